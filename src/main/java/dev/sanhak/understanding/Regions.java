package dev.sanhak.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The regions of Korea by the names that people give them: 제주도 and 제주특별자치도 are 제주. */
final class Regions {
  private static final List<String> CITIES =
      List.of("서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종");

  private static final Map<String, List<String>> PROVINCES =
      Map.of(
          "경기", List.of("경기도"),
          "강원", List.of("강원도", "강원특별자치도"),
          "충북", List.of("충청북도"),
          "충남", List.of("충청남도"),
          "전북", List.of("전라북도", "전북특별자치도"),
          "전남", List.of("전라남도"),
          "경북", List.of("경상북도"),
          "경남", List.of("경상남도"),
          "제주", List.of("제주도", "제주특별자치도"));

  /** What people call several of them together. */
  private static final Map<String, List<String>> TOGETHER =
      Map.of(
          "수도권", List.of("서울", "경기", "인천"),
          "충청", List.of("충북", "충남"),
          "충청도", List.of("충북", "충남"),
          "전라도", List.of("전북", "전남"),
          "경상도", List.of("경북", "경남"),
          "호남", List.of("광주", "전남", "전북"),
          "영남", List.of("부산", "대구", "울산", "경북", "경남"),
          "부울경", List.of("부산", "울산", "경남"));

  private static final Map<String, String> BY_NAME = byName();

  private Regions() {}

  /** The region of that name, or those that it means together; none where it means none. */
  static List<String> find(String name) {
    String region = BY_NAME.get(name);
    return region != null ? List.of(region) : TOGETHER.getOrDefault(withoutKind(name), List.of());
  }

  private static String withoutKind(String name) {
    return name.endsWith("지역") ? name.substring(0, name.length() - 2) : name;
  }

  /** All names of a region, itself first. */
  static List<String> names(String region) {
    return Stream.concat(
            Stream.of(region),
            BY_NAME.entrySet().stream()
                .filter(each -> each.getValue().equals(region) && !each.getKey().equals(region))
                .map(Map.Entry::getKey)
                .sorted())
        .toList();
  }

  private static Map<String, String> byName() {
    Map<String, String> byName = new HashMap<>();
    for (String city : CITIES) {
      byName.put(city, city);
      byName.put(city + "시", city);
      for (String kind : List.of("특별시", "광역시", "특별자치시")) {
        byName.put(city + kind, city);
      }
      byName.put(city + "지역", city);
    }
    PROVINCES.forEach(
        (region, names) -> {
          byName.put(region, region);
          byName.put(region + "지역", region);
          names.forEach(name -> byName.put(name, region));
        });
    return byName;
  }
}

package dev.sanhak.partnership;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kind of agreement, with the Korean name that records and pages use for it. */
public enum PartnershipType {
  JOINT_RESEARCH_CENTER("공동연구센터"),
  JOINT_RESEARCH("공동연구"),
  CONTRACT_DEPARTMENT("계약학과"),
  CURRICULUM("교육과정"),
  TALENT_PROGRAM("인재양성 사업"),
  SCHOLARSHIP_AND_RECRUITING("장학·채용 연계"),
  MEMORANDUM("업무협약"),
  INFRASTRUCTURE("인프라 구축"),
  STARTUP_AND_INVESTMENT("창업·투자"),
  TECHNOLOGY_TRANSFER("기술이전");

  private final String label;

  PartnershipType(String label) {
    this.label = label;
  }

  /** The Korean name. */
  public String label() {
    return label;
  }

  /** The type of that Korean name, if there is one. */
  public static Optional<PartnershipType> find(String label) {
    return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
  }

  /**
   * The type of that Korean name.
   *
   * @throws InvalidValueException where there is none
   */
  public static PartnershipType parse(String label) {
    return find(label)
        .orElseThrow(
            () ->
                new InvalidValueException("type", Texts.quoted(label) + " is none of " + labels()));
  }

  private static String labels() {
    return Arrays.stream(values()).map(PartnershipType::label).collect(Collectors.joining(", "));
  }
}

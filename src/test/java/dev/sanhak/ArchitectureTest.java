package dev.sanhak;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom, as the README's map shows it. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.sanhak");

  private static final List<String> ROOMS =
      List.of(
          "partnership",
          "hangul",
          "vocabulary",
          "format",
          "search",
          "understanding",
          "suggest",
          "article",
          "document",
          "lucene",
          "evaluate",
          "server",
          "cli");

  @Test
  void rooms_areAllThatThereAre() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("dev.sanhak"), ROOMS.stream().map(room -> "dev.sanhak." + room))
                .toList());
  }

  @Test
  void arrows_pointOneWay() {
    importsOnly("partnership");
    importsOnly("hangul");
    importsOnly("vocabulary", "hangul", "partnership");
    importsOnly("format", "article", "partnership");
    importsOnly("search", "vocabulary", "hangul", "partnership");
    importsOnly("understanding", "search", "vocabulary", "hangul", "partnership");
    importsOnly("suggest", "understanding", "search", "vocabulary", "hangul", "partnership");
    importsOnly("article", "vocabulary", "hangul", "partnership");
    importsOnly("document", "article");
    importsOnly("lucene", "search", "vocabulary", "hangul", "partnership");
    importsOnly("evaluate", "search", "article", "vocabulary", "partnership");
    importsOnly(
        "server",
        "understanding",
        "search",
        "suggest",
        "article",
        "document",
        "format",
        "vocabulary",
        "partnership");
  }

  @Test
  void libraries_stayInTheirRoom() {
    onlyIn("io.javalin", "server");
    onlyIn("org.apache.lucene", "lucene");
    onlyIn("io.prometheus", "server");
    onlyIn("picocli", "cli");
    onlyIn("org.apache.tika", "document");
    onlyIn("org.apache.poi", "document");
    onlyIn("org.jsoup", "document");
    onlyIn("net.dankito.readability4j", "document");
  }

  private static void importsOnly(String room, String... others) {
    String[] strangers =
        ROOMS.stream()
            .filter(other -> !other.equals(room) && !Arrays.asList(others).contains(other))
            .map(other -> "dev.sanhak." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that(resideInAPackage("dev.sanhak." + room + ".."))
        .should()
        .dependOnClassesThat(resideInAnyPackage(strangers))
        .check(CLASSES);
  }

  private static void onlyIn(String library, String room) {
    noClasses()
        .that(
            resideInAPackage("dev.sanhak..")
                .and(not(resideInAPackage("dev.sanhak." + room + ".."))))
        .should()
        .dependOnClassesThat(resideInAPackage(library + ".."))
        .check(CLASSES);
  }
}

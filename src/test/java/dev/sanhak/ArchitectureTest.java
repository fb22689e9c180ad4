package dev.sanhak;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
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
          "lucene",
          "evaluate",
          "server",
          "cli");

  @Test
  void arrows_pointOneWay() {
    importsOnly("partnership");
    importsOnly("hangul");
    importsOnly("vocabulary", "hangul", "partnership");
    importsOnly("format", "partnership");
    importsOnly("search", "vocabulary", "hangul", "partnership");
    importsOnly("understanding", "search", "vocabulary", "hangul", "partnership");
    importsOnly("suggest", "understanding", "search", "vocabulary", "hangul", "partnership");
    importsOnly("article", "vocabulary", "hangul", "partnership");
    importsOnly("lucene", "search", "vocabulary", "hangul", "partnership");
    importsOnly("evaluate", "search", "article", "vocabulary", "partnership");
    importsOnly(
        "server",
        "understanding",
        "search",
        "suggest",
        "article",
        "format",
        "vocabulary",
        "partnership");
  }

  @Test
  void libraries_stayInTheirRoom() {
    onlyIn("io.javalin", "server");
    onlyIn("org.apache.lucene", "lucene");
    onlyIn("picocli", "cli");
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
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static void onlyIn(String library, String room) {
    noClasses()
        .that(
            resideInAPackage("dev.sanhak..")
                .and(not(resideInAPackage("dev.sanhak." + room + ".."))))
        .should()
        .dependOnClassesThat(resideInAPackage(library + ".."))
        .allowEmptyShould(true)
        .check(CLASSES);
  }
}

package org.jenjang.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Platform is plumbing and the look: it knows no domain word, keeps the rules of the edge, and stays small. */
class PlatformRulesTest {

    /**
     * Lines of code that are not blank. Written with 3,300 of them, a quarter of which are the look. More than this means
     * that a second thing is growing here: move it to the service that wants it, or say in an ADR why all five do.
     */
    private static final int MOST_LINES = 4_000;

    private static final int LONGEST_FILE = 200;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.jenjang.platform");

    @Test
    void platform_does_not_know_the_contracts() {
        noClasses().should().dependOnClassesThat().resideInAPackage("org.jenjang.contracts..").check(CLASSES);
    }

    @Test
    void the_kernel_is_plain_java() {
        noClasses().that().resideInAPackage("..platform.kernel..")
                .should().dependOnClassesThat().resideOutsideOfPackages("java..", "org.jspecify..", "com.github.f4b6a3..",
                        "org.jenjang.platform.kernel..")
                .check(CLASSES);
    }

    @Test
    void platform_s_own_pages_keep_the_rules_of_the_edge() {
        EdgeRules.resourcesAreNotCancellable().check(CLASSES);
        EdgeRules.resourcesSayWhoMayCall().check(CLASSES);
    }

    @Test
    void platform_s_own_tests_wait_patiently() {
        TestRules.check("org.jenjang.platform");
    }

    @Test
    void platform_stays_small() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
            assertThat(sources.stream().mapToLong(PlatformRulesTest::lines).sum()).isPositive().isLessThan(MOST_LINES);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).count();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}

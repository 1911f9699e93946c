package org.jenjang.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Platform is plumbing: it knows no domain word and stays small. */
class PlatformArchitectureTest {

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
}

package org.jenjang.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.awaitility.Awaitility;

/** How tests are written, in every module. */
final class TestRules {

    private TestRules() {}

    /** Nobody waits by a measure of his own: see {@link Patience}. */
    static void check(String root) {
        noClasses().that().doNotHaveFullyQualifiedName(Patience.class.getName())
                .should().callMethod(Awaitility.class, "await")
                .because("ten seconds are too few on a busy machine, and an exception may be over in a moment: use Patience.await()")
                .check(new ClassFileImporter().withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages(root));
    }
}

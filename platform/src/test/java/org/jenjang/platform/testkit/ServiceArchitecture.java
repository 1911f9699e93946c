package org.jenjang.platform.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The house rules that every service keeps. A service extends this once, in its root package, and needs to write nothing:
 * {@code class RoutingArchitectureTest extends ServiceArchitecture {}}.
 */
public abstract class ServiceArchitecture {

    @TestFactory
    final Stream<DynamicTest> house_rules() {
        String root = getClass().getPackageName();
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        return Stream.of(RoomRules.of(root), ReactiveRules.all(), PlainRules.all(), EdgeRules.all())
                .flatMap(rules -> rules.entrySet().stream())
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> check(rule.getValue(), classes)));
    }

    @Test
    final void its_tests_wait_patiently() {
        TestRules.check(getClass().getPackageName());
    }

    /** A service need not have every room, so a rule about an empty one holds. */
    private static void check(ArchRule rule, JavaClasses classes) {
        rule.allowEmptyShould(true).check(classes);
    }
}

package org.jenjang.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The house rules catch what they are there to catch. */
class HouseRulesTest {

    private static final String BAD = "org.jenjang.platform.badexample";

    @Test
    void every_fault_of_the_bad_example_is_caught_and_nothing_else() {
        JavaClasses classes = new ClassFileImporter().importPackages(BAD);
        Map<String, ArchRule> rules = new TreeMap<>(RoomRules.of(BAD));
        rules.putAll(ReactiveRules.all());
        rules.putAll(PlainRules.all());
        rules.putAll(EdgeRules.all());

        rules.values().removeIf(rule -> !rule.allowEmptyShould(true).evaluate(classes).hasViolation());

        assertThat(rules.keySet()).containsExactly(
                "R1 domain is plain Java",
                "R10 time comes from a Clock",
                "R14 sealed families of the domain are records",
                "R15 personal data shows nothing",
                "R2 app knows neither adapters nor their frameworks",
                "R3 adapters do not know each other",
                "a body is of a named type: every method that takes one, or its class, says @Consumes",
                "deny by default: every resource method says who may call it",
                "hang-ups: resources are not cancellable");
    }
}

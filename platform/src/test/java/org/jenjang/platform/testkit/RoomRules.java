package org.jenjang.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which room may know which: domain, app, adapters. */
final class RoomRules {

    private static final List<String> ROOMS = List.of("domain", "app", "adapter", "config");

    private RoomRules() {}

    static Map<String, ArchRule> of(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("R1 domain is plain Java", classes().that().resideInAPackage("..domain..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jspecify..",
                        "org.jenjang.platform.kernel..", "org.jenjang.contracts.vocabulary..", "org.jenjang.contracts.codelist..",
                        root + "..domain.."));
        rules.put("R2 app knows neither adapters nor their frameworks", noClasses().that().resideInAPackage("..app..")
                .should().dependOnClassesThat().resideInAnyPackage("..adapter..", "org.jenjang.contracts.event..",
                        "jakarta.ws.rs..", "jakarta.persistence..", "org.eclipse.microprofile.reactive.messaging..",
                        "org.apache.kafka.."));
        rules.put("R3 adapters do not know each other", slices().assignedFrom(new Adapters()).should().notDependOnEachOther());
        rules.put("R4 events stay at the rim", noClasses()
                .that().resideOutsideOfPackages("..adapter.kafka..", "..projection..", "..notification.rule..")
                .should().dependOnClassesThat().resideInAPackage("org.jenjang.contracts.event.."));
        rules.put("R7 features are free of cycles", slices().assignedFrom(new Features(root)).should().beFreeOfCycles());
        return rules;
    }

    /** One slice per adapter: its package up to the name after {@code adapter}. */
    private static final class Adapters implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            int at = type.getPackageName().indexOf(".adapter.");
            return at < 0
                    ? SliceIdentifier.ignore()
                    : SliceIdentifier.of(type.getPackageName().substring(0, at),
                            type.getPackageName().substring(at + ".adapter.".length()).split("\\.")[0]);
        }

        @Override
        public String getDescription() {
            return "adapters";
        }
    }

    /** One slice per feature: the first package below the service's root that is not a room itself. */
    private record Features(String root) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String below = type.getPackageName().substring(Math.min(root.length() + 1, type.getPackageName().length()));
            String feature = below.split("\\.")[0];
            return feature.isEmpty() || ROOMS.contains(feature) ? SliceIdentifier.ignore() : SliceIdentifier.of(feature);
        }

        @Override
        public String getDescription() {
            return "features";
        }
    }
}

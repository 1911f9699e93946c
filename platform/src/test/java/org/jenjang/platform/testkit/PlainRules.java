package org.jenjang.platform.testkit;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.config.ConfigMapping;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jenjang.platform.kernel.Redacted;

/** How plain classes look: rows, config, time, ids, sealed families, personal data. */
final class PlainRules {

    private PlainRules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("R5 entities are hidden rows of adapter.db", classes().that().areAnnotatedWith(Entity.class)
                .should().resideInAPackage("..adapter.db..").andShould().bePackagePrivate()
                .andShould().haveSimpleNameEndingWith("Row"));
        rules.put("R5 no active records", noClasses().should().beAssignableTo(PanacheEntityBase.class));
        rules.put("R10 time comes from a Clock", noClasses().should().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(ZonedDateTime.class, "now").orShould().callMethod(System.class, "currentTimeMillis"));
        rules.put("R10 ids come from Ids", noClasses().should().callMethod(UUID.class, "randomUUID"));
        rules.put("R11 config is mapped", noFields().should().beAnnotatedWith(ConfigProperty.class));
        rules.put("R11 config types end in Config", classes().that().areAnnotatedWith(ConfigMapping.class)
                .should().haveSimpleNameEndingWith("Config"));
        rules.put("R12 constructors inject", noFields().should().beAnnotatedWith(Inject.class));
        rules.put("R13 no code is woven in", noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("lombok..", "org.mapstruct..", "org.mockito.."));
        rules.put("R14 sealed families of the domain are records", classes().that().resideInAPackage("..domain..")
                .and().areInterfaces().should(have(onlyRecordsBelow())));
        rules.put("R15 personal data shows nothing", classes().that().implement(Redacted.class)
                .and().doNotHaveModifier(JavaModifier.ABSTRACT).should(have(RedactedRule.showsNothingByItself())));
        return rules;
    }

    private static DescribedPredicate<JavaClass> onlyRecordsBelow() {
        return DescribedPredicate.describe("only records, enums and sealed interfaces below it", type -> {
            Class<?>[] permitted = type.reflect().getPermittedSubclasses();
            return permitted == null || Arrays.stream(permitted)
                    .allMatch(below -> below.isRecord() || below.isEnum() || (below.isInterface() && below.isSealed()));
        });
    }
}

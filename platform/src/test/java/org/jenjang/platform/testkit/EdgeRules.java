package org.jenjang.platform.testkit;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What stands at the edge, who may enter, and what a client that hangs up can break: nothing. */
final class EdgeRules {

    private static final List<Class<? extends Annotation>> ADMISSIONS = List.of(
            RolesAllowed.class, PermitAll.class, DenyAll.class, Authenticated.class, PermissionsAllowed.class);

    private EdgeRules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("R6 resources stand at the edge", classes().that().areAnnotatedWith(Path.class)
                .should().resideInAnyPackage("..adapter.rest..", "..adapter.page.."));
        rules.put("R6 templates belong to pages", classes().that().areAnnotatedWith(CheckedTemplate.class)
                .should().resideInAPackage("..adapter.page.."));
        rules.put("hang-ups: resources are not cancellable", resourcesAreNotCancellable());
        rules.put("a body is of a named type: every method that takes one, or its class, says @Consumes", methods()
                .that().areAnnotatedWith(POST.class).or().areAnnotatedWith(PUT.class).or().areAnnotatedWith(PATCH.class)
                .should(be(choosyAboutBodies())));
        rules.put("deny by default: every resource method says who may call it", resourcesSayWhoMayCall());
        return rules;
    }

    /** A client that hangs up must not cancel a change: Hibernate Reactive then tears its session (ADR 8). */
    static ArchRule resourcesAreNotCancellable() {
        return classes().that().areAnnotatedWith(Path.class).should(be(uncancellable()));
    }

    static ArchRule resourcesSayWhoMayCall() {
        return methods().that().areMetaAnnotatedWith(HttpMethod.class)
                // An interface with such methods is a client: it asks and is not asked.
                .and().areDeclaredInClassesThat().areNotInterfaces()
                .should(be(guarded()));
    }

    private static DescribedPredicate<JavaClass> uncancellable() {
        return DescribedPredicate.describe("annotated with @Cancellable(false)", type -> type
                .tryGetAnnotationOfType(Cancellable.class).map(annotation -> !annotation.value()).orElse(false));
    }

    private static DescribedPredicate<JavaMethod> guarded() {
        return DescribedPredicate.describe("guarded by a security annotation",
                method -> admits(method) || admits(method.getOwner()));
    }

    private static DescribedPredicate<JavaMethod> choosyAboutBodies() {
        return DescribedPredicate.describe("annotated with @Consumes, or its class",
                method -> method.isAnnotatedWith(Consumes.class) || method.getOwner().isAnnotatedWith(Consumes.class));
    }

    private static boolean admits(CanBeAnnotated element) {
        return ADMISSIONS.stream().anyMatch(element::isAnnotatedWith);
    }
}

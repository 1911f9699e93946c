package org.jenjang.platform.testkit;

import static com.tngtech.archunit.core.domain.JavaModifier.SYNCHRONIZED;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/** One way to open a transaction, one way to hear events, and nothing that blocks. */
final class ReactiveRules {

    private ReactiveRules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("R6 only platform's inbox hears Kafka", noMethods().should().beAnnotatedWith(Incoming.class));
        rules.put("R8 transactions are opened by public methods of app", methods()
                .that().areAnnotatedWith(WithTransaction.class)
                .should().bePublic().andShould().beDeclaredInClassesThat().resideInAPackage("..app.."));
        rules.put("R8 no other style of transaction", noMethods()
                .should().beAnnotatedWith(Transactional.class).orShould().beAnnotatedWith(WithSession.class));
        rules.put("R8 sessions are opened by adapter.db alone", noClasses().that().resideOutsideOfPackage("..adapter.db..")
                .should().dependOnClassesThat().areAssignableTo(Mutiny.SessionFactory.class));
        rules.put("R9 nobody waits for a Uni", noClasses().should().callMethod(Uni.class, "await"));
        rules.put("R9 nobody sleeps", noClasses().should().callMethod(Thread.class, "sleep", long.class));
        rules.put("R9 nobody blocks", noMethods()
                .should().beAnnotatedWith(Blocking.class).orShould().haveModifier(SYNCHRONIZED));
        return rules;
    }
}

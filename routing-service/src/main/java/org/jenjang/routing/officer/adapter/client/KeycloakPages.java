package org.jenjang.routing.officer.adapter.client;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.routing.officer.app.IdentityProvider.Person;
import org.jenjang.routing.officer.app.IdentityProvider.SignIn;
import org.jenjang.routing.officer.domain.OfficerRole;

/** Long lists of Keycloak, read page by page. */
final class KeycloakPages {

    private static final int PAGE = 500;

    private final KeycloakAdmin admin;

    KeycloakPages(KeycloakAdmin admin) {
        this.admin = admin;
    }

    /** Everybody with an office, an address and an institution; once each. Who can do more than an officer is left out. */
    Multi<Person> people() {
        Multi<String> others = Multi.createFrom().iterable(Roles.BEYOND).onItem().transformToMultiAndConcatenate(this::holders)
                .map(KeycloakUser::id);
        return others.collect().asSet().onItem().transformToMulti(beyond -> {
            Set<String> seen = new HashSet<>(beyond);
            return Multi.createFrom().iterable(Arrays.asList(OfficerRole.values()))
                    .onItem().transformToMultiAndConcatenate(role -> holders(role.name())
                            .filter(user -> isComplete(user, role) && seen.add(user.id()))
                            .map(user -> person(user, role)));
        });
    }

    /** Sign-ins since a moment, the newest first. */
    Multi<List<SignIn>> signIns(Instant since) {
        return pages(first -> admin.events("LOGIN", since.toEpochMilli(), first, PAGE))
                .map(page -> page.stream().filter(event -> event.userId() != null)
                        .map(event -> new SignIn(event.userId(), Instant.ofEpochMilli(event.time()))).toList());
    }

    private Multi<KeycloakUser> holders(String role) {
        return pages(first -> admin.holders(role, first, PAGE, false)).onItem().disjoint();
    }

    private static <T> Multi<List<T>> pages(IntFunction<Uni<List<T>>> page) {
        AtomicInteger next = new AtomicInteger();
        return Multi.createBy().repeating().uni(() -> page.apply(next.getAndAdd(PAGE))).whilst(read -> read.size() == PAGE);
    }

    private static boolean isComplete(KeycloakUser user, OfficerRole role) {
        return user.email() != null && user.attribute("institution").isPresent()
                && (!role.isOfUnit() || user.attribute("unit").isPresent()) && Boolean.TRUE.equals(user.enabled());
    }

    private static Person person(KeycloakUser user, OfficerRole role) {
        String name = Stream.of(user.firstName(), user.lastName()).filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return new Person(user.id(), name.isEmpty() ? user.username() : name, user.email().toLowerCase(Locale.ROOT), role,
                user.attribute("institution").orElseThrow(), user.attribute("unit").orElse(null),
                Instant.ofEpochMilli(user.createdTimestamp() == null ? 0 : user.createdTimestamp()));
    }
}

package org.jenjang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what with a restricted thing at a unit of Kendari, with which another unit and a state enterprise help. */
class AccessPolicyTest {

    private static final Scope SCOPE = new Scope("pemda:74.71", "pemda:74.71/dishub", List.of("pemda:74"), List.of(), true,
            List.of("pemda:74.71/pupr", "bumn:pln"));

    @Test
    void a_unit_that_helps_reads_and_helps() {
        Actor helper = actor(Role.LIAISON_OFFICER, "pemda:74.71", "pemda:74.71/pupr");

        assertThat(AccessPolicy.mayRead(helper, SCOPE)).isTrue();
        assertThat(AccessPolicy.mayHelp(helper, SCOPE)).isTrue();
        assertThat(AccessPolicy.mayWork(helper, SCOPE)).isFalse();
    }

    @Test
    void an_institution_that_helps_reads_and_decides_nothing() {
        Actor helper = actor(Role.INSTITUTION_ADMIN, "bumn:pln", null);

        assertThat(AccessPolicy.mayRead(helper, SCOPE)).isTrue();
        assertThat(AccessPolicy.mayRoute(helper, SCOPE)).isFalse();
        assertThat(AccessPolicy.mayHelp(helper, SCOPE)).isFalse();
    }

    /** To help is asked of an institution's desk, and of the officers of a unit; of nobody beside them. */
    @ParameterizedTest
    @ValueSource(strings = {Role.HEAD, Role.INTERNAL_AUDITOR, Role.LIAISON_OFFICER, Role.OVERSEER, Role.REPORTER})
    void nobody_else_of_an_institution_that_helps_reads(String role) {
        assertThat(AccessPolicy.mayRead(actor(role, "bumn:pln", "bumn:pln/ulp-natuna"), SCOPE)).isFalse();
    }

    @Test
    void who_does_not_help_does_not_read() {
        assertThat(AccessPolicy.mayRead(actor(Role.INSTITUTION_ADMIN, "pemda:74.72", null), SCOPE)).isFalse();
        assertThat(AccessPolicy.mayRead(actor(Role.INSTITUTION_ADMIN, "pemda:74", null), SCOPE)).isFalse();
        assertThat(AccessPolicy.mayRead(actor(Role.INSTITUTION_ADMIN, null, null), SCOPE)).isFalse();
        assertThat(AccessPolicy.mayRead(actor(Role.LIAISON_OFFICER, "pemda:74.71", "pemda:74.71/dinsos"), SCOPE)).isFalse();
        assertThat(AccessPolicy.mayRead(actor(Role.LIAISON_OFFICER, "pemda:74.71", null), SCOPE)).isFalse();
    }

    @Test
    void who_stands_in_for_a_colleague_works_for_both_units_and_never_for_another_institution() {
        Actor delegate = new Actor("subject", Set.of(Role.LIAISON_OFFICER), "pemda:74.71", "pemda:74.71/dinsos",
                Set.of("pemda:74.71/dishub", "pemda:74.72/dishub"));
        assertThat(AccessPolicy.mayWork(delegate, SCOPE)).isTrue();
        assertThat(delegate.units()).containsExactly("pemda:74.71/dinsos", "pemda:74.71/dishub");

        Actor head = new Actor("subject", Set.of(Role.HEAD), "pemda:74.71", null, Set.of("pemda:74.71/dishub"));
        assertThat(AccessPolicy.mayWork(head, SCOPE)).isFalse();
    }

    @Test
    void accounts_are_made_top_down() {
        Actor national = actor(Role.NATIONAL_ADMIN, "kl:kemenpanrb", null);
        Actor city = actor(Role.INSTITUTION_ADMIN, "pemda:74.71", null);

        assertThat(AccessPolicy.mayAppoint(national, Role.INSTITUTION_ADMIN, "pemda:74.71")).isTrue();
        assertThat(AccessPolicy.mayAppoint(national, Role.LIAISON_OFFICER, "pemda:74.71")).isFalse();
        assertThat(AccessPolicy.mayAppoint(national, Role.NATIONAL_ADMIN, "kl:kemenpanrb")).isFalse();
        assertThat(AccessPolicy.mayAppoint(city, Role.INSTITUTION_ADMIN, "pemda:74.71")).isFalse();
        assertThat(AccessPolicy.mayAppoint(city, Role.LIAISON_OFFICER, "pemda:74.71")).isTrue();
        assertThat(AccessPolicy.mayAppoint(city, Role.LIAISON_OFFICER, "pemda:74.72")).isFalse();
        assertThat(AccessPolicy.mayStaff(city, "pemda:74.72")).isFalse();
        assertThat(AccessPolicy.mayStaff(actor(Role.HEAD, "pemda:74.71", null), "pemda:74.71")).isFalse();
    }

    @Test
    void the_national_desk_lets_everybody_leave_an_institution_that_has_ended() {
        Actor national = actor(Role.NATIONAL_ADMIN, "kl:kemenpanrb", null);
        assertThat(AccessPolicy.mayRelease(national, Role.LIAISON_OFFICER, "pemda:74.71", false)).isFalse();
        assertThat(AccessPolicy.mayRelease(national, Role.LIAISON_OFFICER, "pemda:74.71", true)).isTrue();
        assertThat(AccessPolicy.mayRelease(actor(Role.INSTITUTION_ADMIN, "pemda:74.72", null), Role.LIAISON_OFFICER, "pemda:74.71", true))
                .isFalse();
    }

    private static Actor actor(String role, @Nullable String institution, @Nullable String unit) {
        return new Actor("subject", Set.of(role), institution, unit);
    }
}

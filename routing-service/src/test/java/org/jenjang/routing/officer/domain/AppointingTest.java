package org.jenjang.routing.officer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jenjang.routing.officer.domain.Staffed.ADMIN;
import static org.jenjang.routing.officer.domain.Staffed.CITY;
import static org.jenjang.routing.officer.domain.Staffed.DISHUB;
import static org.jenjang.routing.officer.domain.Staffed.NEW;
import static org.jenjang.routing.officer.domain.Staffed.TODAY;
import static org.jenjang.routing.officer.domain.Staffed.at;
import static org.jenjang.routing.officer.domain.Staffed.draft;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.junit.jupiter.api.Test;

/** Whom an admin may appoint, and to what. */
class AppointingTest {

    @Test
    void an_admin_appoints_an_officer_of_a_unit_of_his_own_from_today() {
        Officer officer = Appointing.appoint(NEW, draft(" Siti@Kendari.go.id ", DISHUB), ADMIN, Staffed.of());

        assertThat(officer.post()).isEqualTo(new Post(OfficerRole.LIAISON_OFFICER, CITY, DISHUB));
        assertThat(officer.email()).isEqualTo("siti@kendari.go.id");
        assertThat(officer.since()).isEqualTo(TODAY);
        assertThat(officer.appointedBy()).isEqualTo("admin");
        assertThat(officer.subject()).isNull();
    }

    @Test
    void nobody_makes_his_own_superior() {
        OfficerDraft admin = new OfficerDraft("Siti Aminah", "siti@kendari.go.id", "INSTITUTION_ADMIN", null, null, null);
        assertWrong(() -> Appointing.appoint(NEW, admin, ADMIN, Staffed.of()), "role", "officer-role");
    }

    @Test
    void every_field_that_is_wrong_is_named() {
        OfficerDraft wrong = new OfficerDraft("<b>", "siti", "LIAISON_OFFICER", "pemda:74.72/dishub", "besok", "x".repeat(101));
        assertThatThrownBy(() -> Appointing.appoint(NEW, wrong, ADMIN, Staffed.of()))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.errors()).extracting(FieldError::field)
                        .containsExactly("name", "email", "since", "unit", "decree"));
    }

    @Test
    void who_works_for_the_whole_institution_has_no_unit_and_a_liaison_officer_needs_one() {
        OfficerDraft head = new OfficerDraft("Siti Aminah", "siti@kendari.go.id", "HEAD", DISHUB, null, null);
        assertWrong(() -> Appointing.appoint(NEW, head, ADMIN, Staffed.of()), "unit", "officer-no-unit");
        assertWrong(() -> Appointing.appoint(NEW, draft("siti@kendari.go.id", ""), ADMIN, Staffed.of()), "unit", "officer-unit-needed");
    }

    @Test
    void one_person_holds_one_office_at_a_time_and_keeps_the_account_in_the_next() {
        Officer before = at(Staffed.PUPR, "siti@kendari.go.id");
        assertWrong(() -> Appointing.appoint(NEW, draft("siti@kendari.go.id", DISHUB), ADMIN, Staffed.of(before)),
                "email", "officer-email-taken");

        Officer left = before.leaving(TODAY.minusDays(1), null, null);
        assertThat(Appointing.appoint(NEW, draft("siti@kendari.go.id", DISHUB), ADMIN, Staffed.of(left)).subject())
                .isEqualTo(before.subject());
    }

    @Test
    void nobody_is_appointed_to_an_office_that_has_ended_by_then() {
        OfficerDraft head = new OfficerDraft("Siti Aminah", "siti@kendari.go.id", "HEAD", null, TODAY.plusDays(2).toString(), null);
        assertWrong(() -> Appointing.appoint(NEW, head, Staffed.ending(CITY, TODAY.plusDays(1)), Staffed.of()), "since",
                "officer-office-ended");
        assertThat(Appointing.appoint(NEW, head, Staffed.ending(CITY, TODAY.plusDays(2)), Staffed.of()).since())
                .isEqualTo(TODAY.plusDays(2));
    }

    static void assertWrong(ThrowingCallable done, String field, String code) {
        assertThatThrownBy(done).isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.errors())
                .extracting(FieldError::field, FieldError::code)
                .isEqualTo(List.of(Tuple.tuple(field, code))));
    }
}

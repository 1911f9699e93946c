package org.jenjang.notification.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.notification.support.Examples.CITY;
import static org.jenjang.notification.support.Examples.PROVINCE;
import static org.jenjang.notification.support.Examples.TICKET;

import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.notification.support.Examples;
import org.junit.jupiter.api.Test;

class DossierTest {

    private final Dossier unheard = Dossier.of("c");

    @Test
    void the_unit_works_on_it_once_it_is_assigned_and_an_escalation_does_not_change_that() {
        Dossier known = unheard.after(Examples.deadlineSet(Clock.VERIFY, PROVINCE), 1)
                .after(Examples.disposed(TICKET), 2)
                .after(Examples.assigned(TICKET), 3)
                .after(Examples.escalated(), 4);

        assertThat(known).isEqualTo(new Dossier("c", TICKET, "pemda:74.71/dishub", 3));
    }

    @Test
    void what_is_heard_late_does_not_overrule_what_is_newer() {
        Dossier known = unheard.after(Examples.assigned(TICKET), 3).after(Examples.disposed(TICKET), 2);

        assertThat(known.worker()).isEqualTo("pemda:74.71/dishub");
    }

    @Test
    void who_goes_on_in_the_place_of_the_unit_works_on_it_and_who_only_inherits_a_climbed_case_does_not() {
        Dossier known = unheard.after(Examples.assigned(TICKET), 1);

        assertThat(known.after(Examples.rehomed(Examples.UNIT, PROVINCE.withUnit("pemda:74/dishub"), false), 2).worker())
                .isEqualTo("pemda:74/dishub");
        assertThat(known.after(Examples.rehomed(PROVINCE, CITY, false), 2).worker()).isEqualTo("pemda:74.71/dishub");
    }

    @Test
    void before_anybody_else_has_it_the_desk_works_on_it() {
        assertThat(unheard.after(Examples.deadlineSet(Clock.VERIFY, CITY), 1).worker()).isEqualTo("pemda:74.71");
    }
}

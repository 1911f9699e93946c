package org.jenjang.routing.officer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.routing.officer.domain.AppointingTest.assertWrong;
import static org.jenjang.routing.officer.domain.Staffed.DISHUB;
import static org.jenjang.routing.officer.domain.Staffed.NEW;
import static org.jenjang.routing.officer.domain.Staffed.NOW;
import static org.jenjang.routing.officer.domain.Staffed.PUPR;
import static org.jenjang.routing.officer.domain.Staffed.TODAY;
import static org.jenjang.routing.officer.domain.Staffed.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an account may do on which day. */
class AccountTest {

    private static final Officer DINA = at(DISHUB, "dina@kendari.go.id");
    private static final Officer PUTU = at(PUPR, "putu@kendari.go.id");

    @Test
    void an_account_is_open_until_the_last_day_and_closed_from_the_day_after() {
        Roster roster = Staffed.of(DINA.leaving(TODAY, null, null));
        assertThat(Account.of(DINA.email(), roster, TODAY).orElseThrow().enabled()).isTrue();
        assertThat(Account.of(DINA.email(), roster, TODAY.plusDays(1)).orElseThrow().enabled()).isFalse();
    }

    @Test
    void who_begins_later_has_no_account_yet() {
        Officer later = Appointing.appoint(NEW, new OfficerDraft("Siti Aminah", "siti@kendari.go.id", "LIAISON_OFFICER", DISHUB,
                TODAY.plusDays(3).toString(), null), Staffed.ADMIN, Staffed.of());
        assertThat(Account.of(later.email(), Staffed.of(later), TODAY)).isEmpty();
        assertThat(Account.of(later.email(), Staffed.of(later), TODAY.plusDays(3))).isPresent();
    }

    @Test
    void a_delegate_works_for_the_other_unit_on_these_days_only() {
        Delegation work = delegate(TODAY, TODAY.plusDays(2), Staffed.of(DINA, PUTU));
        Roster roster = new Roster(List.of(DINA, PUTU), List.of(work));
        assertThat(units(roster, TODAY)).containsExactly(DISHUB);
        assertThat(units(roster, TODAY.plusDays(2))).containsExactly(DISHUB);
        assertThat(units(roster, TODAY.plusDays(3))).isEmpty();
        assertThat(Account.of(DINA.email(), roster, TODAY).orElseThrow().delegatedUnits()).isEmpty();
    }

    @Test
    void nobody_is_away_for_more_than_ninety_days_or_twice_at_once_or_with_a_delegate_who_is_away() {
        Roster roster = Staffed.of(DINA, PUTU);
        assertThat(delegate(TODAY, TODAY.plusDays(89), roster).to()).isEqualTo(TODAY.plusDays(89));
        assertWrong(() -> delegate(TODAY, TODAY.plusDays(90), roster), "to", "delegation-to");
        assertWrong(() -> delegate(TODAY.minusDays(1), TODAY, roster), "from", "delegation-from");
        Roster taken = new Roster(List.of(DINA, PUTU), List.of(delegate(TODAY, TODAY.plusDays(2), roster)));
        assertWrong(() -> delegate(TODAY.plusDays(2), TODAY.plusDays(4), taken), "from", "delegation-double");
        assertWrong(() -> Delegating.delegate(NEW, PUTU, new DelegationDraft(DINA.id().toString(), TODAY.toString(), TODAY.toString()),
                TODAY, taken), "delegate", "delegation-delegate");
    }

    private static Delegation delegate(LocalDate from, LocalDate to, Roster roster) {
        return Delegating.delegate(NEW, DINA, new DelegationDraft(PUTU.id().toString(), from.toString(), to.toString()), TODAY, roster);
    }

    private static Set<String> units(Roster roster, LocalDate day) {
        return Account.of(PUTU.email(), roster, day).orElseThrow().delegatedUnits();
    }
}

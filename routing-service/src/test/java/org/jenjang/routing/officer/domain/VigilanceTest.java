package org.jenjang.routing.officer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.routing.officer.domain.OfficerRole.HEAD;
import static org.jenjang.routing.officer.domain.OfficerRole.LIAISON_OFFICER;
import static org.jenjang.routing.officer.domain.Staffed.DISHUB;
import static org.jenjang.routing.officer.domain.Staffed.NEW;
import static org.jenjang.routing.officer.domain.Staffed.NOW;
import static org.jenjang.routing.officer.domain.Staffed.PUPR;
import static org.jenjang.routing.officer.domain.Staffed.TODAY;
import static org.jenjang.routing.officer.domain.Vigilance.Finding.AWAKE;
import static org.jenjang.routing.officer.domain.Vigilance.Finding.DORMANT;
import static org.jenjang.routing.officer.domain.Vigilance.Finding.NEVER_SIGNED_IN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who has stopped looking after his reports. */
class VigilanceTest {

    private static final Vigilance VIGILANCE = new Vigilance(Duration.ofDays(30), Duration.ofDays(7));

    @Test
    void who_has_not_signed_in_for_a_month_is_dormant_only_while_reports_wait() {
        assertThat(VIGILANCE.of(LIAISON_OFFICER, signedIn(31), 1, NOW)).isEqualTo(DORMANT);
        assertThat(VIGILANCE.of(LIAISON_OFFICER, signedIn(31), 0, NOW)).isEqualTo(AWAKE);
        assertThat(VIGILANCE.of(LIAISON_OFFICER, signedIn(29), 1, NOW)).isEqualTo(AWAKE);
    }

    @Test
    void who_never_signed_in_is_missed_after_a_week_whether_reports_wait_or_not() {
        Presence never = new Presence(null, NOW.minus(Duration.ofDays(8)), null);
        assertThat(VIGILANCE.of(LIAISON_OFFICER, never, 0, NOW)).isEqualTo(NEVER_SIGNED_IN);
        assertThat(VIGILANCE.of(LIAISON_OFFICER, never, 5, NOW.minus(Duration.ofDays(1)))).isEqualTo(AWAKE);
    }

    @Test
    void a_head_is_not_missed() {
        assertThat(VIGILANCE.of(HEAD, new Presence(null, Instant.EPOCH, null), 5, NOW)).isEqualTo(AWAKE);
    }

    @Test
    void who_is_on_leave_with_a_stand_in_is_not_dormant_nor_in_the_month_after_it() {
        assertThat(VIGILANCE.of(LIAISON_OFFICER, leave(60, TODAY.minusDays(40), TODAY), 1, NOW)).isEqualTo(AWAKE);
        assertThat(VIGILANCE.of(LIAISON_OFFICER, leave(90, TODAY.minusDays(80), TODAY.minusDays(29)), 1, NOW)).isEqualTo(AWAKE);
        assertThat(VIGILANCE.of(LIAISON_OFFICER, leave(90, TODAY.minusDays(80), TODAY.minusDays(32)), 1, NOW)).isEqualTo(DORMANT);
    }

    @Test
    void a_leave_that_has_not_begun_or_never_came_to_it_excuses_nobody() {
        assertThat(VIGILANCE.of(LIAISON_OFFICER, leave(31, TODAY.plusDays(1), TODAY.plusDays(9)), 1, NOW)).isEqualTo(DORMANT);
        assertThat(VIGILANCE.of(LIAISON_OFFICER, leave(31, TODAY, TODAY.minusDays(1)), 1, NOW)).isEqualTo(DORMANT);
    }

    private static Presence signedIn(int daysAgo) {
        return new Presence(NOW.minus(Duration.ofDays(daysAgo)), NOW.minus(Duration.ofDays(365)), null);
    }

    private static Presence leave(int signedInDaysAgo, LocalDate from, LocalDate to) {
        Officer away = Staffed.officer(Staffed.at(DISHUB, "d@kendari.go.id").post(), "d@kendari.go.id",
                NOW.minus(Duration.ofDays(signedInDaysAgo)));
        Officer delegate = Staffed.at(PUPR, "p@kendari.go.id");
        return new Roster(List.of(away, delegate), List.of(new Delegation(NEW, away.id(), delegate.id(), from, to)))
                .presence(away, TODAY, ZoneId.of("Asia/Makassar"));
    }
}

package org.jenjang.intake.tracking.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Which limits a reporter is shown. */
class RunningClockTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final Holder CITY = new Holder("pemda:74.71", null, Tier.DISTRICT);
    private final RunningClock verifying =
            RunningClock.set(new Deadline(Clock.VERIFY, MONDAY, MONDAY.plusSeconds(3600), 3, "Pasal 1", null), CITY);

    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "VERIFIED"})
    void theTimeToCheckIsShownWhileNobodyHasIt(PublicStatus status) {
        assertThat(verifying.speaksIn(status, null, null)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "VERIFIED"}, mode = Mode.EXCLUDE)
    void theTimeToCheckIsOverOnceTheReportHasMovedOn(PublicStatus status) {
        assertThat(verifying.speaksIn(status, new Holder("pemda:74", null, Tier.PROVINCIAL), null)).isFalse();
    }

    @Test
    void anInstitutionChosenByTheReporterHasTimeToCheckUntilAUnitHasIt() {
        assertThat(verifying.speaksIn(PublicStatus.DISPOSED, CITY, null)).isTrue();
        assertThat(verifying.speaksIn(PublicStatus.DISPOSED, new Holder("pemda:74.71", "pemda:74.71/dishub", Tier.DISTRICT), null))
                .isFalse();
    }
}

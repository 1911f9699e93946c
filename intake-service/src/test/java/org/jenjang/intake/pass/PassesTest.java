package org.jenjang.intake.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jenjang.intake.SecretsFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassesTest {

    private static final UUID COMPLAINT = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final String TICKET = "JJ-7K3Q-9D2M-X";
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_pass_opens_what_it_was_made_for_until_it_runs_out() {
        Passes passes = passesAt(NOW);
        String pass = passes.issue(Passes.Purpose.FOLLOW, COMPLAINT, TICKET, Duration.ofMinutes(30));

        assertThat(passes.read(Passes.Purpose.FOLLOW, pass)).contains(new Passes.Pass(COMPLAINT, TICKET));
        assertThat(passes.read(Passes.Purpose.RECEIPT, pass)).isEmpty();
        assertThat(passesAt(NOW.plus(Duration.ofMinutes(31))).read(Passes.Purpose.FOLLOW, pass)).isEmpty();
    }

    @Test
    void a_pass_that_was_changed_opens_nothing() {
        Passes passes = passesAt(NOW);
        String pass = passes.issue(Passes.Purpose.FOLLOW, COMPLAINT, TICKET, Duration.ofMinutes(30));

        assertThat(passes.read(Passes.Purpose.FOLLOW, pass.replace(TICKET, "JJ-0000-0000-0"))).isEmpty();
        assertThat(passes.read(Passes.Purpose.FOLLOW, pass.substring(0, pass.length() - 2))).isEmpty();
        assertThat(passes.read(Passes.Purpose.FOLLOW, "FOLLOW....")).isEmpty();
        assertThat(passes.read(Passes.Purpose.FOLLOW, "")).isEmpty();
        assertThat(passes.read(Passes.Purpose.FOLLOW, null)).isEmpty();
    }

    private Passes passesAt(Instant now) {
        return new Passes(SecretsFixture.keys(folder), Clock.fixed(now, ZoneOffset.UTC));
    }
}

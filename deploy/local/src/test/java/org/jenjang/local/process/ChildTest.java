package org.jenjang.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    @TempDir private Path data;

    @Test
    void a_child_is_found_again_by_its_name_and_stopped_by_its_signal() {
        var child = new Child("sleeper", data);
        var started = child.start(List.of("sleep", "600"), Map.of(), "a");
        var again = new Child("sleeper", data);
        assertThat(again.process()).hasValueSatisfying(found -> assertThat(found.pid()).isEqualTo(started.pid()));
        assertThat(again.runs("a")).isTrue();
        assertThat(again.runs("b")).isFalse();
        again.stop("TERM");
        assertThat(started.onExit()).succeedsWithin(Duration.ofMinutes(1));
        assertThat(again.wasStarted()).isFalse();
    }

    @Test
    void a_stranger_with_the_same_pid_is_not_taken_for_the_child() throws IOException {
        var mine = ProcessHandle.current().pid();
        Files.createDirectories(data.resolve("run"));
        Files.writeString(data.resolve("run/old.pid"), mine + "\n" + Instant.EPOCH + "\nx\n");
        assertThat(new Child("old", data).process()).isEmpty();
        assertThat(new Child("old", data).wasStarted()).isTrue();
    }

    @Test
    void what_a_child_has_said_last_is_kept() throws Exception {
        var child = new Child("talker", data);
        child.start(List.of("sh", "-c", "for n in 1 2 3 4; do echo line $n; done"), Map.of(), "").onExit().get();
        assertThat(child.lastLines(2)).containsExactly("line 3", "line 4");
    }

    @Test
    void a_child_that_ignores_its_signal_is_killed() {
        var child = new Child("stubborn", data);
        var started = child.start(List.of("sh", "-c", "trap '' TERM; while :; do sleep 1; done"), Map.of(), "");
        child.stop("TERM", Duration.ofMillis(300));
        assertThat(started.onExit()).succeedsWithin(Duration.ofMinutes(1));
    }
}

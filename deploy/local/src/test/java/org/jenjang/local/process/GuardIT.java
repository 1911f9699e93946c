package org.jenjang.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardIT {
    @TempDir private Path folder;

    /// Another JVM that starts a guarded child and waits for its own death.
    static final class Parent {
        private Parent() {}

        static void main(String[] arguments) throws InterruptedException {
            var data = Path.of(arguments[0]);
            Guard.over(data);
            new Child("sleeper", data).start(List.of("sleep", "600"), Map.of(), "");
            Thread.sleep(Duration.ofMinutes(5));
        }
    }

    @Test
    void children_do_not_outlive_a_jvm_that_is_killed() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        var parent = new ProcessBuilder(Programs.java(), "-cp", System.getProperty("java.class.path"),
                Parent.class.getName(), data.toString()).inheritIO().start();
        var child = awaitChild(data);
        parent.destroyForcibly();
        child.onExit().get(60, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
        for (var tries = 0; Files.exists(data) && tries < 600; tries++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(data).doesNotExist();
    }

    private static ProcessHandle awaitChild(Path data) throws InterruptedException {
        var child = new Child("sleeper", data);
        for (var tries = 0; child.process().isEmpty() && tries < 1200; tries++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        return child.process().orElseThrow();
    }
}

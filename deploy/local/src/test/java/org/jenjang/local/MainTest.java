package org.jenjang.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir private Path data;

    @Test
    void a_mistake_gives_one_line_and_a_failure() {
        assertThat(errorOf("up", "--data", data.toString(), "--only", "nix"))
                .startsWith("jenjang: there is no nix; there are postgres, kafka").hasLineCount(1);
        assertThat(errorOf("up", "--data", data.toString(), "--port", "80"))
                .isEqualToIgnoringNewLines("jenjang: port 80 cannot be used: choose one from 1024 to 65500");
        assertThat(errorOf("up", "--data", data.toString(), "--only", "kafka", "--secure-kafka"))
                .isEqualToIgnoringNewLines("jenjang: whether Kafka asks for a password concerns all services: leave out --only");
        assertThat(errorOf("logs", "--data", data.toString())).startsWith("jenjang: nothing was logged yet");
    }

    @Test
    void what_is_mistyped_is_told_before_anything_is_done() {
        var errors = new StringWriter();
        var checking = Main.checking().setErr(new PrintWriter(errors, true));

        assertThat(checking.execute("up", "--prot", "8080")).isEqualTo(2);
        assertThat(errors.toString()).contains("--prot");
        assertThat(checking.execute("upp")).isEqualTo(2);
        assertThat(checking.execute("up", "--port", "8080", "--only", "intake")).isZero();
        assertThat(checking.execute("reset", "--data", data.toString())).isZero();
    }

    @Test
    void all_commands_explain_themselves() {
        Main.commandLine().getSubcommands().forEach((name, command) -> {
            assertThat(name).isIn("up", "demo", "test", "bench", "evaluate", "down", "reset", "status", "logs");
            assertThat(command.getUsageMessage()).contains("--help");
        });
    }

    private static String errorOf(String... arguments) {
        var errors = new StringWriter();
        assertThat(Main.commandLine().setErr(new PrintWriter(errors, true)).execute(arguments)).isNotZero();
        return errors.toString().strip();
    }
}

package org.jenjang.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import org.jenjang.local.process.Child;
import org.jenjang.local.process.Ports;
import org.jenjang.local.server.Installation;
import org.jenjang.local.server.Shutdown;
import org.jenjang.local.server.Startup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersIT {
    @TempDir private Path data;
    private Installation installation;

    @BeforeEach
    void installation() {
        var ports = Ports.free();
        installation = new Installation(ProjectRoot.find(), data, ports, "http://localhost:" + ports.proxy(),
                System.out::println);
    }

    @AfterEach
    void stop() {
        new Shutdown(data).stop(installation.servers());
    }

    @Test
    void servers_start_are_mended_after_a_kill_and_leave_no_process_behind() throws Exception {
        var servers = List.of(installation.postgres(), installation.kafka(), installation.mail());
        new Startup(installation, System.out::println).start(servers);
        var postgres = installation.postgres().address();
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("intake"), "intake", "intake");
                var statement = connection.createStatement()) {
            statement.execute("create table kept (it int)");
        }

        var killed = new Child("postgres", data).process().orElseThrow();
        killed.destroyForcibly();
        killed.onExit().get();
        new Startup(installation, System.out::println).start(servers);
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("intake"), "intake", "intake");
                var rows = connection.createStatement().executeQuery("select count(*) from kept")) {
            assertThat(rows.next()).isTrue();
        }

        var processes = servers.stream().map(server -> new Child(server.name(), data).process().orElseThrow()).toList();
        new Shutdown(data).stop(servers);
        assertThat(processes).allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofMinutes(1)));
        assertThat(ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(data.toString()))).isEmpty();
    }
}

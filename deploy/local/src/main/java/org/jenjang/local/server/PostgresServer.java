package org.jenjang.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jenjang.local.Databases;
import org.jenjang.local.PostgresAddress;
import org.jenjang.local.Secrets;
import org.jenjang.local.ServerException;
import org.jenjang.local.artifact.Command;
import org.jenjang.local.process.Programs;

/// PostgreSQL 18 with one database and role per service.
public record PostgresServer(Installation installation) implements Server {
    private static final String ADMINISTRATOR = "postgres";
    /// Durable as in production: fsync and full_page_writes keep their defaults.
    private static final List<String> SETTINGS = List.of("shared_buffers=256MB", "max_connections=200",
            "wal_level=logical", "max_wal_size=2GB", "listen_addresses=127.0.0.1", "unix_socket_directories=",
            "log_checkpoints=off", "timezone=UTC");

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int port() {
        return installation.ports().postgres();
    }

    /// Where it is spoken to, and by whom.
    public PostgresAddress address() {
        return new PostgresAddress("localhost", port(), ADMINISTRATOR,
                installation.secrets().read(Secrets.POSTGRES_ADMIN));
    }

    @Override
    public void prepare() {
        awaitEndOfKilled();
        var programs = installation.programs().postgres();
        if (Files.notExists(files().resolve("PG_VERSION"))) {
            var password = installation.secrets().folder().resolve(Secrets.POSTGRES_ADMIN);
            initialise(asOrdinaryUser(List.of(programs.resolve("bin/initdb").toString(), "-D", files().toString(),
                    "-U", ADMINISTRATOR, "--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8",
                    "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C")));
        }
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<>(List.of(installation.programs().postgres().resolve("bin/postgres").toString(),
                "-D", files().toString(), "-p", String.valueOf(port())));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return asOrdinaryUser(command);
    }

    @Override
    public boolean ready() {
        return Databases.answers(address());
    }

    @Override
    public void furnish() {
        for (var service : Service.values()) {
            address().createDatabase(service.database());
        }
    }

    /// A server that was killed stands in the process table until its parent has noticed, and the next one takes it for
    /// alive. If the number belongs to somebody else by now, PostgreSQL itself will see that.
    private void awaitEndOfKilled() {
        try (var lines = Files.lines(files().resolve("postmaster.pid"))) {
            lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of)
                    .ifPresent(killed -> killed.onExit().completeOnTimeout(killed, 10, TimeUnit.SECONDS).join());
        } catch (NoSuchFileException stoppedInGoodOrder) {
            // Nothing to wait for.
        } catch (IOException | NumberFormatException e) {
            throw new ServerException("postmaster.pid in " + files() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// "Fast" shutdown: cuts the connections, ends in good order.
    @Override
    public String stopSignal() {
        return "INT";
    }

    private Path files() {
        return installation.data().resolve("postgres");
    }

    private void initialise(List<String> initdb) {
        var log = installation.data().resolve("log/postgres.log");
        if (Command.run(initdb, log) != 0) {
            throw new ServerException("PostgreSQL's files cannot be made: see " + log);
        }
    }

    /// PostgreSQL refuses to run as root. In a user namespace of its own root is nobody, yet keeps its files.
    private static List<String> asOrdinaryUser(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        if (!Programs.onPath("unshare")) {
            throw new ServerException(
                    "PostgreSQL does not run as root: run as another user, or install util-linux (unshare)");
        }
        var wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException e) {
            return System.getProperty("user.name").equals("root");
        }
    }
}

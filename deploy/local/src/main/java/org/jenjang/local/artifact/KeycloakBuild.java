package org.jenjang.local.artifact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jenjang.local.ServerException;
import org.jenjang.local.process.Programs;

/// How Keycloak's own JVM is called. Its script is not used: it stays beside the JVM as a second process.
public final class KeycloakBuild {
    /// Options that Keycloak bakes into its program; all others are given at each start.
    private static final List<String> BAKED =
            List.of("build", "--db=dev-file", "--http-relative-path=/auth", "--health-enabled=false");

    private KeycloakBuild() {}

    /// The command before Keycloak's own arguments.
    ///
    /// @param program the unpacked distribution
    /// @param home the folder with `conf`, `providers`, `themes` and `data`; the distribution itself when it is built
    public static List<String> java(Path program, Path home, boolean built) {
        return List.of(Programs.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms64m", "-Xmx384m", "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home, "-Dkc.config.built=" + built,
                "-cp", program.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    static void run(Path program, Path log) {
        var command = new ArrayList<>(java(program, program, false));
        command.addAll(BAKED);
        if (Command.run(command, log) != 0) {
            throw new ServerException("Keycloak cannot be built: see " + log);
        }
    }
}

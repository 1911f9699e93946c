package org.jenjang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.system.RunningSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example of a district's own system, run as its README says, as a process of its own.
class DistrictSystemIT {
    private static final String UNIT = "pemda:74.71/perkim";
    private final RunningSystem system = RunningSystem.get();
    @TempDir private Path folder;
    private Process district;

    @BeforeEach
    void start() throws IOException {
        var installation = system.installation();
        var java = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), installation.root().resolve("deploy/samples/DistrictSystem.java").toString());
        java.environment().putAll(Map.of(
                "JENJANG_URL", installation.publicUrl(),
                "JENJANG_UNIT", UNIT,
                "JENJANG_LOGIN", "grant_type=password&client_id=jenjang-demo&scope=openid&username=petugas.pemda-74-71-perkim&password=jenjang-demo",
                "KAFKA_CLIENT", installation.data().resolve("kafka/tier-district.properties").toString()));
        district = java.redirectErrorStream(true).redirectOutput(log().toFile()).start();
    }

    @AfterEach
    void stop() {
        district.destroyForcibly().onExit().join();
    }

    @Test
    void aDistrictsOwnSystemHearsWhatItsUnitMustDoAndAnswers() throws IOException {
        var citizen = Citizen.filing(system.web(), Reports.lights("pemda:74.71", "74.71"));
        var kendari = system.routing("kendari");
        kendari.awaiting(citizen.id(), "with Kendari", routed -> routed.isWith("pemda:74.71", null));
        kendari.assign(citizen.id(), UNIT, "Mohon ditindaklanjuti.");

        var answered = citizen.awaiting("answered by the district's own system", tracking -> tracking.status().equals("ANSWERED"));

        assertThat(Objects.requireNonNull(answered.answer()).text()).startsWith("Regu lapangan");
        assertThat(Files.readString(log())).contains(citizen.receipt().ticket());
    }

    private Path log() {
        return folder.resolve("district.log");
    }
}

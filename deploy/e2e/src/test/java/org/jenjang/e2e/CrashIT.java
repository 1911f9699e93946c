package org.jenjang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.system.EventLog;
import org.jenjang.e2e.system.RunningSystem;
import org.jenjang.local.server.Service;
import org.junit.jupiter.api.Test;

/// A service dies in the middle of its work and is started again: nothing is lost, nothing is done twice.
class CrashIT {
    private static final int BEFORE = 3;
    private static final int MEANWHILE = 3;
    private static final String UNIT = "pemda:74.71/dishub";
    private final RunningSystem system = RunningSystem.get();

    @Test
    void whatWasAskedOfADeadServiceIsDoneOnceWhenItIsBack() {
        var citizens = Stream.generate(() -> Citizen.filing(system.web(), Reports.lights("pemda:74.71", "74.71")))
                .limit(BEFORE + MEANWHILE).toList();
        citizens.subList(0, BEFORE).forEach(this::assign);
        citizens.subList(0, BEFORE).forEach(citizen -> system.liaison("dishub-kendari").awaiting(citizen.id(), "in the inbox", _ -> true));

        system.kill(Service.RESPONSE);
        citizens.subList(BEFORE, citizens.size()).forEach(this::assign);
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = citizens.stream().map(citizen -> officers.submit(() -> answer(citizen))).toList();
            system.start(Service.RESPONSE);
            answers.forEach(answer -> assertThat(answer).succeedsWithin(system.web().patience().limit()));
        }

        citizens.forEach(citizen -> citizen.awaiting("answered", tracking -> tracking.status().equals("ANSWERED")));
        assertThat(citizens).extracting(citizen -> told(citizen)).containsOnly(List.of(
                "org.jenjang.complaint.answered.v1", "org.jenjang.complaint.assigned.v1", "org.jenjang.complaint.disposed.v1",
                "org.jenjang.complaint.submitted.v1", "org.jenjang.complaint.verified.v1", "org.jenjang.complaint.work-started.v1"));
    }

    private void assign(Citizen citizen) {
        system.routing("kendari").awaiting(citizen.id(), "with Kendari", routed -> routed.isWith("pemda:74.71", null));
        system.routing("kendari").assign(citizen.id(), UNIT, "Mohon ditindaklanjuti.");
    }

    private void answer(Citizen citizen) {
        var officer = system.liaison("dishub-kendari");
        officer.awaiting(citizen.id(), "in the inbox", _ -> true);
        officer.start(citizen.id(), "Petugas memeriksa lokasi.");
        officer.answer(citizen.id(), "Lampu sudah diganti hari ini dan menyala kembali: " + citizen.receipt().ticket());
    }

    /// What was said of the complaint by people, each once however often it was sent; the clock's voice is left out.
    private List<String> told(Citizen citizen) {
        return new EventLog(system).all().stream()
                .filter(entry -> entry.key().equals(citizen.id()) && !entry.topic().contains("escalated"))
                .filter(entry -> entry.topic().startsWith("complaint."))
                .collect(Collectors.toMap(EventLog.Entry::id, EventLog.Entry::type, (first, _) -> first))
                .values().stream().sorted().toList();
    }
}

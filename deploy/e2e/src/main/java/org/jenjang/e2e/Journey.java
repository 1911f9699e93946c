package org.jenjang.e2e;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.GivenUp;
import org.jenjang.e2e.api.Unexpected;
import org.jenjang.e2e.sample.Sample;
import org.jenjang.e2e.story.ClosingTable.Line;
import org.jspecify.annotations.Nullable;

/// One sample report from filing to its end. What goes wrong is told and remembered; the other journeys go on.
final class Journey {
    private static final String NATIONAL_DESK = "kl:kemenpanrb";

    private final Stage stage;
    private final Sample sample;
    private final Filing filing;
    private final Notices notices;
    private final List<String> troubles = new ArrayList<>();
    private @Nullable Citizen citizen;

    Journey(Stage stage, Sample sample) {
        this.stage = stage;
        this.sample = sample;
        this.filing = new Filing(stage, sample);
        this.notices = new Notices(filing.address());
    }

    /// Whether nobody is to act in time.
    boolean breaches() {
        return sample.plan().breach();
    }

    boolean isFiled() {
        return citizen != null;
    }

    /// The one whose limit passes first comes first.
    static Comparator<Journey> byNextLimit() {
        return Comparator.comparing(journey -> Breach.nextLimit(journey.stage.time(), journey.started()));
    }

    /// From filing to the end.
    void play() {
        told(() -> {
            handling().arrive();
            handling().handle();
            if (sample.plan().unit() != null) {
                work();
            }
        });
    }

    /// Only as far as the office that will let the limit pass: the unit where the report is at the right institution
    /// already, else the desk.
    void leaveAlone() {
        told(() -> {
            if (handling().arrive().isWith(sample.plan().institution(), null)) {
                handling().toUnit();
            }
            stage.story().alarm("left", stage.name(Objects.requireNonNull(handling().now().holder()).toString()));
        });
    }

    /// Lets the limits pass, sees the case climb to the national desk, and has that bring it to the right place after all.
    void playAfterBreach() {
        told(() -> {
            new Breach(stage, started(), notices).climbTo(NATIONAL_DESK);
            handling().toUnit();
            work();
        });
    }

    /// Waits for what must have been sent, looks where the case has arrived, and sums up.
    Line sumUp() {
        return new Ending(stage, Destination.of(sample), notices).line(citizen, troubles);
    }

    /// How it came to its institution; empty when it came nowhere or was meant for nobody.
    Optional<FirstTime> firstTime() {
        if (citizen == null || sample.plan().unit() == null) {
            return Optional.empty();
        }
        return stage.watch().handOvers(citizen.id()).stream().findFirst()
                .map(first -> FirstTime.of(sample.id(), sample.plan().institution(), first));
    }

    private void work() {
        var work = new Work(stage, started(), Objects.requireNonNull(sample.plan().unit()), notices);
        work.answer();
        switch (Reaction.to(sample)) {
            case SILENT -> stage.story().step("silent");
            case SATISFIED -> work.rate(Reaction.rating(sample));
            case DISPUTING -> {
                work.dispute();
                work.rate(Reaction.rating(sample));
            }
        }
    }

    private void told(Runnable part) {
        stage.story().headline(sample.id(), sample.text().title(), about());
        try {
            if (citizen == null) {
                citizen = filing.file();
                notices.filed();
            }
            part.run();
        } catch (GivenUp | Unexpected trouble) {
            troubles.add(trouble.getMessage());
            stage.story().trouble(trouble.getMessage());
        }
    }

    private Handling handling() {
        return new Handling(stage, sample, started(), notices);
    }

    private Citizen started() {
        return Objects.requireNonNull(citizen, "filed before");
    }

    private String about() {
        var where = Objects.requireNonNullElse(sample.text().regionName(), stage.texts().get("nowhere"));
        var hidden = Stream.of(sample.text().secret() ? "about.secret" : "", sample.text().anonymous() ? "about.anonymous" : "")
                .filter(key -> !key.isEmpty()).map(key -> stage.texts().get(key));
        return Stream.concat(Stream.of(sample.text().channel(), where), hidden).collect(Collectors.joining(" · "));
    }
}

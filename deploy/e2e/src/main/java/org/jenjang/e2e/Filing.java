package org.jenjang.e2e;

import java.time.Duration;
import java.util.Locale;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.Report;
import org.jenjang.e2e.sample.Sample;

/// Files a sample: by the citizen himself, or typed in by the national admin when it came by letter, message or from another system.
record Filing(Stage stage, Sample sample) {
    /// A letter is typed in a day after it has arrived; its clock starts on the day of arrival.
    private static final Duration ON_THE_DESK = Duration.ofDays(1);

    /// The reporter's mail address, of this run alone.
    String address() {
        return "warga.%s.%s@warga.example".formatted(sample.id().toLowerCase(Locale.ROOT), stage.run());
    }

    Citizen file() {
        var citizen = sample.filedByCitizen()
                ? Citizen.filing(stage.web(), report())
                : Citizen.filedBy(stage.people().national(), stage.web(), report());
        stage.story().step(sample.filedByCitizen() ? "filed" : "typed", sample.text().channel(), citizen.receipt().ticket());
        return citizen;
    }

    private Report report() {
        var text = sample.text();
        // Who leaves the choice to the desk seldom knows a category either; it is proposed from his words.
        var category = sample.chosen().isPresent() ? sample.plan().category() : null;
        return new Report(text.title(), text.narrative(), text.classification(), category, text.region(), null,
                text.incidentDate(), sample.chosen().orElse(null),
                text.anonymous(), text.secret(), text.channel(),
                text.channel().equals("MANUAL_ENTRY") ? stage.time().now().minus(ON_THE_DESK) : null, contact(), "id");
    }

    /// Invented people: the number in an identity card's place starts with no region's code, the phone has no subscriber.
    private Report.Contact contact() {
        var number = Integer.parseInt(sample.id().substring(1));
        return new Report.Contact("Warga " + sample.id(), "990000000000%04d".formatted(number), "+62800000%05d".formatted(number), address());
    }
}

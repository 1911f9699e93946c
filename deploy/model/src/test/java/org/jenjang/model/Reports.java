package org.jenjang.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.submission.domain.Complaint;
import org.jenjang.intake.submission.domain.Matter;
import org.jenjang.intake.submission.domain.Report;
import org.jenjang.intake.submission.domain.Reporter;
import org.jenjang.intake.submission.domain.Texts;
import org.jenjang.intake.submission.domain.TicketNumber;

/** All kinds of reports. */
final class Reports {

    private static final Reporter NOBODY = new Reporter(null, null, null, null, Locale.of("id"));

    private Reports() {}

    static Life file(RandomGenerator random, Instant now) {
        Chance chance = new Chance(random);
        Report report = report(chance, now);
        Matter matter = report.matter();
        FiledComplaint filed = new FiledComplaint(new UUID(random.nextLong(), random.nextLong()), TicketNumber.random(random),
                matter.classification(), matter.category(), matter.region(), matter.incidentDate(), report.anonymous(),
                report.secret(), report.receivedAt(), Complaint.FILED, 1);
        return new Life(filed, report, now);
    }

    private static Report report(Chance chance, Instant now) {
        boolean secret = chance.in100(8);
        Texts texts = new Texts("Lampu jalan mati", "Sudah dua minggu gelap.", "Jalan Melati");
        Matter matter = new Matter(chance.any(Classification.values()), chance.any(null, "lainnya", "pupr.jalan"),
                chance.any("74.71", "74.72", "81.71", null), null, chosen(chance), List.of());
        return new Report(texts, secret ? null : texts, matter, chance.in100(20), secret, chance.in100(8), keepFrom(chance),
                Channel.WEB, chance.in100(80) ? now : now.minus(Duration.ofDays(chance.between(1, 9))), NOBODY);
    }

    private static String chosen(Chance chance) {
        return chance.in100(60) ? null : chance.in100(10) ? World.GONE : chance.of(World.ALL).institution();
    }

    /** Whom the report is about, if it is about anybody. */
    private static List<String> keepFrom(Chance chance) {
        if (chance.in100(75)) {
            return List.of();
        }
        String institution = chance.of(World.ALL).institution();
        return chance.any(List.of(institution), List.of(chance.of(World.units(institution))),
                List.of(institution, chance.of(World.ALL).institution()));
    }
}

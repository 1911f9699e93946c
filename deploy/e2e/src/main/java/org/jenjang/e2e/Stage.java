package org.jenjang.e2e;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jenjang.e2e.api.Deliveries;
import org.jenjang.e2e.api.LiaisonDesk;
import org.jenjang.e2e.api.Mailbox;
import org.jenjang.e2e.api.Offices;
import org.jenjang.e2e.api.People;
import org.jenjang.e2e.api.Register;
import org.jenjang.e2e.api.RoutingDesk;
import org.jenjang.e2e.api.TrainingTime;
import org.jenjang.e2e.api.Web;
import org.jenjang.e2e.sample.Sample;
import org.jenjang.e2e.story.Story;
import org.jenjang.e2e.story.Texts;

/// What all journeys of one run share.
///
/// @param run marks this run in the reporters' mail addresses, so that a second run on the same system meets no old mail
record Stage(Web web, Offices offices, TrainingTime time, Texts texts, Story story, String run, People people) {

    /// A new run on a running system.
    ///
    /// @param data the system's data folder, for its training clock
    static Stage open(Web web, Path data, Texts texts, Story story) {
        var run = Long.toString(Clock.systemUTC().millis(), Character.MAX_RADIX);
        return new Stage(web, new Offices(web), new TrainingTime(data), texts, story, run, new People(web));
    }

    /// Waits until intake knows the institutions that reporters choose in these samples.
    void awaitInstitutions(List<Sample> samples) {
        new Register(web).awaitInIntake(samples.stream().flatMap(sample -> sample.chosen().stream()).toList());
    }

    /// The desk at which every case can be watched.
    RoutingDesk watch() {
        return new RoutingDesk(web, people.national());
    }

    /// The desk of an institution's admin.
    RoutingDesk desk(String institution) {
        return new RoutingDesk(web, people.adminOf(institution));
    }

    /// The desk of a unit's liaison officer.
    LiaisonDesk unit(String unit) {
        return new LiaisonDesk(web, people.officerOf(unit));
    }

    /// The desk of an institution's head, at which answers are approved.
    LiaisonDesk head(String institution) {
        return new LiaisonDesk(web, people.headOf(institution));
    }

    /// What notification-service says it has sent.
    Deliveries deliveries() {
        return new Deliveries(web, people.national());
    }

    /// What the mail server has taken.
    Mailbox mailbox() {
        return new Mailbox(web);
    }

    /// An office's name.
    String name(String code) {
        return offices.name(code);
    }

    /// What somebody writes.
    String words(String key) {
        return texts.get("words." + key);
    }
}

package org.jenjang.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.Deliveries.Delivery;
import org.jenjang.e2e.api.Offices;

/// The messages that must have been sent about one report. Each step of the journey adds those that belong to it.
final class Notices {
    private final List<Notice> expected = new ArrayList<>();
    private final String reporter;

    /// @param reporter the reporter's mail address
    Notices(String reporter) {
        this.reporter = reporter;
    }

    /// A message that is due.
    ///
    /// @param key such as `reporter-answered`
    /// @param audience as notification-service calls it
    record Notice(String key, String audience, String address) {}

    List<Notice> expected() {
        return expected;
    }

    void filed() {
        toReporter("received");
    }

    void disposedTo(String institution) {
        toReporter("forwarded");
        toOffice("institution-case", institution);
    }

    void assignedTo(String unit) {
        toReporter("assigned");
        toOffice("unit-case", unit);
    }

    void returnedTo(String desk) {
        toReporter("returned");
        toOffice("office-returned", desk);
    }

    void held() {
        toReporter("question");
    }

    void archived() {
        toReporter("archived");
    }

    void started() {
        toReporter("work-started");
    }

    void progressed() {
        toReporter("progress");
    }

    void answered() {
        toReporter("answered");
    }

    void disputedWith(String unit) {
        expected.add(new Notice("office-disputed", "AT_WORK", Offices.address(unit)));
    }

    void closed() {
        toReporter("closed");
    }

    /// @param owing the office that let the limit pass
    void escalated(String owing, String to) {
        toReporter("escalated");
        toOffice("office-limit-passed", owing);
        toOffice("office-escalated", to);
    }

    /// What of it has not come: neither told by notification-service as sent, nor enough mails about the ticket in the
    /// mailbox that it is for.
    List<Notice> missing(Stage stage, Citizen citizen) {
        var unsent = new ArrayList<>(expected);
        stage.deliveries().about(citizen.id()).stream().filter(Delivery::sent).forEach(sent -> unsent.stream()
                .filter(notice -> notice.key().equals(sent.notice()) && notice.audience().equals(sent.audience()))
                .findFirst()
                .ifPresent(unsent::remove));
        var unread = expected.stream().map(Notice::address).distinct()
                .filter(address -> mails(stage, citizen, address) < due(address))
                .flatMap(address -> expected.stream().filter(notice -> notice.address().equals(address)));
        return Stream.concat(unsent.stream(), unread).distinct().toList();
    }

    private long due(String address) {
        return expected.stream().filter(notice -> notice.address().equals(address)).count();
    }

    private static long mails(Stage stage, Citizen citizen, String address) {
        return stage.mailbox().to(address).stream().filter(mail -> mail.mentions(citizen.receipt().ticket())).count();
    }

    private void toReporter(String message) {
        expected.add(new Notice("reporter-" + message, "REPORTER", reporter));
    }

    private void toOffice(String key, String office) {
        expected.add(new Notice(key, office, Offices.address(office)));
    }
}

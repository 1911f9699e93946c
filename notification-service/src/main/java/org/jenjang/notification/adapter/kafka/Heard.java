package org.jenjang.notification.adapter.kafka;

import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.notification.delivery.Notice;
import org.jenjang.notification.projection.Traits;
import org.jenjang.notification.rule.NotificationRules;
import org.jenjang.platform.event.IncomingEvent;

/** An event that was heard, and the notices that it calls for. */
record Heard(String id, String complaint, long sequence, ComplaintEvent event) {

    /** Empty when the event is of a type that this version does not know. */
    static Optional<Heard> of(IncomingEvent incoming) {
        return EventCodec.readComplaintEvent(incoming.type(), incoming.payload())
                .map(event -> new Heard(incoming.id(), incoming.subject(), incoming.sequence(), event));
    }

    boolean isReclassified() {
        return event instanceof DisposedEvent.Reclassified;
    }

    /** Whether those whose reports follow this one are told something. */
    boolean concernsFollowers() {
        return !NotificationRules.toFollowers(event).isEmpty();
    }

    /** What is told about the complaint itself; of another category alone nobody is told. */
    List<Notice> notices(Traits before) {
        return event instanceof DisposedEvent.Reclassified reclassified && !before.isChangedBy(reclassified)
                ? List.of()
                : NotificationRules.about(event).stream()
                        .map(told -> Notice.of(complaint, id, told.rule(), told.audience(), told.facts()))
                        .toList();
    }

    /** What is told about it to the reporters of those that follow it. */
    List<Notice> noticesTo(List<String> followers) {
        return NotificationRules.toFollowers(event).stream()
                .flatMap(told -> followers.stream().map(follower ->
                        Notice.toFollower(follower, id, told.rule(), told.audience(), told.facts())))
                .toList();
    }
}

package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the reporter: the report follows another one about the same matter. */
final class ReporterLinked implements NotificationRule<DisposedEvent.Linked> {

    @Override
    public String key() {
        return "reporter-linked";
    }

    @Override
    public Class<DisposedEvent.Linked> hears() {
        return DisposedEvent.Linked.class;
    }

    @Override
    public Audience audience(DisposedEvent.Linked event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(DisposedEvent.Linked event) {
        return event.parentTicket() == null ? Facts.none() : Facts.none().with("parent", event.parentTicket());
    }

    @Override
    public Wording wording(Telling tell) {
        String parent = tell.facts().get("parent");
        return new Wording(
                parent.isEmpty() ? tell.say().linked() : tell.say().linkedTo(parent), tell.say().linkedNext());
    }
}

package org.jenjang.notification.rule;

import org.jenjang.contracts.event.DisposedEvent;

/** To the reporter of a report that follows this one: it is over. */
final class FollowerClosed implements NotificationRule<DisposedEvent.Closed> {

    @Override
    public String key() {
        return "follower-closed";
    }

    @Override
    public Class<DisposedEvent.Closed> hears() {
        return DisposedEvent.Closed.class;
    }

    @Override
    public boolean isForFollowers() {
        return true;
    }

    @Override
    public Audience audience(DisposedEvent.Closed event) {
        return new Audience.Reporter();
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().followerClosed(), tell.say().followerClosedNext());
    }
}

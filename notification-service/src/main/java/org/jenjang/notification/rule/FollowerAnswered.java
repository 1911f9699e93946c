package org.jenjang.notification.rule;

import org.jenjang.contracts.event.AnsweredEvent;

/** To the reporter of a report that follows this one: there is an answer. */
final class FollowerAnswered implements NotificationRule<AnsweredEvent.Answered> {

    @Override
    public String key() {
        return "follower-answered";
    }

    @Override
    public Class<AnsweredEvent.Answered> hears() {
        return AnsweredEvent.Answered.class;
    }

    @Override
    public boolean isForFollowers() {
        return true;
    }

    @Override
    public Audience audience(AnsweredEvent.Answered event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(AnsweredEvent.Answered event) {
        return Facts.office(event.by());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().followerAnswered(tell.office("office")), tell.say().followerAnsweredNext());
    }
}

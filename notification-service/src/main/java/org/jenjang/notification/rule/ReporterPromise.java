package org.jenjang.notification.rule;

import org.jenjang.contracts.event.AnsweredEvent;

/** To the reporter: the agency publicly promises a date. */
final class ReporterPromise implements NotificationRule<AnsweredEvent.DatePromised> {

    @Override
    public String key() {
        return "reporter-promise";
    }

    @Override
    public Class<AnsweredEvent.DatePromised> hears() {
        return AnsweredEvent.DatePromised.class;
    }

    @Override
    public Audience audience(AnsweredEvent.DatePromised event) {
        return new Audience.Reporter();
    }

    @Override
    public Facts facts(AnsweredEvent.DatePromised event) {
        return Facts.office(event.by()).with("day", event.date().toString());
    }

    @Override
    public Wording wording(Telling tell) {
        return new Wording(tell.say().promise(tell.office("office"), tell.day("day")), tell.say().promiseNext());
    }
}

package org.jenjang.routing.casework.adapter.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jenjang.platform.db.Statements;
import org.jenjang.platform.event.EventHandler;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.routing.casework.app.HearNews;
import org.jenjang.routing.casework.app.News;
import org.jenjang.routing.codelist.app.RefreshLists;
import org.jenjang.routing.competence.app.CurrentRuleBook;
import org.jenjang.routing.register.app.RefreshRegister;

/** Hears what citizens and agencies have said. Time is the hour at which it is heard: no clock runs before that. */
@ApplicationScoped
class RoutingEventHandler implements EventHandler {

    private final HearNews hearNews;
    private final RefreshRegister register;
    private final RefreshLists lists;
    private final CurrentRuleBook rules;
    private final Clock clock;

    RoutingEventHandler(HearNews hearNews, RefreshRegister register, RefreshLists lists, CurrentRuleBook rules, Clock clock) {
        this.hearNews = hearNews;
        this.register = register;
        this.lists = lists;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Uni<Void> apply(List<IncomingEvent> events, Statements transaction) {
        Instant now = clock.instant();
        List<News> news = events.stream().flatMap(event -> HeardEvent.news(event, now).stream()).toList();
        return news.isEmpty()
                ? Uni.createFrom().voidItem()
                : register.known().chain(lists::known).chain(rules::known).chain(() -> hearNews.hear(news));
    }
}

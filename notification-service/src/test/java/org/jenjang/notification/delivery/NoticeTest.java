package org.jenjang.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jenjang.notification.rule.Audience;
import org.jenjang.notification.rule.Facts;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private final Notice notice = Notice.of("c", "event-1", "reporter-answered", new Audience.Reporter(), Facts.none());

    @Test
    void the_same_event_gives_the_same_notice_whenever_it_is_heard() {
        Facts later = new Facts(Map.of("office", "pemda:74.71"));

        assertThat(Notice.of("c", "event-1", "reporter-answered", new Audience.Reporter(), later).id()).isEqualTo(notice.id());
    }

    @Test
    void another_event_rule_or_audience_gives_another_notice() {
        assertThat(notice.id())
                .isNotEqualTo(Notice.of("c", "event-2", "reporter-answered", new Audience.Reporter(), Facts.none()).id())
                .isNotEqualTo(Notice.of("c", "event-1", "reporter-progress", new Audience.Reporter(), Facts.none()).id())
                .isNotEqualTo(Notice.of("c", "event-1", "reporter-answered", new Audience.AtWork(), Facts.none()).id());
    }

    @Test
    void one_event_gives_each_follower_a_notice_of_its_own() {
        Notice first = Notice.toFollower("a", "event-1", "follower-answered", new Audience.Reporter(), Facts.none());
        Notice second = Notice.toFollower("b", "event-1", "follower-answered", new Audience.Reporter(), Facts.none());

        assertThat(first.id()).isNotEqualTo(second.id());
    }
}

package org.jenjang.notification.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.notification.support.Examples.CANARY;
import static org.jenjang.notification.support.Examples.CITY;
import static org.jenjang.notification.support.Examples.PROVINCE;
import static org.jenjang.notification.support.Examples.TICKET;
import static org.jenjang.notification.support.Examples.UNIT;

import java.util.List;
import java.util.stream.Stream;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.notification.support.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NotificationRulesTest {

    static Stream<Arguments> messages() {
        return Stream.of(
                told(Examples.submitted(TICKET), "reporter-received>REPORTER"),
                told(Examples.disposed(TICKET), "reporter-forwarded>REPORTER", "institution-case>pemda:74.71"),
                told(Examples.assigned(TICKET), "reporter-assigned>REPORTER", "unit-case>pemda:74.71/dishub"),
                told(Examples.returned(), "reporter-returned>REPORTER", "office-returned>pemda:74"),
                told(Examples.held(), "reporter-question>REPORTER"),
                told(Examples.started(null), "reporter-work-started>REPORTER"),
                told(Examples.progress(), "reporter-progress>REPORTER"),
                told(Examples.answered(), "reporter-answered>REPORTER"),
                told(Examples.escalated(), "reporter-escalated>REPORTER", "office-escalated>pemda:74"),
                told(Examples.ombudsman(), "reporter-ombudsman>REPORTER"),
                told(Examples.archived(), "reporter-archived>REPORTER"),
                told(Examples.closed(Closure.CONFIRMED), "reporter-closed>REPORTER"),
                told(Examples.disputed(), "office-disputed>AT_WORK"),
                told(Examples.supplemented(), "office-supplemented>AT_WORK"),
                told(Examples.warned(Clock.RESOLVE, 80), "office-limit-near>pemda:74.71/dishub"),
                told(Examples.breached(Clock.FIRST_RESPONSE), "office-limit-passed>pemda:74.71/dishub"),
                told(Examples.breached(Clock.PROMISE), "reporter-promise-broken>REPORTER",
                        "office-limit-passed>pemda:74.71/dishub"),
                told(Examples.climbed(UNIT, UNIT, Rung.UNIT_HEAD), "reporter-escalated>REPORTER",
                        "office-escalated>pemda:74.71/dishub"),
                told(Examples.climbed(UNIT, CITY, Rung.INSTITUTION_HEAD), "reporter-escalated>REPORTER",
                        "office-escalated>pemda:74.71"),
                told(Examples.climbed(CITY, PROVINCE, Rung.UPPER_TIER), "reporter-escalated>REPORTER",
                        "office-escalated>pemda:74"),
                told(Examples.reopened(ReopenCause.REPORTER), "reporter-reopened>REPORTER",
                        "office-reopened>pemda:74.71/dishub"),
                told(Examples.reclassified(TICKET, true, "pungli"), "reporter-reclassified>REPORTER"),
                told(Examples.linked("p"), "reporter-linked>REPORTER"),
                told(Examples.reminded(), "reporter-reminder>REPORTER"),
                told(Examples.officeReminded(), "office-reminded>pemda:74.71/dishub"),
                told(Examples.rehomed(UNIT, PROVINCE.withUnit("pemda:74/dishub"), false), "reporter-rehomed>REPORTER",
                        "office-rehomed>pemda:74/dishub"),
                told(Examples.rehomed(UNIT, PROVINCE, true), "reporter-rehomed>REPORTER", "office-rehomed>pemda:74"),
                told(Examples.arbitrationOpened(), "reporter-arbitration>REPORTER", "office-arbitration>pemda:74"),
                told(Examples.arbitrationDecided(), "reporter-arbitration-decided>REPORTER"),
                told(Examples.promised(), "reporter-promise>REPORTER"),
                told(Examples.asked(), "reporter-asked>REPORTER"),
                told(Examples.replied(), "office-reply>AT_WORK"),
                told(Examples.moved(Clock.RESOLVE), "reporter-limit-moved>REPORTER",
                        "office-limit-moved>pemda:74.71/dishub"),
                told(Examples.moved(Clock.REPORTER_COMPLETION), "reporter-limit-moved>REPORTER"),
                told(Examples.moved(Clock.VERIFY), "office-limit-moved>pemda:74.71/dishub"),
                told(Examples.handedOver(), "reporter-handed-over>REPORTER", "office-handed-over>pemda:74.71/dishub",
                        "ombudsman-case>ombudsman"),
                told(Examples.emergency(), "office-emergency>pemda:74.71"),
                told(Examples.approvalAsked(), "office-approval>pemda:74.71"),
                told(Examples.approvalRefused(), "office-approval-refused>pemda:74.71/dishub"));
    }

    static Arguments told(ComplaintEvent event, String... messages) {
        return Arguments.of(event, List.of(messages));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void each_step_is_told_to_those_whom_it_concerns(ComplaintEvent event, List<String> expected) {
        // When
        List<String> messages = NotificationRules.about(event).stream()
                .map(told -> told.rule() + ">" + told.audience().text())
                .toList();

        // Then
        assertThat(messages).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void nothing_that_a_person_wrote_is_kept(ComplaintEvent event, List<String> ignored) {
        assertThat(NotificationRules.about(event)).allSatisfy(
                told -> assertThat(told.facts().values().values()).noneMatch(value -> value.contains(CANARY)));
    }

    @Test
    void whoever_follows_a_report_is_told_of_its_answer_and_its_end_alone() {
        assertThat(NotificationRules.toFollowers(Examples.answered())).extracting(NotificationRules.Told::rule)
                .containsExactly("follower-answered");
        assertThat(NotificationRules.toFollowers(Examples.closed(Closure.AUTOMATIC))).extracting(NotificationRules.Told::rule)
                .containsExactly("follower-closed");
        assertThat(NotificationRules.toFollowers(Examples.progress())).isEmpty();
    }

    @Test
    void a_warning_at_half_time_is_no_mail() {
        assertThat(NotificationRules.about(Examples.warned(Clock.RESOLVE, 50))).isEmpty();
    }

    @Test
    void a_limit_that_the_reporter_owes_is_not_put_on_an_office() {
        assertThat(NotificationRules.about(Examples.warned(Clock.REPORTER_REPLY, 80))).isEmpty();
        assertThat(NotificationRules.about(Examples.breached(Clock.REPORTER_COMPLETION))).isEmpty();
    }

    @Test
    void every_rule_has_a_name_of_its_own() {
        assertThat(NotificationRules.all()).extracting(NotificationRule::key).doesNotHaveDuplicates();
    }
}

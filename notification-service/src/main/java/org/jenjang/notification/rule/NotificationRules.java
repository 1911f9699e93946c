package org.jenjang.notification.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jenjang.contracts.event.ComplaintEvent;

/** All messages there are. */
public final class NotificationRules {

    private static final List<NotificationRule<?>> ALL = List.of(
            new ReporterReceived(),
            new ReporterForwarded(),
            new ReporterAssigned(),
            new ReporterReturned(),
            new ReporterQuestion(),
            new ReporterWorkStarted(),
            new ReporterProgress(),
            new ReporterAnswered(),
            new ReporterEscalated(),
            new ReporterOmbudsman(),
            new ReporterArchived(),
            new ReporterClosed(),
            new InstitutionCase(),
            new UnitCase(),
            new OfficeReturned(),
            new OfficeDisputed(),
            new OfficeSupplemented(),
            new OfficeLimitNear(),
            new OfficeLimitPassed(),
            new OfficeEscalated(),
            new ReporterReopened(),
            new OfficeReopened(),
            new ReporterReclassified(),
            new ReporterLinked(),
            new FollowerAnswered(),
            new FollowerClosed(),
            new ReporterReminder(),
            new ReporterArbitration(),
            new OfficeArbitration(),
            new ReporterArbitrationDecided(),
            new ReporterPromise(),
            new ReporterPromiseBroken(),
            new ReporterLimitMoved(),
            new OfficeLimitMoved(),
            new ReporterHandedOver(),
            new OfficeReminded(),
            new ReporterRehomed(),
            new OfficeRehomed(),
            new OfficeHandedOver(),
            new OmbudsmanCase(),
            new OfficeEmergency(),
            new OfficeApproval(),
            new OfficeApprovalRefused(),
            new OfficeReply(),
            new ReporterAsked());

    private static final Map<String, NotificationRule<?>> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(NotificationRule::key, Function.identity()));

    private NotificationRules() {}

    /** Every rule. */
    public static List<NotificationRule<?>> all() {
        return ALL;
    }

    /**
     * The rule with this key.
     *
     * @throws IllegalArgumentException when there is none: a rule was removed while its notices still wait
     */
    public static NotificationRule<?> named(String key) {
        NotificationRule<?> rule = BY_KEY.get(key);
        if (rule == null) {
            throw new IllegalArgumentException("No such rule: " + key);
        }
        return rule;
    }

    /** What is to be told about an event. */
    public static List<Told> about(ComplaintEvent event) {
        return told(event, false);
    }

    /** What is to be told about an event to those whose reports follow the one that it is about. */
    public static List<Told> toFollowers(ComplaintEvent event) {
        return told(event, true);
    }

    private static List<Told> told(ComplaintEvent event, boolean followers) {
        return ALL.stream()
                .filter(rule -> rule.isForFollowers() == followers)
                .flatMap(rule -> told(rule, event).stream())
                .toList();
    }

    private static <E extends ComplaintEvent> List<Told> told(NotificationRule<E> rule, ComplaintEvent event) {
        if (!rule.hears().isInstance(event)) {
            return List.of();
        }
        E heard = rule.hears().cast(event);
        return rule.appliesTo(heard)
                ? List.of(new Told(rule.key(), rule.audience(heard), rule.facts(heard)))
                : List.of();
    }

    /** A message that an event calls for. */
    public record Told(String rule, Audience audience, Facts facts) {}
}

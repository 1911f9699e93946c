package org.jenjang.routing.clock.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.clock.domain.DeadlineRule;
import org.jenjang.routing.clock.domain.Span;

/** Deadline rules in words, in the language of the page. */
@ApplicationScoped
class RuleWords {

    private final PageContext page;
    private final CalendarWords words;

    RuleWords(PageContext page, CalendarWords words) {
        this.page = page;
        this.words = words;
    }

    RuleMessages say() {
        return MessageBundles.get(RuleMessages.class, Localized.Literal.of(page.language()));
    }

    /** What a rule limits. */
    String what(DeadlineRule rule) {
        String span = switch (rule.span()) {
            case Span.OfClock of -> say().clockOf(of.clock());
            case Span.OfWindow of -> say().windowOf(of.window());
        };
        return rule.reportClass() == null ? span : span + ": " + say().classOf(rule.reportClass());
    }

    /** How long it is. */
    String limit(DeadlineRule rule) {
        return switch (rule.unit()) {
            case WORKING_DAYS -> say().workingDays(rule.amount());
            case DAYS -> say().days(rule.amount());
            case HOURS -> say().hours(rule.amount());
        };
    }

    /** When it is in force. */
    String validity(DeadlineRule rule, LocalDate today) {
        String from = words.date(rule.validFrom());
        if (rule.validTo() != null) {
            return say().sinceUntil(from, words.date(rule.validTo()));
        }
        return rule.validFrom().isAfter(today) ? say().from(from) : say().since(from);
    }
}

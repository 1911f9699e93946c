package org.jenjang.routing.clock.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;
import org.jenjang.platform.web.WebConfig;
import org.jenjang.routing.clock.app.OfficeNames;
import org.jenjang.routing.clock.app.ReviseRule;
import org.jenjang.routing.clock.domain.DeadlineRule;
import org.jenjang.routing.clock.domain.DeadlineRules;
import org.jenjang.routing.clock.domain.Span;
import org.jspecify.annotations.Nullable;

/** Builds what the pages of the rules show, in the language of the page. */
@ApplicationScoped
class RuleViews {

    private final RuleWords words;
    private final MovesViews moves;
    private final OfficeNames offices;
    private final WebConfig config;
    private final Clock clock;

    RuleViews(RuleWords words, MovesViews moves, OfficeNames offices, WebConfig config, Clock clock) {
        this.words = words;
        this.moves = moves;
        this.offices = offices;
        this.config = config;
        this.clock = clock;
    }

    /**
     * All rules that somebody may see.
     *
     * @param scope the institution whose own rules are set here; null for the nation
     */
    RulesView rules(DeadlineRules rules, @Nullable String scope, FilledForm form, String refusal, boolean set) {
        RuleMessages say = words.say();
        boolean national = scope == null;
        List<RulesView.Group> groups = List.of(
                group(say.groupResolve(), rules, scope, rule -> rule.reportClass() != null),
                group(say.groupClocks(), rules, scope,
                        rule -> rule.reportClass() == null && rule.span() instanceof Span.OfClock),
                group(say.groupWindows(), rules, scope, rule -> rule.span() instanceof Span.OfWindow));
        List<Parts.Option> choices = inForce(rules)
                .map(rule -> new Parts.Option(rule.key(), words.what(rule) + " – " + words.limit(rule), ""))
                .toList();
        return new RulesView(groups, national ? say.changeTitle() : say.ownTitle(offices.name(scope)),
                national ? say.changeMeans() : say.ownMeans(), choices, form, refusal, set);
    }

    RulePreviewView preview(ReviseRule.Preview preview, DeadlineRules rules, FilledForm form) {
        DeadlineRule added = preview.change().added();
        DeadlineRule before = preview.change().before().orElseGet(() -> rules.national(added.key()).getFirst());
        return new RulePreviewView(words.what(added), rule(before), rule(added), moves.of(preview.moves()),
                preview.moves().overdue() > 0, form);
    }

    private RulesView.Group group(String title, DeadlineRules rules, @Nullable String scope, Predicate<DeadlineRule> wanted) {
        return new RulesView.Group(title, inForce(rules).filter(wanted).map(rule -> line(rule, rules, scope)).toList());
    }

    private RulesView.Line line(DeadlineRule rule, DeadlineRules rules, @Nullable String scope) {
        List<RulesView.Rule> others = rules.national(rule.key()).stream()
                .filter(other -> !other.equals(rule)).map(this::rule).toList();
        List<String> own = rules.rules().stream()
                .filter(other -> other.scope() != null && other.key().equals(rule.key()))
                .filter(other -> scope == null || Objects.equals(scope, other.scope()))
                .map(other -> words.say().ownOf(
                        offices.name(other.scope()), words.limit(other), words.validity(other, today())))
                .toList();
        return new RulesView.Line(words.what(rule), rule(rule), others, own);
    }

    /** The national rule of each key that holds today; the first one when none does yet. */
    private Stream<DeadlineRule> inForce(DeadlineRules rules) {
        return rules.rules().stream().filter(rule -> rule.scope() == null).map(DeadlineRule::key).distinct()
                .map(key -> rules.national(key).stream().filter(rule -> rule.isInForceOn(today())).findFirst()
                        .orElseGet(() -> rules.national(key).getLast()));
    }

    private RulesView.Rule rule(DeadlineRule rule) {
        return new RulesView.Rule(words.limit(rule), rule.legalBasis(), words.validity(rule, today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), config.zone());
    }
}

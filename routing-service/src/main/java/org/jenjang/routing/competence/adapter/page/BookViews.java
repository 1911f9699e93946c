package org.jenjang.routing.competence.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;
import org.jenjang.platform.web.WebConfig;
import org.jenjang.routing.competence.app.BookLoad;
import org.jenjang.routing.competence.app.DryRun;
import org.jenjang.routing.competence.app.LoadBook;
import org.jenjang.routing.competence.app.RuleFiles;
import org.jenjang.routing.competence.app.TryReport;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.Match;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.competence.domain.RuleBook;
import org.jenjang.routing.competence.domain.TellingQuestion;
import org.jenjang.routing.listfile.FileForm;

/** Builds what the pages of the rule book show, in the language of the page. */
@ApplicationScoped
class BookViews {

    private final RuleBookWords words;
    private final RuleViews rules;
    private final RuleCards cards;
    private final BookChoices choices;
    private final BookFaults faults;
    private final RuleFiles files;
    private final WebConfig config;
    private final Clock clock;

    BookViews(RuleBookWords words, RuleViews rules, RuleCards cards, BookChoices choices, BookFaults faults, RuleFiles files,
            WebConfig config, Clock clock) {
        this.words = words;
        this.rules = rules;
        this.cards = cards;
        this.choices = choices;
        this.faults = faults;
        this.files = files;
        this.config = config;
        this.clock = clock;
    }

    BookPageView book(RuleBook book, List<BookLoad> loads, boolean national, Sent sent, RuleQuery query) {
        return new BookPageView(rules.of(book, query, national, today()), source(loads), sent.tried(), sent.outcome(), sent.change(),
                sent.file(), sent.faults(), facts(book, sent.facts()), !sent.facts().values().isEmpty(),
                Integer.toString(book.revision()), choices.of(book, today()), national, sent.refusal(), sent.loaded());
    }

    /** The form of the rule that is opened, to be replaced from today on; empty when there is none, or the form has no room for it. */
    Sent editing(RuleBook book, RuleQuery query) {
        return RuleViews.opened(book.ranked(), query.rule(), today()).filter(opened -> BookForms.fits(opened.rule(), today()))
                .map(opened -> BookForms.form(opened, later(opened.rule().validFrom(), today())))
                .map(Sent.NOTHING::changing).orElse(Sent.NOTHING);
    }

    private FilledForm facts(RuleBook book, FilledForm sent) {
        return sent.values().isEmpty() ? sent.withValue("facts", files.factCsv(book.facts())) : sent;
    }

    Sent wrongFile(String file, List<FieldError> errors) {
        FileForm wrong = faults.file(file, errors);
        return Sent.NOTHING.sending(wrong.form(), wrong.faults());
    }

    Sent wrongFacts(String csv, List<FieldError> errors) {
        return Sent.NOTHING.asking(faults.facts(csv, errors));
    }

    Sent wrongRule(FilledForm form, List<FieldError> errors) {
        return Sent.NOTHING.changing(faults.rule(form, errors));
    }

    /** @param form the report as it was described, whose answers are kept for the next question */
    BookPageView.Outcome outcome(TryReport.Outcome outcome, RuleBook book, FilledForm form) {
        CompetenceMessages say = words.say();
        String rule = outcome.match().map(Match::rule).or(outcome::covering)
                .map(found -> say.byRule(place(found, book), found.code())).orElseGet(say::noRule);
        String explanation = outcome.match().map(Match::explanation).or(() -> outcome.covering().map(Rule::explanation))
                .map(words::in).orElse("");
        Optional<Fact> open = outcome.question().map(TellingQuestion::fact);
        List<Parts.Option> answered = book.facts().stream().map(Fact::key).filter(key -> !form.value(key).isEmpty())
                .map(key -> new Parts.Option(key, form.value(key))).toList();
        return new BookPageView.Outcome(office(outcome), explanation, rule, open.map(Fact::question).map(words::in).orElse(""),
                open.map(Fact::key).orElse(""), open.map(choices::answers).orElse(List.of()), answered);
    }

    BookPreviewView preview(LoadBook.Preview preview, String file, FilledForm trial, RuleQuery query) {
        CompetenceMessages say = words.say();
        DryRun run = preview.dryRun();
        List<BookPageView.RuleCard> added =
                cards.cards(preview.proposed().without(preview.now()), preview.now().facts(), today());
        List<BookPageView.RuleCard> gone = cards.cards(preview.now().without(preview.proposed()), preview.now().facts(), today());
        return new BookPreviewView(preview.isNews(), preview.isNews() && added.isEmpty() && gone.isEmpty(), added, gone,
                say.tried(run.tried(), words.date(preview.day())), trial, run.moved() == 0 ? "" : say.moved(run.moved()),
                run.pairs().stream()
                        .map(pair -> say.pair(words.office(pair.from()), words.office(pair.to()), pair.reports())).toList(),
                say.shown(DryRun.SHOWN), List.of(say.ticket(), say.report(), say.was(), say.becomes(), say.holder()),
                run.first().stream().map(this::line).toList(), file,
                Integer.toString(preview.now().revision()), query.fields());
    }

    private BookPreviewView.Line line(DryRun.Move move) {
        return new BookPreviewView.Line(move.ticket(),
                move.title() == null ? words.say().restricted() : move.title(), words.office(move.from()), words.office(move.to()),
                words.office(move.holder()));
    }

    private String office(TryReport.Outcome outcome) {
        return outcome.match().map(Match::office).map(words::office).orElseGet(() -> words.say().nobody());
    }

    private static int place(Rule rule, RuleBook book) {
        return book.rules().indexOf(rule) + 1;
    }

    private String source(List<BookLoad> loads) {
        return loads.stream().findFirst().filter(load -> load.by() != null)
                .map(load -> words.say().sourceLoaded(load.revision(), words.moment(load.at())))
                .orElseGet(words.say()::sourceShipped);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), config.zone());
    }
}

package org.jenjang.intake.submission.adapter.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.intake.submission.app.Counsel;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.intake.submission.domain.ReportReader;
import org.jenjang.intake.words.Words;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Format;
import org.jenjang.platform.web.Parts.Option;
import org.jenjang.platform.web.Parts.Row;

/**
 * What a filing page shows.
 *
 * @param once by which the finished report is known when it is sent twice
 * @param closed whether the report could not be taken in just now
 * @param counsel who may be competent, on the pages that show it
 */
record FilingView(
        FilingStep step,
        FilingForm typed,
        String once,
        boolean closed,
        Counsel counsel,
        FilingChoices choices,
        Institutions institutions,
        FilingMessages say,
        String language)
        implements Redacted {

    private static final String UNKNOWN = "UNKNOWN";
    private static final int MOST_SIMILAR = 3;
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    /** What was typed; where nothing was chosen that is still offered, what is offered as the answer is chosen. */
    public FilledForm form() {
        return switch (step) {
            case QUESTION -> typed.filled().withValue("answer", answerTo(UNKNOWN));
            case OFFICE -> offices().stream().anyMatch(office -> office.value().equals(typed.filled().value("choice")))
                    ? typed.filled()
                    : typed.filled().withValue("choice",
                            counsel.answer().map(Counsel.Office::institution).orElse(FilingForm.DESK));
            case STORY, PLACE, DETAIL, REPORTER, REVIEW -> typed.filled();
        };
    }

    public List<FilingForm.Carried> carried() {
        return typed.carried(step);
    }

    /** Whether what was typed so far speaks of danger to life. */
    public boolean danger() {
        return typed.danger();
    }

    public int longestTitle() {
        return ReportReader.LONGEST_TITLE;
    }

    public int longestNarrative() {
        return ReportReader.LONGEST_NARRATIVE;
    }

    public List<Option> classifications() {
        return choices.classifications(Words.in(language), say);
    }

    public List<Option> provinces() {
        return choices.provinces();
    }

    public List<Option> topics() {
        return choices.topics(language);
    }

    public List<Option> regions() {
        return choices.regions(form().value("province"));
    }

    public List<Option> categories() {
        return choices.categories(form().value("topic"), language);
    }

    /** What the reporter is asked. */
    public String question() {
        return Optional.ofNullable(counsel.question()).map(Counsel.Question::text).orElse("");
    }

    public List<Option> answers() {
        return Stream.ofNullable(counsel.question())
                .flatMap(question -> question.answers().stream())
                .map(choice -> new Option(answerTo(choice.code()), choice.label()))
                .toList();
    }

    private String answerTo(String code) {
        return Optional.ofNullable(counsel.question()).map(question -> question.fact() + "=" + code).orElse("");
    }

    /** Whether an answer can be taken back. */
    public boolean answered() {
        return !typed.answers().isEmpty();
    }

    /** The proposals with their reasons, then an officer, then any other institution. */
    public List<Option> offices() {
        return choices.offices(counsel, say);
    }

    /** Whether nobody could be asked who is competent, or nobody knew. */
    public boolean unknown() {
        return counsel.proposals().isEmpty();
    }

    /** Reports that may tell the same matter. */
    public List<Row> similar() {
        return counsel.similar().stream().limit(MOST_SIMILAR).map(this::similar).toList();
    }

    private Row similar(Counsel.Similar report) {
        ZonedDateTime filed = report.submittedAt().atZone(JAKARTA);
        String place = CodeLists.region(report.region()).map(Region::name).orElse(say.noPlace());
        return new Row(report.title(), say.similarWhere(place, Format.date(filed.toLocalDate(), language), report.holder()));
    }

    public List<Option> institutionOptions() {
        return choices.institutions(form().value("province"));
    }

    /** The offices that were named so far as those that shall not handle it. */
    public List<Option> keptAway() {
        return form().values().getOrDefault("doNotRouteTo", List.of()).stream()
                .map(code -> new Option(code, institutions.name(code)))
                .toList();
    }

    public List<Option> privacy() {
        return choices.privacy(say);
    }

    /** The rows of the review: what happened. */
    public List<Row> story() {
        return List.of(
                row(say.classification(), classification()),
                row(say.title(), value("title")),
                row(say.narrative(), value("narrative")),
                row(say.incidentDate(), incidentDate()));
    }

    /** The rows of the review: where, what about, and to whom. */
    public List<Row> place() {
        return List.of(
                row(say.region(), region()),
                row(say.place(), value("place")),
                row(say.topic(), category()),
                row(
                        say.institution(),
                        Optional.ofNullable(typed.institution()).map(institutions::name)
                                .or(() -> Optional.of(say.noInstitution()))),
                row(say.doNotRouteTo(), Optional.of(names(keptAway())).filter(text -> !text.isEmpty())));
    }

    /** The rows of the review: who. */
    public List<Row> reporter() {
        return List.of(
                row(say.privacy(), Optional.of(privacyInWords())),
                row(say.name(), value("name")),
                row(say.email(), value("email")),
                row(say.phone(), value("phone")),
                row(say.nik(), value("nik")));
    }

    private Optional<String> classification() {
        return value("classification").map(code -> Words.in(language).classification(Classification.valueOf(code)));
    }

    private Optional<String> incidentDate() {
        return value("incidentDate").map(date -> Format.date(LocalDate.parse(date), language));
    }

    private Optional<String> region() {
        return typed.region()
                .or(() -> CodeLists.region(form().value("province")))
                .map(FilingView::withProvince);
    }

    private static String withProvince(Region region) {
        return CodeLists.region(region.parent())
                .map(province -> region.name() + ", " + province.name())
                .orElse(region.name());
    }

    private Optional<String> category() {
        return typed.category()
                .or(() -> CodeLists.category(form().value("topic")))
                .map(one -> FilingChoices.name(one, language));
    }

    private String privacyInWords() {
        List<String> chosen = choices.privacy(say).stream()
                .filter(option -> typed.chosen(option.value()))
                .map(Option::label)
                .toList();
        return chosen.isEmpty() ? say.normalPrivacy() : String.join(". ", chosen);
    }

    private Optional<String> value(String field) {
        return Optional.of(form().value(field)).filter(text -> !text.isEmpty());
    }

    private static String names(List<Option> offices) {
        return offices.stream().map(Option::label).collect(Collectors.joining(", "));
    }

    private Row row(String label, Optional<String> value) {
        return new Row(label, value.orElse(say.notGiven()));
    }

    @Override
    public String toString() {
        return "FilingView[" + step + "]";
    }
}

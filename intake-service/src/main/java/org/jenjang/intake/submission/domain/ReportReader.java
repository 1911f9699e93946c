package org.jenjang.intake.submission.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Fact;
import org.jenjang.platform.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Makes a report out of what was sent, or says everything that is wrong with it. */
public final class ReportReader {

    public static final int SHORTEST_TITLE = 10;
    public static final int LONGEST_TITLE = 150;
    public static final int SHORTEST_NARRATIVE = 30;
    public static final int LONGEST_NARRATIVE = 4_000;
    public static final int LONGEST_PLACE = 200;

    /** How many institutions and units may be kept away. */
    public static final int MOST_KEPT_AWAY = 5;

    /** How many telling questions may be answered. */
    public static final int MOST_FACTS = 10;

    private static final Pattern FACT = Pattern.compile("[A-Z][A-Z_]{0,39}");
    private static final Set<Channel> SHORT_CHANNELS = Set.of(Channel.SMS, Channel.X);
    private static final int SHORTEST_MESSAGE = 10;
    private static final int LONGEST_MESSAGE = 480;

    /** Before this day nothing can have happened that an office of today could still mend. */
    private static final LocalDate EARLIEST_INCIDENT = LocalDate.of(1945, 8, 17);

    private static final String WRONG_TYPE = "wrong-type";
    private static final String UNKNOWN_CODE = "unknown-code";

    private final ReportDraft draft;
    private final FilingRules rules;
    private final Fields fields = new Fields();

    private ReportReader(ReportDraft draft, FilingRules rules) {
        this.draft = draft;
        this.rules = rules;
    }

    /**
     * Reads a report.
     *
     * @throws InvalidInput with every error, each naming its field
     */
    public static Report read(ReportDraft draft, FilingRules rules) {
        return new ReportReader(draft, rules).report();
    }

    private Report report() {
        Channel channel = channel();
        Texts texts = texts(channel);
        Matter matter = matter();
        List<String> keepFrom = keepFrom(matter.institution());
        Instant receivedAt = receivedAt();
        ReportDraft.Contact contact = Objects.requireNonNullElse(draft.contact(), ReportDraft.Contact.NONE);
        Reporter reporter = new ReporterReader(fields).read(contact, draft.language());
        fields.requireValid();
        boolean secret = Boolean.TRUE.equals(draft.secret());
        return new Report(
                texts,
                secret ? null : texts.masked(reporter.name()),
                matter,
                Boolean.TRUE.equals(draft.anonymous()),
                secret,
                DangerWords.SHIPPED.isIn(texts.title(), texts.narrative()),
                keepFrom,
                channel,
                receivedAt,
                reporter);
    }

    private Texts texts(Channel channel) {
        boolean brief = SHORT_CHANNELS.contains(channel);
        String title = fields.required("title", draft.title(), SHORTEST_TITLE, LONGEST_TITLE);
        if (title.indexOf('\n') >= 0 || title.indexOf('\t') >= 0) {
            fields.reject("title", "control-character");
        }
        return new Texts(
                title,
                fields.required(
                        "narrative",
                        draft.narrative(),
                        brief ? SHORTEST_MESSAGE : SHORTEST_NARRATIVE,
                        brief ? LONGEST_MESSAGE : LONGEST_NARRATIVE),
                fields.optional("place", draft.place(), LONGEST_PLACE));
    }

    private Matter matter() {
        Classification classification =
                fields.read("classification", draft.classification(), UNKNOWN_CODE, Classification::valueOf);
        String region = fields.read("region", draft.region(), UNKNOWN_CODE, code -> CodeLists.region(code)
                .filter(place -> place.isOpen(rules.today(Optional.of(code))))
                .orElseThrow(IllegalArgumentException::new)
                .code());
        LocalDate today = rules.today(Optional.ofNullable(region));
        return new Matter(
                classification == null ? Classification.COMPLAINT : classification,
                category(today),
                region,
                incidentDate(today),
                institution(),
                facts());
    }

    private @Nullable String category(LocalDate today) {
        return fields.read("category", draft.category(), UNKNOWN_CODE, code -> CodeLists.category(code)
                .filter(category -> category.isOffered(today))
                .orElseThrow(IllegalArgumentException::new)
                .code());
    }

    private @Nullable LocalDate incidentDate(LocalDate today) {
        LocalDate date = fields.read("incidentDate", draft.incidentDate(), WRONG_TYPE, LocalDate::parse);
        if (date != null && date.isAfter(today)) {
            fields.reject("incidentDate", "in-future");
        } else if (date != null && date.isBefore(EARLIEST_INCIDENT)) {
            fields.reject("incidentDate", "out-of-range", EARLIEST_INCIDENT.toString(), today.toString());
        }
        return date;
    }

    private @Nullable String institution() {
        String code = fields.read("institution", draft.institution(), UNKNOWN_CODE, String::toString);
        if (code != null && !rules.institutionIsOpen().test(code)) {
            fields.reject("institution", UNKNOWN_CODE);
        }
        return code;
    }

    /** What the questions are the rules of competence say, so here only the form of the codes is looked at. */
    private List<Fact> facts() {
        Map<String, String> answers = Objects.requireNonNullElse(draft.facts(), Map.<String, String>of());
        if (answers.size() > MOST_FACTS) {
            fields.reject("facts", "too-many", MOST_FACTS);
        } else if (!answers.entrySet().stream().allMatch(ReportReader::isFact)) {
            fields.reject("facts", UNKNOWN_CODE);
        }
        return answers.entrySet().stream()
                .filter(ReportReader::isFact)
                .map(answer -> new Fact(answer.getKey(), answer.getValue()))
                .sorted(Comparator.comparing(Fact::key))
                .toList();
    }

    private static boolean isFact(Map.Entry<String, String> answer) {
        return FACT.matcher(answer.getKey()).matches()
                && answer.getValue() != null
                && FACT.matcher(answer.getValue()).matches();
    }

    private List<String> keepFrom(@Nullable String chosen) {
        List<String> codes = Objects.requireNonNullElse(draft.doNotRouteTo(), List.<String>of()).stream()
                .filter(code -> code != null && !code.isBlank())
                .map(String::strip)
                .distinct()
                .toList();
        if (codes.size() > MOST_KEPT_AWAY) {
            fields.reject("doNotRouteTo", "too-many", MOST_KEPT_AWAY);
        } else if (!codes.stream().allMatch(rules.officeIsKnown())) {
            fields.reject("doNotRouteTo", UNKNOWN_CODE);
        } else if (codes.contains(chosen)) {
            fields.reject("doNotRouteTo", "chosen-too");
        }
        return codes;
    }

    private Channel channel() {
        Channel channel = fields.read("channel", draft.channel(), UNKNOWN_CODE, Channel::valueOf);
        return channel == null ? Channel.WEB : channel;
    }

    private Instant receivedAt() {
        OffsetDateTime received = fields.read("receivedAt", draft.receivedAt(), WRONG_TYPE, OffsetDateTime::parse);
        if (received == null) {
            return rules.now();
        }
        if (received.toInstant().isAfter(rules.now())) {
            fields.reject("receivedAt", "in-future");
        } else if (received.toLocalDate().isBefore(EARLIEST_INCIDENT)) {
            fields.reject(
                    "receivedAt",
                    "out-of-range",
                    EARLIEST_INCIDENT.toString(),
                    rules.now().toString());
        }
        return received.toInstant();
    }
}

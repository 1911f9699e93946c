package org.jenjang.intake.tracking.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.MoveCause;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.intake.tracking.domain.Particulars;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jenjang.intake.words.WordMessages;
import org.jenjang.intake.words.Words;
import org.jenjang.platform.web.Format;
import org.jspecify.annotations.Nullable;

/** Tells in plain words what is to be known of a line of the timeline besides its headline: limits, reasons, causes. */
record TimelineDetails(Words words, Institutions institutions, ZoneId zone) {

    @Nullable String of(TimelineLine line) {
        WordMessages say = words.say();
        Particulars known = line.particulars();
        return switch (line.happening()) {
            case DATE_PROMISED -> line.detail() == null ? null : Format.date(LocalDate.parse(line.detail()), words.language());
            case SECRECY_RAISED -> secrecy(known.code());
            case PAUSED -> words.pauseReason(known.code());
            case MOVED -> say.movedDetail(moment(known.was()), moment(known.due()), cause(known.code()));
            case WARNED, BREACHED -> known.due() == null ? null : say.limitDetail(clock(line), moment(known.due()));
            case ESCALATED -> known.from() == null
                    ? null
                    : say.escalatedDetail(institutions.name(known.from()), clock(line));
            case REHOMED -> rehomed(line, known.from() == null ? "" : institutions.name(known.from()));
            case REMINDED -> say.noLaterThan(moment(known.due()));
            case HELD, EMERGENCY_MARKED -> known.due() == null
                    ? line.detail()
                    : joined(line.detail(), say.noLaterThan(moment(known.due())));
            case REOPENED -> known.code() == null
                    ? line.detail()
                    : joined(say.reopenCause(ReopenCause.valueOf(known.code())), line.detail());
            case ARCHIVED -> known.code() == null
                    ? line.detail()
                    : joined(say.archiveReason(ArchiveReason.valueOf(known.code())), line.detail());
            case SUBMITTED,
                    SUPPLEMENTED,
                    WITHDRAWN,
                    REPLIED,
                    ACCEPTED,
                    DISPUTED,
                    REOPENING_ASKED,
                    ARCHIVE_OBJECTED,
                    LINK_OBJECTED,
                    OMBUDSMAN_REQUESTED,
                    VERIFIED,
                    DISPOSED,
                    DISPOSED_AS_CHOSEN,
                    ASSIGNED,
                    RETURNED,
                    ARBITRATION_OPENED,
                    ARBITRATION_DECIDED,
                    RESUMED,
                    LINKED,
                    RECLASSIFIED,
                    REVIEWED,
                    OFFICE_REMINDED,
                    HANDED_OVER,
                    WITHDRAWAL_COMPLETED,
                    FINDING_CONTINUED,
                    CLOSED_CONFIRMED,
                    CLOSED_AUTOMATICALLY,
                    CLOSED_UNREACHABLE,
                    WORK_STARTED,
                    PROGRESS,
                    QUESTION_ASKED,
                    ANSWERED,
                    APPROVAL_ASKED,
                    APPROVAL_REFUSED,
                    GIVEN_BACK,
                    OMBUDSMAN_OFFERED -> line.detail();
        };
    }

    private String rehomed(TimelineLine line, String former) {
        return line.particulars().code() == null
                ? words.say().rehomedDetail(former, Objects.requireNonNullElse(line.detail(), ""))
                : words.say().rehomedSoughtDetail(former);
    }

    /** What the limit in the line waits for. */
    String clock(TimelineLine line) {
        return line.particulars().clock() == null ? "" : words.clock(line.particulars().clock());
    }

    private String secrecy(@Nullable String code) {
        return switch (code) {
            case "ANONYMOUS" -> words.say().secrecyAnonymous();
            case "SECRET" -> words.say().secrecySecret();
            case null, default -> words.say().secrecyBoth();
        };
    }

    private String cause(@Nullable String code) {
        return code == null ? "" : words.say().moveCause(MoveCause.valueOf(code));
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : Format.fullMoment(at.atZone(zone), words.language());
    }

    private static String joined(@Nullable String... sentences) {
        return Stream.of(sentences)
                .filter(sentence -> sentence != null && !sentence.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}

package org.jenjang.response.handling.adapter.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.web.Format;
import org.jenjang.platform.web.Parts;
import org.jenjang.response.handling.app.History;
import org.jenjang.response.handling.app.History.Line;
import org.jenjang.response.handling.app.Institutions;
import org.jenjang.response.handling.domain.Ending;
import org.jspecify.annotations.Nullable;

/** The lines of a history as people read them. */
record HistoryLines(Institutions names, Words words) {

    List<Parts.Entry> of(List<Line> lines, ZoneId zone) {
        return lines.stream().map(line -> entry(line, zone)).toList();
    }

    private Parts.Entry entry(Line line, ZoneId zone) {
        int level = line.office() == null ? 0 : words.level(line.office().tier());
        return new Parts.Entry(what(line), who(line), line.at().atZone(zone), level, line.kind() == History.Kind.ESCALATED,
                detail(line));
    }

    private String what(Line line) {
        ResponseMessages say = words.say();
        return switch (line.kind()) {
            case RECEIVED -> say.lineReceived();
            case WORK_STARTED -> say.lineStarted();
            case PROGRESS_POSTED -> say.lineProgress();
            case QUESTION_ASKED -> say.lineQuestion();
            case DATE_PROMISED -> say.linePromised();
            case APPROVAL_ASKED -> say.lineApprovalAsked(line.number());
            case APPROVAL_REFUSED -> say.lineApprovalRefused(line.number());
            case APPROVED -> say.lineApproved(line.number());
            case ANSWERED -> say.lineAnswered(line.number());
            case GIVEN_BACK -> say.lineGivenBack();
            case SUPPLEMENTED -> say.lineSupplemented();
            case DISPUTED -> say.lineDisputed(line.number());
            case ACCEPTED -> say.lineAccepted(String.valueOf(line.detail()));
            case ESCALATED -> say.lineEscalated(name(line.office()));
            case REMINDED -> words.life().lineReminded();
            case REHOMED -> words.life().lineRehomed(inFull(line.office()));
            case REOPENED -> say.lineReopened();
            case RECLASSIFIED -> say.lineReclassified();
            case SECRECY_RAISED -> say.lineSecrecy();
            case DANGER_MARKED -> say.lineDanger();
            case HANDED_OVER -> say.lineHandedOver();
            case FINDING_CONTINUED -> say.lineFinding();
            case ENDED -> Words.ending(Ending.valueOf(String.valueOf(line.detail())), say);
        };
    }

    private String who(Line line) {
        return switch (line.kind()) {
            case RECEIVED, WORK_STARTED, PROGRESS_POSTED, QUESTION_ASKED, DATE_PROMISED, APPROVAL_ASKED, APPROVAL_REFUSED,
                    APPROVED, ANSWERED, GIVEN_BACK, REMINDED -> name(line.office());
            case SUPPLEMENTED, DISPUTED, ACCEPTED, SECRECY_RAISED, FINDING_CONTINUED -> words.say().reporter();
            case ESCALATED -> words.say().theClock();
            case REHOMED, REOPENED, RECLASSIFIED, DANGER_MARKED, HANDED_OVER, ENDED -> "Jenjang";
        };
    }

    private String name(@Nullable Holder office) {
        if (office == null) {
            return "";
        }
        return office.unit() == null ? names.nameOf(office.institution()) : names.nameOf(office.institution(), office.unit());
    }

    private String detail(Line line) {
        return Stream.of(text(line), promise(line.promised()), suggestion(line), former(line), proof(line.evidence()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String text(Line line) {
        if (line.text() == null) {
            return "";
        }
        return line.kind() == History.Kind.ENDED ? words.say().follows(line.text()) : line.text();
    }

    /** The code of a unit is that of its institution, a slash and a name. */
    private String former(Line line) {
        String unit = line.detail();
        return line.kind() != History.Kind.REHOMED || unit == null
                ? ""
                : words.life().rehomedFrom(inFull(unit.substring(0, unit.indexOf('/')), unit));
    }

    private String inFull(@Nullable Holder office) {
        return office == null || office.unit() == null ? name(office) : inFull(office.institution(), office.unit());
    }

    /** With its institution: the unit before and the one after may have the same name. */
    private String inFull(String institution, String unit) {
        return names.nameOf(institution, unit) + ", " + names.nameOf(institution);
    }

    private String promise(@Nullable LocalDate promised) {
        return promised == null ? "" : words.say().promised(Format.date(promised, words.language()));
    }

    private String suggestion(Line line) {
        return line.kind() != History.Kind.GIVEN_BACK || line.detail() == null || line.office() == null
                ? ""
                : words.say().suggests(names.nameOf(line.office().institution(), line.detail()));
    }

    private String proof(List<String> evidence) {
        return evidence.isEmpty() ? "" : words.say().proof(String.join(", ", evidence));
    }
}

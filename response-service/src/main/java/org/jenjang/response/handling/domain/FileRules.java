package org.jenjang.response.handling.domain;

import static org.jenjang.platform.kernel.Decision.accepted;
import static org.jenjang.platform.kernel.Decision.refused;

import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.platform.kernel.Decision;

/** What the report is known to be. Secrecy is only ever raised here, since an older word of a desk may come later. */
final class FileRules {

    private FileRules() {}

    static Decision<Handling, HandlingEvent> reclassify(Handling now, HandlingCommand.NoteReclassified c) {
        return switch (now) {
            case Handling.Unassigned _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.Assigned assigned -> {
                CaseFile before = assigned.task().file();
                CaseFile after = hidden(c.file(), before.anonymous(), before.secret());
                yield before.equals(after)
                        ? refused(HandlingRefusal.KNOWN_ALREADY)
                        : accepted(assigned.with(assigned.task().with(after)), new HandlingEvent.Reclassified(c.reason(), c.at()));
            }
        };
    }

    static Decision<Handling, HandlingEvent> raiseSecrecy(Handling now, HandlingCommand.NoteSecrecy c) {
        return switch (now) {
            case Handling.Unassigned _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.Assigned assigned -> {
                CaseFile before = assigned.task().file();
                CaseFile after = hidden(before, c.anonymous(), c.secret());
                yield before.equals(after)
                        ? refused(HandlingRefusal.KNOWN_ALREADY)
                        : accepted(assigned.with(assigned.task().with(after)), new HandlingEvent.SecrecyRaised(c.at()));
            }
        };
    }

    private static CaseFile hidden(CaseFile file, boolean anonymous, boolean secret) {
        boolean isSecret = file.secret() || secret;
        boolean restricted = isSecret || file.supervisory();
        return new CaseFile(file.ticket(), restricted ? null : file.title(), restricted ? null : file.narrative(),
                file.classification(), file.supervisory(), file.category(), file.region(), restricted ? null : file.place(),
                file.incidentDate(), file.channel(), file.anonymous() || anonymous, isSecret, file.submittedAt(),
                file.attachments(), file.facts());
    }
}

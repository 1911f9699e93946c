package org.jenjang.response.handling.domain;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it lies with a unit.
 *
 * @param disposition number of the hand-over; what the unit says counts for this hand-over only
 * @param unit who has to answer
 * @param terms until when it may be given back, and which units help
 * @param note what the institution's admin wants the unit to know
 * @param since when it was assigned
 * @param answers how many answers the complaint has been given, by whichever unit
 */
public record Assignment(
        String complaint,
        int disposition,
        Holder unit,
        CaseFile file,
        Terms terms,
        @Nullable String note,
        Instant since,
        Marks marks,
        Standing standing,
        int answers) {

    /** The terms of a case that may not be given back and that nobody helps with. */
    public static final Terms BINDING = new Terms(null, List.of());

    /** Whether texts about it stay in this service, because a whole tier reads the topics. */
    public boolean isRestricted() {
        return file.secret() || file.supervisory();
    }

    /** Who complains that something is broken is shown that it is mended; who asks or suggests something need not be. */
    public boolean needsEvidence() {
        return file.classification() == Classification.COMPLAINT
                && CodeLists.category(file.category()).filter(Category::evidence).isPresent();
    }

    /** Whether the officer's unit helps the one that has to answer, and is not that one itself. */
    boolean isHelpedBy(Officer officer) {
        return officer.units().stream().noneMatch(this::isLedBy) && officer.worksForOneOf(terms.helpers()).isPresent();
    }

    /** Whether this is the unit that has to answer. */
    public boolean isLedBy(@Nullable String code) {
        return code != null && code.equals(unit.unit());
    }

    /** As the officer's unit speaks of it, which may be a helper. */
    Assignment spokenBy(Officer officer) {
        Holder speaker = isHelpedBy(officer) ? unit.withUnit(officer.worksForOneOf(terms.helpers()).orElseThrow()) : unit;
        return new Assignment(complaint, disposition, speaker, file, terms, note, since, marks, standing, answers);
    }

    Assignment with(CaseFile changed) {
        return new Assignment(complaint, disposition, unit, changed, terms, note, since, marks, standing, answers);
    }

    Assignment with(Marks changed) {
        return new Assignment(complaint, disposition, unit, file, terms, note, since, changed, standing, answers);
    }

    Assignment with(Standing changed) {
        return new Assignment(complaint, disposition, unit, file, terms, note, since, marks, changed, answers);
    }

    /** The same work, done so far and still owed, with another unit. */
    Assignment movedTo(Holder heir, Terms onTerms) {
        return new Assignment(complaint, disposition, heir, file, onTerms, note, since, marks, standing, answers);
    }

    Assignment answeredOnceMore() {
        return new Assignment(complaint, disposition, unit, file, terms, note, since, marks, standing.answered(), answers + 1);
    }
}

package org.jenjang.routing.casework.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.casework.domain.ArbitrationCause;
import org.jenjang.routing.casework.domain.Ending;
import org.jenjang.routing.casework.domain.ReturnNote;
import org.jenjang.routing.casework.domain.Stage;
import org.jenjang.routing.casework.domain.StageName;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is, as columns. {@code stage_before} is the stage to which a case goes
 * back that is held, answered, closed or archived.
 */
@Embeddable
class StageColumns {
    @Enumerated(EnumType.STRING) StageName stage;
    @Column(name = "stage_before") @Enumerated(EnumType.STRING) @Nullable StageName before;
    @Column(name = "holder_institution") String institution;
    @Column(name = "holder_unit") @Nullable String unit;
    @Column(name = "holder_tier") @Enumerated(EnumType.STRING) Tier tier;
    boolean begun;
    @Convert(converter = HolderText.class) @Nullable Holder below;
    @Column(name = "returned_by") @Convert(converter = HolderText.class) @Nullable Holder returnedBy;
    @Column(name = "return_reason") @Nullable String returnReason;
    @Column(name = "return_suggestion") @Nullable String returnSuggestion;
    int answer;
    @Convert(converter = TextList.class) List<String> questions;
    @Column(name = "held_until") @Nullable Instant heldUntil;
    @Enumerated(EnumType.STRING) @Nullable Closure closure;
    @Column(name = "archive_reason") @Enumerated(EnumType.STRING) @Nullable ArchiveReason archiveReason;
    @Nullable String explanation;
    @Column(name = "objection_until") @Nullable Instant objectionUntil;
    @Column(name = "completable_until") @Nullable Instant completableUntil;
    @Column(name = "reopen_until") @Nullable Instant reopenUntil;
    @Column(name = "arbitration_cause") @Enumerated(EnumType.STRING) @Nullable ArbitrationCause arbitrationCause;
    @Nullable String parent;
    @Column(name = "parent_ticket") @Nullable String parentTicket;

    void take(Stage now) {
        clear();
        stage = StageName.of(now);
        institution = now.holder().institution();
        unit = now.holder().unit();
        tier = now.holder().tier();
        takeDetails(now);
    }

    Stage toDomain() {
        return toDomain(stage);
    }

    private void clear() {
        before = null;
        begun = false;
        below = null;
        returned(null);
        answer = 0;
        questions = List.of();
        heldUntil = null;
        closure = null;
        archiveReason = null;
        explanation = null;
        objectionUntil = null;
        completableUntil = null;
        reopenUntil = null;
        arbitrationCause = null;
        parent = null;
        parentTicket = null;
    }

    private void takeDetails(Stage now) {
        switch (now) {
            case Stage.AtDesk desk -> returned(desk.returned());
            case Stage.WithInstitution institutional -> returned(institutional.returned());
            case Stage.WithUnit working -> begun = working.begun();
            case Stage.Escalated escalated -> below = escalated.below();
            case Stage.InArbitration arbitrated -> arbitrationCause = arbitrated.cause();
            case Stage.Answered answered -> {
                answer = answered.answer();
                before(answered.before());
            }
            case Stage.OnHold held -> {
                questions = held.questions();
                heldUntil = held.until();
                before(held.before());
            }
            case Stage.Over over -> end(over.ending());
        }
    }

    private void before(Stage earlier) {
        before = StageName.of(earlier);
        takeDetails(earlier);
    }

    private void returned(@Nullable ReturnNote note) {
        returnedBy = note == null ? null : note.from();
        returnReason = note == null ? null : note.reason();
        returnSuggestion = note == null ? null : note.suggestion();
    }

    private void end(Ending ending) {
        switch (ending) {
            case Ending.Closed closed -> {
                closure = closed.closure();
                reopenUntil = closed.reopenUntil();
                before(closed.before());
            }
            case Ending.Archived archived -> {
                archiveReason = archived.reason();
                explanation = archived.explanation();
                objectionUntil = archived.objectionUntil();
                completableUntil = archived.completableUntil();
                before(archived.before());
            }
            case Ending.Linked linked -> {
                parent = linked.parent();
                parentTicket = linked.ticket();
            }
            case Ending.Withdrawn _ -> {}
        }
    }

    private Stage toDomain(StageName name) {
        Holder holder = new Holder(institution, unit, tier);
        return switch (name) {
            case AT_DESK -> new Stage.AtDesk(holder, note());
            case WITH_INSTITUTION -> new Stage.WithInstitution(holder, note());
            case WITH_UNIT -> new Stage.WithUnit(holder, begun);
            case ESCALATED -> new Stage.Escalated(holder, below);
            case IN_ARBITRATION -> new Stage.InArbitration(holder, arbitrationCause);
            case ANSWERED -> new Stage.Answered((Stage.Answerable) toDomain(before), answer);
            case ON_HOLD -> new Stage.OnHold((Stage.Holdable) toDomain(before), questions, heldUntil);
            case CLOSED -> new Stage.Over(
                    holder, new Ending.Closed((Stage.Answerable) toDomain(before), closure, reopenUntil));
            case ARCHIVED -> new Stage.Over(holder, new Ending.Archived((Stage.Holdable) toDomain(before),
                    archiveReason, explanation, objectionUntil, completableUntil));
            case LINKED -> new Stage.Over(holder, new Ending.Linked(parent, parentTicket));
            case WITHDRAWN -> new Stage.Over(holder, new Ending.Withdrawn());
        };
    }

    private @Nullable ReturnNote note() {
        return returnedBy == null ? null : new ReturnNote(returnedBy, returnReason, returnSuggestion);
    }
}

package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Proposed;
import org.jenjang.contracts.vocabulary.Terms;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.routing.clock.domain.Window;
import org.jspecify.annotations.Nullable;

/** Handing a case to an institution. */
final class HandOver {

    private HandOver() {}

    /**
     * At once to the institution that the reporter chose; what no desk has verified it verifies itself. A category that he left
     * open is taken from the proposal with which he agrees.
     */
    static void asFiled(Change change, Holder chosen) {
        CaseFile file = change.dossier().file();
        Optional<Ground> ground = proposal(change);
        String category = ground.flatMap(found -> found.category(chosen.institution(), file.category()))
                .orElse(file.category() == null ? Category.ANYTHING : file.category());
        CaseFile filed = file.classified(file.classification(), file.supervisory(), category);
        Clock own = Assigning.atOnce(change, chosen, filed).isPresent() ? Clock.FIRST_RESPONSE : Clock.VERIFY;
        Proposed proposed = ground.map(Ground::proposed).orElse(null);
        hand(change, chosen, filed, new Basis(Basis.Kind.REPORTER, "", proposed), null, List.of(), own);
    }

    static Decision<RoutingCase, RoutingEvent> dispose(Change change, RoutingCommand.Dispose command) {
        return switch (change.stage()) {
            case Stage.AtDesk _ -> choose(change, command);
            case Stage.Escalated escalated when !escalated.isInside() -> choose(change, command);
            case Stage.WithInstitution _, Stage.WithUnit _, Stage.Escalated _ -> refused(RoutingRefusal.NOT_AT_A_DESK);
            case Stage.Barred barred -> refused(barred.bar());
        };
    }

    /** Whether the report is about the institution, or about the unit of it that would have to examine it. */
    static boolean isExcluded(Change change, Holder institution, boolean supervisory) {
        return change.isAbout(institution)
                || (supervisory && change.policy().offices().inspectorate(institution.institution(), change.at())
                        .filter(change.dossier().safeguards()::exclude)
                        .isPresent());
    }

    static void byArbiter(Change change, Holder lead, List<String> helpers, String reason) {
        hand(change, lead, change.dossier().file(), new Basis(Basis.Kind.PERSON, reason), null, helpers,
                Clock.FIRST_RESPONSE);
    }

    private static Decision<RoutingCase, RoutingEvent> choose(Change change, RoutingCommand.Dispose command) {
        if (change.dossier().recalls().barred(command.by())) {
            return refused(RoutingRefusal.SAME_PERSON);
        }
        Optional<Holder> receiver = change.policy().offices().institution(command.institution(), command.at());
        if (receiver.isEmpty()) {
            return refused(RoutingRefusal.INSTITUTION_NOT_IN_OFFICE);
        }
        if (isExcluded(change, receiver.get(), command.supervisory())) {
            return refused(RoutingRefusal.INSTITUTION_EXCLUDED);
        }
        CaseFile file = change.dossier().file()
                .classified(command.classification(), command.supervisory(), command.category());
        Returns returns = change.dossier().returns();
        if (returns.include(receiver.get()) && !returns.decided()) {
            return Arbitrating.open(change.know(dossier -> dossier.with(file)), ArbitrationCause.FORMER_RETURNER)
                    .accepted();
        }
        String note = command.note() == null ? "" : command.note();
        Basis basis = proposal(change).map(ground -> ground.chosen(command.institution(), note))
                .orElseGet(() -> new Basis(Basis.Kind.PERSON, note));
        change.stop(Clock.EMERGENCY);
        hand(change, receiver.get(), file, basis, command.note(), List.of(), Clock.FIRST_RESPONSE);
        return change.accepted();
    }

    private static Optional<Ground> proposal(Change change) {
        return change.policy().proposals().first(change.dossier().file(), change.dossier().safeguards());
    }

    private static void hand(Change change, Holder receiver, CaseFile file, Basis basis, @Nullable String note,
            List<String> helpers, Clock own) {
        Holder desk = change.holder();
        boolean first = change.dossier().disposition() == 0;
        boolean otherClass = !sameClass(change.dossier().file(), file);
        Terms terms = new Terms(change.dossier().returns().decided() ? null : returnUntil(change, file, receiver), helpers);
        change.know(dossier -> dossier.with(file).withDesk(desk).with(dossier.handed().next(basis, terms))
                        .with(dossier.ladder().atItsFoot()))
                .stop(Clock.VERIFY, Clock.REDISPATCH, Clock.ARBITRATION, Clock.PROMISE);
        if (first) {
            change.tell(new RoutingEvent.Verified(desk, file.classification(), file.supervisory(), file.category()));
        }
        change.moveTo(new Stage.WithInstitution(receiver, null))
                .set(own, own == Clock.VERIFY ? change.dossier().receivedAt() : change.at());
        boolean newResolve = (otherClass || !change.limits().isRunning(Clock.RESOLVE)) && change.setResolve();
        change.tell(new RoutingEvent.Disposed(
                        change.dossier().disposition(), receiver, file, basis, change.running(), note, terms))
                .announce(own);
        if (newResolve) {
            change.announce(Clock.RESOLVE);
        }
        Assigning.atOnce(change, receiver, file).ifPresent(unit -> Assigning.toUnit(change, unit, List.of(), null));
    }

    private static Instant returnUntil(Change change, CaseFile file, Holder receiver) {
        return change.policy().timetable().until(Window.RETURN, file, change.at(), receiver.institution());
    }

    private static boolean sameClass(CaseFile before, CaseFile after) {
        return before.classification() == after.classification() && before.supervisory() == after.supervisory();
    }
}

package org.jenjang.routing.casework.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Holder;
import org.jspecify.annotations.Nullable;

/** Who goes on in the place of offices that have ended. Whom the report is about never inherits it. */
final class Succession {

    private final Change change;
    private final Offices offices;

    Succession(Change change) {
        this.change = change;
        this.offices = change.policy().offices();
    }

    /** Whether an office is no longer there; the national desk always is, since nobody stands above it. */
    boolean hasEnded(Holder office) {
        String unit = office.unit();
        return !office.equals(offices.national())
                && (offices.institution(office.institution(), change.at()).isEmpty()
                        || (unit != null && !offices.hasUnit(office.institution(), unit, change.at())));
    }

    /**
     * Who took over: of a unit the one that followed it or has the same name, or the one that gets the case without anybody choosing, so that the work
     * goes on; else the institution. Empty when nobody did.
     */
    Optional<Holder> heirOf(Holder office) {
        boolean supervisory = change.dossier().file().supervisory();
        return inCharge(office)
                .filter(heir -> !HandOver.isExcluded(change, heir, supervisory))
                .map(heir -> unit(heir, office.unit()).map(heir::withUnit).orElse(heir));
    }

    /** Who has the office, or what came of it; the office itself when nobody took over. */
    Holder present(Holder office) {
        return hasEnded(office) ? heirOf(office).orElse(office) : office;
    }

    /**
     * The desk that finds another place: when the heir is whom the report is about, the office above that one; else the desk of the
     * case. At the top is the national one.
     */
    Holder deskInsteadOf(Holder office) {
        Holder desk = Desks.of(change.dossier().file(), change.dossier().safeguards(), offices, change.at());
        return Stream.concat(inCharge(office).flatMap(accused -> change.above(accused.institution())).stream(), Stream.of(desk))
                .flatMap(candidate -> inCharge(candidate).stream())
                .filter(candidate -> !change.isAbout(candidate))
                .findFirst()
                .orElseGet(offices::national);
    }

    /** What the desk is told when nobody took over; in Indonesian, like everything that officers read. */
    String whyNobody(Holder office) {
        return inCharge(office).isPresent()
                ? "Tugas lembaga ini sudah dialihkan kepada pihak yang dilaporkan."
                : "Lembaga ini sudah berakhir dan tidak ada yang meneruskan tugasnya.";
    }

    /** The regulation by which an institution ended; empty when it is not known, or when only a unit of it has ended. */
    Optional<String> regulation(Holder office) {
        return offices.institution(office.institution(), change.at()).isPresent()
                ? Optional.empty()
                : offices.regulation(office.institution());
    }

    /** Those who still help, under the names that they have now; who has the case is not his own helper. */
    List<String> helpers(List<String> before, Holder heir) {
        return before.stream().flatMap(code -> helper(code).stream()).distinct()
                .filter(code -> !code.equals(heir.unit()) && !code.equals(heir.institution())).toList();
    }

    private Optional<String> helper(String code) {
        int slash = code.indexOf('/');
        return slash < 0
                ? inCharge(code).filter(heir -> !change.isAbout(heir)).map(Holder::institution)
                : inCharge(code.substring(0, slash)).flatMap(heir -> namesake(heir, code));
    }

    private Optional<String> unit(Holder heir, @Nullable String before) {
        return before == null
                ? Optional.empty()
                : namesake(heir, before)
                        .filter(unit -> !change.dossier().file().supervisory() || examines(heir, unit))
                        .or(() -> Assigning.atOnce(change, heir, change.dossier().file()));
    }

    /** What of misuse of power is told is for the inspectorate alone, where there is one that it is not about. */
    private boolean examines(Holder heir, String unit) {
        return Assigning.examiner(change, heir.institution()).map(unit::equals).orElse(true);
    }

    private Optional<String> namesake(Holder heir, String before) {
        String unit = offices.unitAfter(before, change.at());
        return Optional.of(heir.institution() + unit.substring(unit.indexOf('/')))
                .filter(code -> offices.hasUnit(heir.institution(), code, change.at()))
                .filter(code -> !change.dossier().safeguards().exclude(code));
    }

    private Optional<Holder> inCharge(Holder office) {
        return inCharge(office.institution());
    }

    private Optional<Holder> inCharge(String institution) {
        return offices.inChargeOf(institution, change.dossier().file().category(), change.at());
    }
}

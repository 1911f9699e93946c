package org.jenjang.routing.register.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.app.UnitDraft;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.StandardUnits;
import org.jenjang.routing.register.domain.Unit;

/** Builds the form of a unit. */
@ApplicationScoped
class UnitViews {

    private final CurrentRegister register;
    private final RegisterWords words;
    private final PageContext page;
    private final Clock clock;

    UnitViews(CurrentRegister register, RegisterWords words, PageContext page, Clock clock) {
        this.register = register;
        this.words = words;
        this.page = page;
        this.clock = clock;
    }

    /** The form of a unit that is there. */
    UnitView of(Institution institution, Unit unit) {
        return view(institution, unit.code(), filled(unit, unit.validFrom()), "");
    }

    /** The form of a new one: empty, or what such an institution usually has under this slug. */
    UnitView fresh(Institution institution, String proposed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), institution.zone());
        LocalDate first = today.isBefore(institution.validFrom()) ? institution.validFrom() : today;
        FilledForm form = StandardUnits.of(institution, register.get()).stream()
                .filter(unit -> unit.code().equals(institution.code() + "/" + proposed)).findFirst()
                .map(unit -> filled(unit, first))
                .orElseGet(() -> FilledForm.empty().withValue("kind", Unit.SERVICE).withValue("validFrom", first.toString()));
        return view(institution, "", form, "");
    }

    /** The form again as it was sent. */
    UnitView again(Institution institution, String code, FilledForm form) {
        return view(institution, code, form, "");
    }

    /** The form again after somebody else was faster; sent once more it counts as seen. */
    UnitView refused(Institution institution, String code, FilledForm form, RefusedException refused) {
        return view(institution, code, form.withValue("revision", revision()),
                ProblemTexts.of(refused.refusal(), page.spoken().locale()));
    }

    static UnitDraft draft(FilledForm form) {
        return new UnitDraft(form.value("name"), form.value("kind"), form.value("region"), form.value("email"),
                form.value("validFrom"), form.value("validTo"), form.value("successor"));
    }

    private UnitView view(Institution institution, String code, FilledForm form, String refusal) {
        String back = page.root() + "/register/" + institution.code();
        List<Parts.Option> successors = institution.units().stream()
                .filter(unit -> unit.validTo() == null && !unit.code().equals(code))
                .map(unit -> new Parts.Option(unit.code(), unit.name())).toList();
        List<Parts.Option> kinds = List.of(new Parts.Option(Unit.SERVICE, words.say().service()),
                new Parts.Option(Unit.INSPECTORATE, words.say().inspectorate()));
        String rest = code.isEmpty() ? "" : code.substring(institution.code().length());
        return new UnitView(institution.name(), back, back + "/unit" + rest, !code.isEmpty(), form, kinds, successors, refusal);
    }

    private FilledForm filled(Unit unit, LocalDate first) {
        Map<String, String> fields = new HashMap<>(Map.of("name", unit.name(), "kind", unit.kind(), "email", unit.email(),
                "validFrom", first.toString(), "revision", revision()));
        fields.put("region", Objects.requireNonNullElse(unit.region(), ""));
        fields.put("validTo", Objects.toString(unit.validTo(), ""));
        fields.put("successor", Objects.requireNonNullElse(unit.successor(), ""));
        return new FilledForm(fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue()))), Map.of());
    }

    private String revision() {
        return Integer.toString(register.known().revision());
    }
}

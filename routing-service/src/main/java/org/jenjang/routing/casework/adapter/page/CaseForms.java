package org.jenjang.routing.casework.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.routing.casework.domain.ReturnNote;
import org.jenjang.routing.casework.domain.RoutingAction;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.Stage;
import org.jenjang.routing.register.app.Institutions;
import org.jenjang.routing.register.domain.Unit;
import org.jspecify.annotations.Nullable;

/** Forms as they are shown: with what is known already, or with what is wrong. */
@ApplicationScoped
class CaseForms {

    private final Institutions institutions;
    private final Words words;

    CaseForms(Institutions institutions, Words words) {
        this.institutions = institutions;
        this.words = words;
    }

    /** The form with what is wrong with it. */
    FilledForm withErrors(RoutingAction action, FilledForm form, InvalidInput wrong) {
        return form.withErrors(wrong.errors(), field -> FormDrafts.field(action, field), words.language());
    }

    /** A form with what is known already: class and category as filed, and what was suggested. */
    FilledForm known(RoutingCase now) {
        CaseFile file = now.dossier().file();
        FilledForm form = FilledForm.empty()
                .withValue("classification", file.classification().name())
                .withValue("supervisory", Boolean.toString(file.supervisory()))
                .withValue("category", file.category() == null ? "" : file.category())
                .withValue("newClassification", file.classification().name())
                .withValue("newSupervisory", Boolean.toString(file.supervisory()))
                .withValue("newCategory", file.category() == null ? "" : file.category());
        return switch (now.stage()) {
            case Stage.AtDesk desk -> suggesting(form, "institution", desk.returned());
            case Stage.WithInstitution with when with.returned() != null -> suggesting(form, "unit", with.returned());
            case Stage.WithInstitution with when file.supervisory() ->
                form.withValue("unit", inspectorate(with.holder().institution()));
            case Stage.Escalated escalated -> form.withValue("institution", escalated.below().institution());
            case Stage.WithInstitution _, Stage.WithUnit _, Stage.Barred _ -> form;
        };
    }

    private String inspectorate(String institution) {
        return institutions.units(institution).stream().filter(Unit::isInspectorate).map(Unit::code).findFirst()
                .orElse("");
    }

    private static FilledForm suggesting(FilledForm form, String field, @Nullable ReturnNote note) {
        return note == null || note.suggestion() == null ? form : form.withValue(field, note.suggestion());
    }
}

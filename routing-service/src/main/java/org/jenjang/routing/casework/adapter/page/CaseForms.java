package org.jenjang.routing.casework.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.routing.casework.app.Draft;
import org.jenjang.routing.casework.domain.ReturnNote;
import org.jenjang.routing.casework.domain.RoutingAction;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.Stage;
import org.jenjang.routing.register.app.Institutions;
import org.jenjang.routing.register.domain.Unit;
import org.jspecify.annotations.Nullable;

/** Between forms and drafts. Several forms stand on one page, so that their fields have names of their own. */
@ApplicationScoped
class CaseForms {

    private static final Map<RoutingAction, Map<String, String>> NAMES = Map.of(
            RoutingAction.RETURN, Map.of("reason", "returnReason"),
            RoutingAction.ARCHIVE, Map.of("reason", "archiveReason"));

    private final Institutions institutions;
    private final Words words;

    CaseForms(Institutions institutions, Words words) {
        this.institutions = institutions;
        this.words = words;
    }

    /**
     * The action by its name in an address.
     *
     * @throws NotFound when there is none of this name
     */
    static RoutingAction action(String name) {
        return Arrays.stream(RoutingAction.values()).filter(action -> name(action).equals(name)).findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Where to go when it is done: back to the queue, which says what was done. */
    static String doneHref(DeskAddress address, RoutingAction action, String ticket) {
        return address.href() + "?selesai=" + name(action) + "&tiket=" + ticket;
    }

    /** The sentence that says what was done; empty when nothing was. */
    String done(String name, String ticket) {
        if (name.isEmpty() || !ticket.matches("[A-Z0-9-]{1,40}")) {
            return "";
        }
        return switch (action(name)) {
            case DISPOSE -> words.say().doneDispose(ticket);
            case ASSIGN -> words.say().doneAssign(ticket);
            case RETURN -> words.say().doneReturn(ticket);
            case HOLD -> words.say().doneHold(ticket);
            case ARCHIVE -> words.say().doneArchive(ticket);
        };
    }

    private static String name(RoutingAction action) {
        return switch (action) {
            case DISPOSE -> "penerusan";
            case ASSIGN -> "penugasan";
            case RETURN -> "pengembalian";
            case HOLD -> "penundaan";
            case ARCHIVE -> "pengarsipan";
        };
    }

    /** The draft that a form asks for. */
    static Draft draft(RoutingAction action, FilledForm form) {
        return switch (action) {
            case DISPOSE -> new Draft.Disposition(form.value("institution"),
                one(Classification.class, form, "classification"),
                    form.value("supervisory").isEmpty() ? null : Boolean.valueOf(form.value("supervisory")),
                    form.value("category"), form.value("note"));
            case ASSIGN -> new Draft.Assignment(form.value("unit"), form.value("note"));
            case RETURN -> new Draft.Return(form.value("returnReason"), form.value("suggestion"));
            case HOLD -> new Draft.Hold(List.of(form.value("questions").split("\\R")));
            case ARCHIVE -> new Draft.Archive(one(ArchiveReason.class, form, "archiveReason"),
                form.value("explanation"));
        };
    }

    /** The form with what is wrong with it. */
    FilledForm withErrors(RoutingAction action, FilledForm form, InvalidInput wrong) {
        FilledForm marked = form;
        for (FieldError error : wrong.errors()) {
            String field = NAMES.getOrDefault(action, Map.of()).getOrDefault(error.field(), error.field());
            FieldError onPage = new FieldError(field, error.code(), error.arguments());
            marked = marked.withError(field, ProblemTexts.of(onPage, words.language()));
        }
        return marked;
    }

    /** A form with what is known already: class and category as filed, and what was suggested. */
    FilledForm known(RoutingCase now) {
        CaseFile file = now.dossier().file();
        FilledForm form = FilledForm.empty()
                .withValue("classification", file.classification().name())
                .withValue("supervisory", Boolean.toString(file.supervisory()))
                .withValue("category", file.category() == null ? "" : file.category());
        return switch (now.stage()) {
            case Stage.AtDesk desk -> suggesting(form, "institution", desk.returned());
            case Stage.WithInstitution with when with.returned() != null -> suggesting(form, "unit", with.returned());
            case Stage.WithInstitution with when file.supervisory() ->
                form.withValue("unit", inspectorate(with.holder().institution()));
            case Stage.Escalated escalated -> form.withValue("institution", escalated.below().institution());
            case Stage.WithInstitution _, Stage.WithUnit _, Stage.Answered _, Stage.OnHold _, Stage.Over _ -> form;
        };
    }

    private String inspectorate(String institution) {
        return institutions.units(institution).stream().filter(Unit::isInspectorate).map(Unit::code).findFirst()
                .orElse("");
    }

    private static FilledForm suggesting(FilledForm form, String field, @Nullable ReturnNote note) {
        return note == null || note.suggestion() == null ? form : form.withValue(field, note.suggestion());
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, FilledForm form, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(form.value(field)))
                .findFirst()
                .orElse(null);
    }
}

package org.jenjang.routing.casework.adapter.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.routing.casework.app.Draft;
import org.jenjang.routing.casework.domain.RoutingAction;
import org.jspecify.annotations.Nullable;

/** From forms to drafts. Several forms stand on one page, so that their fields have names of their own. */
final class FormDrafts {

    private static final Map<RoutingAction, Map<String, String>> NAMES = Map.of(
            RoutingAction.RETURN, Map.of("reason", "returnReason"),
            RoutingAction.ARCHIVE, Map.of("reason", "archiveReason"),
            RoutingAction.ARBITRATE, Map.of("reason", "arbitrationReason", "helpers", "otherHelper"),
            RoutingAction.UNLINK, Map.of("reason", "unlinkReason"),
            RoutingAction.RECLASSIFY, Map.of("reason", "reclassifyReason", "classification", "newClassification",
                    "supervisory", "newSupervisory", "category", "newCategory"),
            RoutingAction.MARK_EMERGENCY, Map.of("reason", "emergencyReason"),
            RoutingAction.REMIND, Map.of("text", "reminderText"),
            RoutingAction.REVIEW, Map.of("note", "reviewNote"),
            RoutingAction.REOPEN, Map.of("reason", "reopenReason"));

    private FormDrafts() {}

    /** The name that a field of a draft has on the page. */
    static String field(RoutingAction action, String field) {
        return NAMES.getOrDefault(action, Map.of()).getOrDefault(field, field);
    }

    /** The draft that a form asks for. */
    static Draft of(RoutingAction action, FilledForm form) {
        return switch (action) {
            case DISPOSE -> new Draft.Disposition(form.value("institution"),
                    one(Classification.class, form, "classification"), flag(form, "supervisory"),
                    form.value("category"), form.value("note"));
            case ASSIGN -> new Draft.Assignment(form.value("unit"), form.values().get("helpers"), form.value("note"));
            case RETURN -> new Draft.Return(form.value("returnReason"), form.value("suggestion"));
            case HOLD -> new Draft.Hold(List.of(form.value("questions").split("\\R")));
            case COMPLETE -> new Draft.Completion(form.value("completion"));
            case ARCHIVE -> new Draft.Archive(one(ArchiveReason.class, form, "archiveReason"),
                    form.value("explanation"));
            case ARBITRATE -> new Draft.Arbitration(form.value("lead"), form.values().get("leadHelper"),
                    form.value("arbitrationReason"));
            case LINK -> new Draft.Link(form.value("parent"));
            case UNLINK -> new Draft.Unlink(form.value("unlinkReason"));
            case RECLASSIFY -> new Draft.Reclassification(one(Classification.class, form, "newClassification"),
                    flag(form, "newSupervisory"), form.value("newCategory"), form.chosen("newSecret", "true"),
                    form.value("reclassifyReason"));
            case MARK_EMERGENCY -> new Draft.Emergency(form.value("emergencyReason"));
            case REMIND -> new Draft.Reminder(form.value("reminderText"));
            case REVIEW -> new Draft.Review(flag(form, "passed"), form.value("reviewNote"));
            case REOPEN -> new Draft.Reopening(form.value("reopenReason"));
        };
    }

    private static @Nullable Boolean flag(FilledForm form, String field) {
        return form.value(field).isEmpty() ? null : Boolean.valueOf(form.value(field));
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, FilledForm form, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(form.value(field)))
                .findFirst()
                .orElse(null);
    }
}

package org.jenjang.intake.tracking.adapter.page;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.UUID;
import org.jenjang.intake.submission.app.HandleComplaintCommand;
import org.jenjang.intake.submission.app.NotNow;
import org.jenjang.intake.submission.domain.ComplaintCommand;
import org.jenjang.intake.submission.domain.Plea;
import org.jenjang.platform.http.Idempotency;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/** Reads what a reporter says on a form, and carries it out once however often the form is sent. */
@Singleton
class SayOnPage {

    private final HandleComplaintCommand handle;
    private final Idempotency idempotency;
    private final PageContext page;

    SayOnPage(HandleComplaintCommand handle, Idempotency idempotency, PageContext page) {
        this.handle = handle;
        this.idempotency = idempotency;
        this.page = page;
    }

    /**
     * The command in a form.
     *
     * @throws InvalidInput when something is wrong with the form
     * @throws NotFound when nothing of the kind can be said
     */
    ComplaintCommand read(String saying, FilledForm form) {
        return switch (saying) {
            case "tambahan" -> ComplaintCommand.Supplement.of(form.value("text"));
            case "penilaian" -> ComplaintCommand.Accept.of(rating(form), form.value("comment"));
            case "sanggahan" -> ComplaintCommand.Dispute.of(form.value("reason"));
            case "balasan" -> ComplaintCommand.ReplyToQuestion.of(form.value("replyText"));
            case "pembukaan" -> Plea.ReopenCase.of(form.value("reopenReason"));
            case "keberatan-arsip" -> Plea.ObjectToArchive.of(form.value("archiveReason"));
            case "keberatan-gabung" -> Plea.ObjectToLink.of(form.value("linkReason"));
            case "perlindungan" -> Plea.RaiseSecrecy.of(
                    form.chosen("secrecy", "anonymous"), form.chosen("secrecy", "secret"));
            case "ombudsman" -> Plea.RequestOmbudsman.of(
                    form.value("ombudsmanReason"),
                    form.chosen("declarations", "resident"),
                    form.chosen("declarations", "concerned"),
                    form.chosen("declarations", "consent"));
            case "pencabutan" -> ComplaintCommand.Withdraw.of(form.value("withdrawReason"));
            default -> throw new NotFound();
        };
    }

    /** Carries it out, unless a form with this key was carried out before. */
    Uni<String> once(UUID complaint, String key, Object request, ComplaintCommand command) {
        return idempotency.once(
                complaint.toString(), key, request, String.class, () -> handle.handle(complaint, command)
                        .map(said -> said.getClass().getSimpleName()));
    }

    /** The form with what is wrong with it. */
    FilledForm withErrors(String saying, FilledForm form, InvalidInput invalid) {
        return form.withErrors(invalid.errors(), field -> fieldOnPage(saying, field), language());
    }

    /** Why something is not possible now. */
    String sentence(NotNow refused) {
        return ProblemTexts.of(refused.refusal(), language());
    }

    /** All forms stand on one page, so a field that several of them have goes there by the name of its form. */
    private static String fieldOnPage(String saying, String field) {
        return switch (saying) {
            case "balasan" -> "replyText";
            case "pembukaan" -> "reopenReason";
            case "keberatan-arsip" -> "archiveReason";
            case "keberatan-gabung" -> "linkReason";
            case "ombudsman" -> field.equals("reason") ? "ombudsmanReason" : "declarations";
            case "pencabutan" -> "withdrawReason";
            default -> field;
        };
    }

    private static @Nullable Integer rating(FilledForm form) {
        return form.value("rating").matches("[1-5]") ? Integer.valueOf(form.value("rating")) : null;
    }

    private Locale language() {
        return Locale.of(page.language());
    }
}

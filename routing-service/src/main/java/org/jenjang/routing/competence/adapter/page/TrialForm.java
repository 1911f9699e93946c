package org.jenjang.routing.competence.adapter.page;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.routing.competence.app.LoadBook;

/** On how many of the newest reports somebody wants a book to be tried. */
final class TrialForm {

    private static final String FIELD = "laporan";

    private TrialForm() {}

    /** The number in the form; the usual one when nothing is said, none when what is said cannot be. */
    static OptionalInt most(FilledForm form) {
        String said = form.value(FIELD).replaceFirst("[.,](?=\\d{3}$)", "");
        if (said.isEmpty()) {
            return OptionalInt.of(LoadBook.TRIED);
        }
        int most = said.matches("\\d{1,9}") ? Integer.parseInt(said) : 0;
        return most < 1 || most > LoadBook.MOST_TRIED ? OptionalInt.empty() : OptionalInt.of(most);
    }

    /** The form again, with what is wrong with the number. */
    static FilledForm again(FilledForm form, Locale language) {
        FilledForm shown = FilledForm.empty();
        return most(form).isPresent()
                ? shown.withValue(FIELD, Integer.toString(most(form).getAsInt()))
                : shown.withValue(FIELD, form.value(FIELD)).withErrors(
                        List.of(new FieldError(FIELD, "competence-tried", LoadBook.MOST_TRIED)), UnaryOperator.identity(), language);
    }
}

package org.jenjang.platform.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;

/**
 * A form as a person filled it in, and what is wrong with it; a page shows it again as it was. Field parts take it as
 * {@code form} and find their value and their message by name.
 *
 * @param values what was typed, by field name
 * @param errors what is wrong and how to mend it, by field name, in the order of the page
 */
public record FilledForm(Map<String, List<String>> values, Map<String, String> errors) {

    /** Copies both maps and keeps their order. */
    public FilledForm {
        values = Map.copyOf(values);
        errors = new LinkedHashMap<>(errors);
    }

    /** A form not yet filled in. */
    public static FilledForm empty() {
        return new FilledForm(Map.of(), Map.of());
    }

    /** A form as it was sent. */
    public static FilledForm of(MultivaluedMap<String, String> sent) {
        return new FilledForm(sent, Map.of());
    }

    /** The trimmed text of a field; empty when it was not sent. */
    public String value(String field) {
        var all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /** Whether a choice was ticked. */
    public boolean chosen(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** This form with one more message; the first message of a field stays. */
    public FilledForm withError(String field, String message) {
        var more = new LinkedHashMap<>(errors);
        more.putIfAbsent(field, message);
        return new FilledForm(values, more);
    }

    /**
     * This form with everything that the domain found wrong, in the words of the {@code problems} bundle.
     *
     * @param onPage the name that a field of the domain has on the page
     */
    public FilledForm withErrors(List<FieldError> wrong, UnaryOperator<String> onPage, Locale language) {
        var form = this;
        for (var error : wrong) {
            var named = new FieldError(onPage.apply(error.field()), error.code(), error.arguments());
            form = form.withError(named.field(), ProblemTexts.of(named, language));
        }
        return form;
    }

    /** This form with a field set, for instance to show what is stored. */
    public FilledForm withValue(String field, String value) {
        return withValues(field, List.of(value));
    }

    /** This form with a field of which several may be chosen. */
    public FilledForm withValues(String field, List<String> all) {
        var more = new LinkedHashMap<>(values);
        more.put(field, List.copyOf(all));
        return new FilledForm(more, errors);
    }

    /**
     * This form with what was chosen in one list added to what was chosen before, so that several can be chosen without
     * script: those before are boxes that are still ticked, and the next is chosen from a list.
     */
    public FilledForm gathering(String chosen, String next) {
        var all = Stream.concat(values.getOrDefault(chosen, List.of()).stream(), Stream.of(value(next)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        return withValues(chosen, all).withValue(next, "");
    }

    /** Whether nothing is wrong. */
    public boolean valid() {
        return errors.isEmpty();
    }
}

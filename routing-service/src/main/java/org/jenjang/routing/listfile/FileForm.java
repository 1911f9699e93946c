package org.jenjang.routing.listfile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.routing.listfile.domain.LineFault;

/**
 * The form into which somebody puts a file, and why it was not taken.
 *
 * @param form with the field {@code file}
 * @param faults what is wrong with the file that was sent, line by line
 * @param refusal why it was not loaded although nothing is wrong with it; empty when it was not refused
 */
public record FileForm(FilledForm form, List<Fault> faults, String refusal) {

    private static final String FILE = "file";

    /**
     * Something wrong with a file.
     *
     * @param line its number; empty when it is about the file as a whole
     * @param text what stands in that line
     */
    public record Fault(String id, String line, String text, String sentence) {}

    /** A form not yet filled in. */
    public static FileForm empty() {
        return new FileForm(FilledForm.empty(), List.of(), "");
    }

    /** The form with a file in which nothing is wrong. */
    public static FileForm of(String file) {
        return new FileForm(FilledForm.empty().withValue(FILE, file), List.of(), "");
    }

    /** The form with a file in which something is wrong; the summary stands beside the field. */
    public static FileForm wrong(String file, List<FieldError> errors, String summary, Locale language) {
        List<String> lines = file.strip().lines().toList();
        return new FileForm(new FilledForm(Map.of(FILE, List.of(file)), Map.of(FILE, summary)),
                errors.stream().map(error -> fault(error, lines, language)).toList(), "");
    }

    /** The form with a file in which nothing is wrong and that is refused all the same. */
    public static FileForm refused(String file, RefusedException refused, Locale language) {
        return new FileForm(of(file).form(), List.of(), ProblemTexts.of(refused.refusal(), language));
    }

    private static Fault fault(FieldError error, List<String> lines, Locale language) {
        String sentence = ProblemTexts.of(error, language);
        return LineFault.line(error).stream()
                .mapToObj(line -> new Fault(error.field(), Integer.toString(line),
                        line <= lines.size() ? lines.get(line - 1) : "", sentence))
                .findFirst().orElseGet(() -> new Fault(FILE, "", "", sentence));
    }
}

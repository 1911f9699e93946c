package org.jenjang.routing.codelist.domain;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jenjang.contracts.codelist.EntryColumns;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.jenjang.routing.listfile.domain.LineCheck;

/** What is wrong with a line of a file of categories by itself. */
public final class CategoryLine {

    /** How many subjects stand above the deepest one. */
    public static final int DEEPEST = 4;
    /** How many subjects stand above the deepest one that citizens choose. */
    public static final int CITIZENS = 1;

    /** Begins with a letter, so that no category ever has the code of a region. */
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9]+){0," + DEEPEST + "}");

    private CategoryLine() {}

    static List<FieldError> faults(EntryLine line, Predicate<String> institutions) {
        String code = line.code();
        String above = code.substring(0, Math.max(0, code.lastIndexOf('.')));
        String institution = line.text("institution");
        boolean own = code.chars().filter(letter -> letter == '.').count() > CITIZENS;
        return LineCheck.of(line, CODE, "list-category-code")
                .text("name_id", "register-name")
                .text("name_en", "list-name-english")
                .need(line.text("parent").equals(above), "list-code-parent", code, line.text("parent"))
                .need(!own || !institution.isEmpty(), "list-institution-missing", code)
                .need(own || institution.isEmpty(), "list-institution-early", code)
                .need(institution.isEmpty() || institutions.test(institution), "register-institution-unknown", institution)
                .oneOf("evidence", Set.of("", EntryColumns.YES), "list-evidence")
                .days()
                .text("source", "register-source")
                .faults();
    }
}

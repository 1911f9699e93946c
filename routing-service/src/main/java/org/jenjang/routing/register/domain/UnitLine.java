package org.jenjang.routing.register.domain;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.jenjang.routing.listfile.domain.LineCheck;

/** A line of a file of units, or a unit as somebody wrote it into the form: what is wrong with it by itself. */
public final class UnitLine {

    private static final Pattern CODE = Pattern.compile("[a-z0-9.:-]+/[a-z0-9][a-z0-9-]*");
    private static final Set<String> KINDS = Set.of(Unit.SERVICE, Unit.INSPECTORATE);

    private UnitLine() {}

    /** Everything that is wrong with the line itself. */
    public static List<FieldError> faults(EntryLine line) {
        return LineCheck.of(line, CODE, "register-unit-code")
                .need(line.code().startsWith(line.text("institution") + "/"), "register-unit-prefix", line.code(),
                        line.text("institution"))
                .text("name", "register-name")
                .oneOf("kind", KINDS, "register-unit-kind")
                .region()
                .mail()
                .days()
                .text("source", "register-source")
                .faults();
    }
}

package org.jenjang.routing.listfile.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.platform.kernel.FieldError;

/** Checks of a line what every entry has: a name, a mail address, days, a source, perhaps a region. */
public final class LineCheck {

    /** How many characters a text may have. */
    public static final int LONGEST = 200;
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final EntryLine line;
    private final List<FieldError> faults = new ArrayList<>();

    private LineCheck(EntryLine line) {
        this.line = line;
    }

    /** Begins with a code, which must be of this form and is never reused. */
    public static LineCheck of(EntryLine line, Pattern code, String wrong) {
        LineCheck check = new LineCheck(line);
        check.need(code.matcher(line.code()).matches() && line.code().length() <= LONGEST, wrong, line.code());
        return check;
    }

    /** A text that everybody can see, of at most 200 characters. */
    public LineCheck text(String column, String wrong) {
        String text = line.text(column);
        need(isText(text), wrong, text);
        return this;
    }

    /** Whether it is a text that everybody can see, of at most 200 characters. */
    public static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    /** One of the words that are known. */
    public LineCheck oneOf(String column, Set<String> known, String wrong) {
        need(known.contains(line.text(column)), wrong, line.text(column));
        return this;
    }

    /** A region that is known, or none. */
    public LineCheck region() {
        need(line.text("region").isEmpty() || CodeLists.region(line.text("region")).isPresent(), "register-region",
                line.text("region"));
        return this;
    }

    /** A mail address. */
    public LineCheck mail() {
        need(MAIL.matcher(line.text("email")).matches(), "register-mail", line.text("email"));
        return this;
    }

    /** The first day must be there, the last one may; it is not before the first. */
    public LineCheck days() {
        var first = line.day("valid_from");
        var last = line.day("valid_to");
        need(first.isPresent(), "register-day", "valid_from", line.text("valid_from"));
        need(last.isPresent() || line.text("valid_to").isEmpty(), "register-day", "valid_to", line.text("valid_to"));
        first.flatMap(from -> last.filter(to -> to.isBefore(from))).ifPresent(to ->
                faults.add(line.fault("register-order", to.toString(), line.text("valid_from"))));
        return this;
    }

    /** Anything else that must be so; the sentence takes the number of the line, then these arguments. */
    public LineCheck need(boolean right, String wrong, Object... arguments) {
        if (!right) {
            faults.add(line.fault(wrong, arguments));
        }
        return this;
    }

    /** Everything that was found. */
    public List<FieldError> faults() {
        return List.copyOf(faults);
    }
}

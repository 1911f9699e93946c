package org.jenjang.routing.listfile.domain;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.FieldError;

/** Something wrong in a line of a file: a {@link FieldError} whose field is the line. */
public final class LineFault {

    private static final String LINE = "line-";

    private LineFault() {}

    /** Something wrong in the line of this number, from 1; the sentence takes the number first. */
    public static FieldError in(int number, String code, Object... arguments) {
        return new FieldError(field(number), code, Stream.concat(Stream.of(number), Stream.of(arguments)).toList());
    }

    /** The line of this number as the field of an error. */
    public static String field(int number) {
        return LINE + number;
    }

    /** The number of the line; none when the error is about the file as a whole. */
    public static OptionalInt line(FieldError error) {
        return error.field().startsWith(LINE)
                ? OptionalInt.of(Integer.parseInt(error.field().substring(LINE.length())))
                : OptionalInt.empty();
    }
}

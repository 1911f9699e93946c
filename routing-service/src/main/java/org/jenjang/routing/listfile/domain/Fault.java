package org.jenjang.routing.listfile.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.FieldError;

/**
 * Something wrong between entries.
 *
 * @param code what is wrong
 * @param entries codes of those that can be to blame, the likeliest first
 * @param arguments what its sentence needs
 */
public record Fault(String code, List<String> entries, List<Object> arguments) {

    public Fault {
        entries = List.copyOf(entries);
        arguments = List.copyOf(arguments);
    }

    /** A fault of these entries, whose sentence takes the arguments. */
    public static Fault of(String code, List<String> entries, Object... arguments) {
        return new Fault(code, entries, List.of(arguments));
    }

    /** The fault at the first of the lines that is to blame; none when the file has nothing to do with it. */
    public Optional<FieldError> in(Map<String, EntryLine> lines) {
        return entries.stream().flatMap(entry -> Stream.ofNullable(lines.get(entry))).findFirst()
                .map(line -> line.fault(code, arguments.toArray()));
    }
}

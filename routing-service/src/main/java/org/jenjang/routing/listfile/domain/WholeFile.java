package org.jenjang.routing.listfile.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;

/**
 * The lines of a file that is taken whole or not at all. First each line is checked by itself; what can be read is laid over
 * the list as it is, and what is then wrong between entries is told at the line that is to blame.
 */
public final class WholeFile {

    private final Map<String, EntryLine> lines = new LinkedHashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final List<FieldError> faults = new ArrayList<>();

    private WholeFile() {}

    /**
     * A file whose lines have been checked by themselves.
     *
     * @param empty what is wrong with a file without lines
     * @param check what is wrong with a line by itself
     * @throws InvalidInput when there is no line
     */
    public static WholeFile of(List<EntryLine> lines, String empty, Function<EntryLine, List<FieldError>> check) {
        if (lines.isEmpty()) {
            throw new InvalidInput("file", empty);
        }
        WholeFile file = new WholeFile();
        lines.forEach(line -> file.add(line, check.apply(line)));
        return file;
    }

    private void add(EntryLine line, List<FieldError> wrong) {
        faults.addAll(wrong);
        EntryLine first = lines.putIfAbsent(line.code(), line);
        if (first != null) {
            faults.add(line.fault("register-double", line.code(), first.number()));
        }
        if (first != null || !wrong.isEmpty()) {
            unreadable.add(line.code());
        }
    }

    /** The lines in which nothing is wrong by itself. */
    public List<EntryLine> readable() {
        return lines.values().stream().filter(line -> !unreadable.contains(line.code())).toList();
    }

    /** Codes of entries that are there but cannot be read. */
    public Set<String> unreadable() {
        return Set.copyOf(unreadable);
    }

    /**
     * Takes the file, or refuses it.
     *
     * @param between what is wrong between entries when the file is in force; counts where a line is to blame
     * @throws InvalidInput with everything that is wrong, line by line
     */
    public void take(List<Fault> between) {
        between.forEach(fault -> fault.in(lines).ifPresent(faults::add));
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults.stream().distinct()
                    .sorted(Comparator.comparingInt(error -> LineFault.line(error).orElseThrow())).toList());
        }
    }
}

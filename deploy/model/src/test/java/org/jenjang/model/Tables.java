package org.jenjang.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a service has written down of its own life-cycle: which command leads where from which state. */
final class Tables {

    static final Path ROOT = Path.of("../..");

    static final Tables INTAKE = new Tables("intake-service", new CitizenNames());
    static final Tables ROUTING = new Tables("routing-service", new DeskNames());
    static final Tables RESPONSE = new Tables("response-service", new UnitNames());

    private final Names names;
    private final Set<Move> moves;

    private Tables(String service, Names names) {
        this.names = names;
        this.moves = new HashSet<>(read(page(service), names));
        this.moves.addAll(names.circumstances());
    }

    /** A command that leads from a state to a state. */
    record Move(String command, String from, String to) {}

    /** How a service names its commands and states. */
    interface Names {

        /** The row of a command. */
        String command(Object command);

        /** The state that is meant by a column. */
        String column(String head);

        /** The state as it is. */
        String state(Object state);

        /** What a cell says of the next state; the cell is in bold letters or says that nothing moves. */
        String next(String cell, String from);

        /** Where a command leads when things are otherwise than in the example of the table. */
        Set<Move> circumstances();
    }

    /** The page of a service. */
    static Path page(String service) {
        return ROOT.resolve(service).resolve("life-cycle.md");
    }

    /** The move that was made. */
    Move move(Object before, Object command, Object after) {
        return new Move(names.command(command), names.state(before), names.state(after));
    }

    /** Whether it is written down. */
    boolean allows(Move move) {
        return moves.contains(move);
    }

    /** All that are written down. */
    Set<Move> moves() {
        return Set.copyOf(moves);
    }

    private static Set<Move> read(Path page, Names names) {
        Set<Move> found = new HashSet<>();
        List<String> head = List.of();
        for (String line : lines(page)) {
            List<String> cells = cells(line);
            if (cells.size() < 3 || cells.getFirst().startsWith("---")) {
                continue;
            }
            if (cells.getFirst().isEmpty() || cells.getFirst().equals("command")) {
                head = cells;
                continue;
            }
            for (int column = 1; column < cells.size(); column++) {
                String cell = cells.get(column);
                if (!cell.startsWith("_")) {
                    String from = names.column(head.get(column));
                    found.add(new Move(cells.getFirst(), from, names.next(cell.replace("*", ""), from)));
                }
            }
        }
        return found;
    }

    private static List<String> cells(String line) {
        return line.startsWith("|")
                ? Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList()
                : List.of();
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Moves in short: {@code "dispose: at desk > with unit"}. */
    static Set<Move> written(String... written) {
        Set<Move> moves = new HashSet<>();
        for (String one : written) {
            String[] parts = one.split(": | > ");
            Arrays.stream(parts[0].split(", ")).forEach(command -> moves.add(new Move(command, parts[1], parts[2])));
        }
        return moves;
    }

    /** Which words stand for which others. */
    static Map<String, String> words(String... pairs) {
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }
}

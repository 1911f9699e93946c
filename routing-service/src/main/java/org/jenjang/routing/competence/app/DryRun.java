package org.jenjang.routing.competence.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of the newest reports would go elsewhere by another book. Nothing is changed.
 *
 * @param tried how many were looked at
 * @param moved how many of them would go elsewhere
 * @param pairs how many from where to where, the most first
 * @param first some of them, to look at
 */
public record DryRun(int tried, int moved, List<Pair> pairs, List<Move> first) {

    /** How many are shown. */
    public static final int SHOWN = 100;

    public DryRun {
        pairs = List.copyOf(pairs);
        first = List.copyOf(first);
    }

    /**
     * @param from code of the institution or unit; null when a person decides
     * @param to likewise
     */
    public record Pair(@Nullable String from, @Nullable String to, int reports) {}

    /**
     * One report that would go elsewhere.
     *
     * @param title null for a restricted report
     * @param from where it goes by the book in force: code of the institution or unit; null when a person decides
     * @param to where it would go
     * @param holder code of the institution that has it now
     */
    public record Move(String ticket, @Nullable String title, @Nullable String from, @Nullable String to, String holder) {}
}

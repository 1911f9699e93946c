package org.jenjang.response.handling.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of cases on a desk. All methods work inside the transaction that is open. */
public interface Inbox {

    /** One page of the cases, the most urgent first. */
    Uni<Page> page(Desk desk, Search search);

    /** How many cases lie in each tray. */
    Uni<Counts> count(Desk desk, Instant now);

    /** Whose desk. */
    sealed interface Desk {

        /** What an officer's units have to answer. */
        record OfUnits(List<String> units) implements Desk {
            public OfUnits {
                units = List.copyOf(units);
            }
        }

        /** What other units have to answer and these help with. */
        record OfHelper(List<String> units) implements Desk {
            public OfHelper {
                units = List.copyOf(units);
            }
        }

        /** What lies with all units of an institution. */
        record OfInstitution(String institution) implements Desk {}

        /** Answers of an institution that wait for approval. */
        record OfApprover(String institution) implements Desk {}
    }

    /**
     * What is looked for.
     *
     * @param words found in ticket, title, place or subject; empty for all
     * @param page from 1
     */
    record Search(Set<Tray> trays, String words, int page) {
        public Search {
            trays = Set.copyOf(trays);
        }
    }

    /** A page of cases, and how many there are in all. */
    record Page(List<Kept> cases, int page, int pages, long total) {
        public Page {
            cases = List.copyOf(cases);
        }
    }

    /** Numbers of cases; {@code overdue} counts those to be worked on whose limit has passed. */
    record Counts(Map<Tray, Long> trays, long overdue) {
        public Counts {
            trays = Map.copyOf(trays);
        }

        /** How many lie in these trays together. */
        public long in(Set<Tray> some) {
            return some.stream().mapToLong(tray -> trays.getOrDefault(tray, 0L)).sum();
        }
    }
}

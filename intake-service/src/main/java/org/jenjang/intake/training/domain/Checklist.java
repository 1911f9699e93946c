package org.jenjang.intake.training.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jspecify.annotations.Nullable;

/** How far an exercise has come. Tasks are ticked in their order; what happens beside the script does no harm. */
public record Checklist(List<Item> items) {

    public Checklist {
        items = List.copyOf(items);
    }

    /**
     * A task and when it was done.
     *
     * @param doneAt null while it is still to be done
     */
    public record Item(Task task, @Nullable Instant doneAt) {

        public boolean isDone() {
            return doneAt != null;
        }
    }

    /**
     * Compares the script with what has happened.
     *
     * @param timeline newest first; what happened at the same instant keeps its order
     */
    public static Checklist of(Exercise exercise, List<TimelineLine> timeline) {
        List<TimelineLine> lines = timeline.reversed().stream().sorted(Comparator.comparing(TimelineLine::at)).toList();
        List<Item> items = new ArrayList<>();
        int from = 0;
        for (Task task : exercise.tasks()) {
            int found = from;
            while (found < lines.size() && !task.isShownBy(lines.get(found))) {
                found++;
            }
            items.add(new Item(task, found < lines.size() ? lines.get(found).at() : null));
            from = found + 1;
        }
        return new Checklist(items);
    }

    /** What is to be done next; empty when all is done. */
    public Optional<Item> next() {
        return items.stream().filter(item -> !item.isDone()).findFirst();
    }

    /** How many tasks are done. */
    public long done() {
        return items.stream().filter(Item::isDone).count();
    }
}

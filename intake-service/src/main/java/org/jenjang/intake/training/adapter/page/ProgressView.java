package org.jenjang.intake.training.adapter.page;

import java.util.List;
import java.util.Optional;
import org.jenjang.intake.training.app.Train;
import org.jenjang.intake.training.domain.Checklist;
import org.jenjang.intake.training.domain.Task;
import org.jspecify.annotations.Nullable;

/** An exercise that was started, with its checklist in words. */
record ProgressView(Train.Progress progress, String language) {

    public ExerciseView exercise() {
        return new ExerciseView(progress.started().exercise(), language);
    }

    public String ticket() {
        return progress.started().ticket();
    }

    public int done() {
        return (int) progress.checklist().done();
    }

    public int all() {
        return progress.checklist().items().size();
    }

    public boolean finished() {
        return done() == all();
    }

    public List<Line> lines() {
        Optional<Checklist.Item> next = progress.checklist().next();
        return progress.checklist().items().stream()
                .map(item -> line(item, next.filter(first -> first == item).isPresent()))
                .toList();
    }

    private Line line(Checklist.Item item, boolean next) {
        Task task = item.task();
        return new Line(exercise().say().task(task), task.account().orElse(null), task.desk().orElse(null), item.isDone(), next);
    }

    /**
     * A line of the checklist.
     *
     * @param account who does it; null when time or the reporter does
     * @param desk path of the desk at which it is done; null when it is done at none
     * @param next whether it is its turn
     */
    record Line(String text, @Nullable String account, @Nullable String desk, boolean done, boolean next) {}
}

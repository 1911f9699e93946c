package org.jenjang.intake.training.adapter.page;

import java.util.List;
import java.util.Optional;
import org.jenjang.intake.training.app.Train;
import org.jenjang.intake.training.domain.Checklist;
import org.jenjang.intake.training.domain.Task;

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

    /** Whether the next thing is that a limit passes, which nobody wants to wait for. */
    public boolean waitsForLimit() {
        return progress.checklist().next().map(Checklist.Item::task).filter(Task.LIMIT_PASSES::equals).isPresent();
    }

    public List<Line> lines() {
        Optional<Checklist.Item> next = progress.checklist().next();
        return progress.checklist().items().stream()
                .map(item -> line(item, next.filter(first -> first == item).isPresent()))
                .toList();
    }

    private Line line(Checklist.Item item, boolean next) {
        Task task = item.task();
        return new Line(exercise().say().task(task), doer(task), exercise().say().page(task.who()), page(task), item.isDone(), next);
    }

    private String doer(Task task) {
        return task.account().map(account -> exercise().say().doer(task) + ", " + exercise().say().signInAs(account))
                .orElseGet(() -> exercise().say().doer(task));
    }

    private String page(Task task) {
        return switch (task.who()) {
            case ADMIN -> "/routing/antrean/semua/" + ticket();
            case UNIT -> "/response/laporan/" + ticket();
            case REPORTER, TIME -> "/latihan/" + ticket() + "/pelapor";
        };
    }

    /**
     * A line of the checklist.
     *
     * @param doer who does it, and with which account
     * @param pageName what the page is called on which it is done or watched
     * @param page path of that page, with the case open
     * @param next whether it is its turn
     */
    record Line(String text, String doer, String pageName, String page, boolean done, boolean next) {}
}

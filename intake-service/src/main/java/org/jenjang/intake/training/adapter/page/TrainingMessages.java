package org.jenjang.intake.training.adapter.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.jenjang.intake.training.domain.Exercise;
import org.jenjang.intake.training.domain.Task;

/** The words of the workshop; in templates {@code train:name}. The scripted reports are words too. */
@MessageBundle(value = "train", locale = "id")
public interface TrainingMessages {
    @Message String heading();
    @Message String intro();
    @Message String password(String password);
    @Message String start();
    @Message String again();
    @Message String skip();
    @Message String running();
    @Message String nothingRunning();
    @Message String goOn();
    @Message String ticket();
    @Message String pin();
    @Message String asReporter();
    @Message String signInAs(String account);
    @Message String doer(Task task);
    @Message String page(Task.Who who);
    @Message String accounts();
    @Message String hurry();
    @Message String doneOf(int done, int all);
    @Message String allDone();
    @Message String now();
    @Message String done();
    @Message String waits();
    @Message String exercise(Exercise exercise);
    @Message String story(Exercise exercise);
    @Message String title(Exercise exercise);
    @Message String narrative(Exercise exercise);
    @Message String task(Task task);
}

package org.jenjang.intake.training.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import org.jenjang.intake.submission.domain.ReportDraft;
import org.jenjang.intake.training.domain.Exercise;

/** An exercise in words. */
record ExerciseView(Exercise exercise, String language) {

    /** The government that the scripted reports are addressed to, and a category of its own. */
    private static final String CITY = "pemda:74.71";
    private static final String REGION = "74.71";
    private static final String CATEGORY = "perhubungan.pju";

    static List<ExerciseView> all(String language) {
        return Arrays.stream(Exercise.values()).map(exercise -> new ExerciseView(exercise, language)).toList();
    }

    public String path() {
        return exercise.path();
    }

    public String name() {
        return say().exercise(exercise);
    }

    public String story() {
        return say().story(exercise);
    }

    /** The report that is filed for it; nobody has written it, so it bears no contact. */
    ReportDraft draft() {
        return new ReportDraft(say().title(exercise), say().narrative(exercise), "COMPLAINT", CATEGORY, REGION, null, null,
                CITY, false, false, null, null, null, language, null, null);
    }

    TrainingMessages say() {
        return MessageBundles.get(TrainingMessages.class, Localized.Literal.of(language));
    }
}

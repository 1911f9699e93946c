package org.jenjang.routing.suggestion.app;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jenjang.routing.suggestion.domain.Advice;
import org.jenjang.routing.suggestion.domain.AnalysedText;
import org.jenjang.routing.suggestion.domain.Lesson;
import org.jenjang.routing.suggestion.domain.Matter;
import org.jenjang.routing.suggestion.domain.Office;
import org.jenjang.routing.suggestion.domain.Report;
import org.jenjang.routing.suggestion.domain.Suggester;
import org.jspecify.annotations.Nullable;

/** Advises who is competent, and learns from what people then decide; safe for several threads at once. */
public final class SuggestOffice {

    private final Suggester suggester;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    public SuggestOffice(Suggester suggester) {
        this.suggester = suggester;
    }

    /** Who may be competent for this report. */
    public Advice advise(Report report) {
        lock.readLock().lock();
        try {
            return suggester.advise(report);
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * A person has sent the report somewhere. Where something else had been proposed it is a correction and counts more.
     *
     * @param words what it says
     * @param institution code of the institution it went to
     * @param category code of the category it has then
     * @param proposed code of the institution that had been proposed; null when none was
     */
    public void learn(AnalysedText words, String institution, String category, @Nullable String proposed) {
        Lesson lesson = proposed == null || proposed.equals(institution) ? Lesson.CONFIRMED : Lesson.CORRECTED;
        lock.writeLock().lock();
        try {
            suggester.learn(words, new Matter(Office.ofInstitution(institution), category), lesson);
        } finally {
            lock.writeLock().unlock();
        }
    }
}

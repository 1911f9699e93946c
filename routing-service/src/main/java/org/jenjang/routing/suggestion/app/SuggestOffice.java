package org.jenjang.routing.suggestion.app;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jenjang.routing.suggestion.domain.Advice;
import org.jenjang.routing.suggestion.domain.Lesson;
import org.jenjang.routing.suggestion.domain.Matter;
import org.jenjang.routing.suggestion.domain.Office;
import org.jenjang.routing.suggestion.domain.Report;
import org.jenjang.routing.suggestion.domain.Suggester;

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
     * A person has disposed the report. Where the advice was another institution or category it is a correction and counts more.
     *
     * @param institution code of the institution it went to
     * @param category code of the category it has then
     */
    public void disposed(Report report, String institution, String category) {
        lock.writeLock().lock();
        try {
            boolean foreseen = suggester.advise(report).suggestions().stream().limit(1).anyMatch(
                    first -> institution.equals(first.institution()) && category.equals(first.category()));
            suggester.learn(report.words(), new Matter(Office.ofInstitution(institution), category),
                    foreseen ? Lesson.CONFIRMED : Lesson.CORRECTED);
        } finally {
            lock.writeLock().unlock();
        }
    }
}

package org.jenjang.routing.suggestion.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jenjang.routing.suggestion.app.TeachingCase.Choice;
import org.jenjang.routing.suggestion.domain.Advice;
import org.jenjang.routing.suggestion.domain.AnalysedText;
import org.jenjang.routing.suggestion.domain.Lesson;
import org.jenjang.routing.suggestion.domain.Matter;
import org.jenjang.routing.suggestion.domain.Office;
import org.jenjang.routing.suggestion.domain.Remembered;
import org.jenjang.routing.suggestion.domain.Report;
import org.jenjang.routing.suggestion.domain.Suggester;

/** Advises who is competent, and learns from what people then decide; safe for several threads at once. */
public final class SuggestOffice {

    private final Suggester suggester;
    /** By complaint, what it has taught; of the cases alone, not of the reports that are shipped. */
    private final Map<String, List<Remembered>> taught = new HashMap<>();
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
     * Persons have sent a report somewhere; this takes the place of all that it taught before. Where something else had been
     * proposed it is a correction and counts more.
     *
     * @param words what it says
     * @param category code of the category it has by now
     */
    public void learn(String complaint, AnalysedText words, String category, List<Choice> choices) {
        lock.writeLock().lock();
        try {
            unlearn(complaint);
            if (!choices.isEmpty()) {
                taught.put(complaint, choices.stream().map(choice -> learn(words, category, choice)).toList());
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Forgets all that a report has taught, as if it had never been there; nothing happens when it has taught nothing. */
    public void forget(String complaint) {
        lock.writeLock().lock();
        try {
            unlearn(complaint);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void unlearn(String complaint) {
        List<Remembered> before = taught.remove(complaint);
        if (before != null) {
            before.forEach(suggester::forget);
        }
    }

    private Remembered learn(AnalysedText words, String category, Choice choice) {
        boolean agreed = choice.proposed() == null || choice.proposed().equals(choice.institution());
        return suggester.learn(words, new Matter(Office.ofInstitution(choice.institution()), category),
                agreed ? Lesson.CONFIRMED : Lesson.CORRECTED);
    }
}

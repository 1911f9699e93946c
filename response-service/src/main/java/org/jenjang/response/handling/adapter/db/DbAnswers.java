package org.jenjang.response.handling.adapter.db;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jenjang.response.handling.app.Answers;

/** Finds the same answer again by its digest. */
@ApplicationScoped
class DbAnswers implements Answers {

    private final HandlingLineRows lines;

    DbAnswers(HandlingLineRows lines) {
        this.lines = lines;
    }

    @Override
    public Uni<Long> count(String unit, String text, Instant since) {
        return lines.count("unit = ?1 and digest = ?2 and at > ?3", unit, SaidLines.digest(text), since);
    }
}

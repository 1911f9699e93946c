package org.jenjang.intake.submission.adapter.rest;

import java.util.Locale;
import org.jenjang.intake.submission.domain.Complaint;

/**
 * How things stand between the reporter and the offices.
 *
 * @param status {@code OPEN}, {@code SATISFIED} or {@code WITHDRAWN}
 */
public record SaidView(String status) {

    static SaidView of(Complaint said) {
        return new SaidView(said.getClass().getSimpleName().toUpperCase(Locale.ROOT));
    }
}

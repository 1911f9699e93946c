package org.jenjang.intake.tracking.app;

import java.util.List;
import java.util.UUID;
import org.jenjang.intake.tracking.domain.TimelineLine;

/**
 * A line of a complaint's timeline, and the event that told of it.
 *
 * @param source who told of it
 * @param sequence number of the event among those of its source and complaint
 */
public record ToldLine(UUID complaint, String source, long sequence, TimelineLine content) {

    /** The line with what was withheld, if that is among the texts. */
    TimelineLine disclosed(List<WithheldTexts.Text> texts) {
        return !content.isWithheld()
                ? content
                : texts.stream()
                        .filter(text -> text.event() == sequence)
                        .findFirst()
                        .map(text -> content.saying(text.text()))
                        .orElse(content);
    }
}

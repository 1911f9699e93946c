package org.jenjang.response.handling.app;

import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.response.handling.domain.HandlingCommand;

/** What was heard about a complaint. */
public sealed interface Notice {

    /** Id of the complaint. */
    String complaint();

    /** News on which the handling decides. */
    record Told(String complaint, HandlingCommand.News news) implements Notice {}

    /** A limit runs (again) and {@code owes} has to keep it. */
    record LimitSet(String complaint, Deadline deadline, Holder owes) implements Notice {}

    /** A limit lies on another day than was told. */
    record LimitMoved(String complaint, Deadline deadline) implements Notice {}

    /** A limit stands still. */
    record LimitPaused(String complaint, Clock clock) implements Notice {}
}

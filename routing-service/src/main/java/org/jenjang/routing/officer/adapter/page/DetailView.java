package org.jenjang.routing.officer.adapter.page;

import java.util.List;
import org.jenjang.platform.web.Parts;

/**
 * One officer, as the page shows him.
 *
 * @param actions whether the person who looks may change anything about him
 * @param hasLeft whether there is a last day
 * @param isGone whether it is over
 * @param delegated those that can be ended
 * @param password a password that works once; empty when none was asked for
 * @param refusal why none was given; empty otherwise
 */
record DetailView(
        String name, String link, List<StaffView.Mark> marks, List<Parts.Row> rows, boolean actions, boolean hasLeft,
        boolean isGone, boolean isOfUnit, List<Running> delegated, List<Logged> log, String password, String refusal, String back) {

    /** A delegation that runs or will. */
    record Running(String sentence, String href) {}

    /** Somebody looked or changed something. */
    record Logged(String when, String who, String what) {}
}

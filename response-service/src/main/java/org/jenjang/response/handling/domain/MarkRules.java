package org.jenjang.response.handling.domain;

import static org.jenjang.platform.kernel.Decision.accepted;
import static org.jenjang.platform.kernel.Decision.refused;

import java.util.function.UnaryOperator;
import org.jenjang.platform.kernel.Decision;

/** What clings to a complaint is remembered even before a unit has it, and told once. */
final class MarkRules {

    private MarkRules() {}

    static Decision<Handling, HandlingEvent> mark(Handling now, UnaryOperator<Marks> mark, HandlingEvent told) {
        Marks before = marks(now);
        Marks after = mark.apply(before);
        return before.equals(after) ? refused(HandlingRefusal.KNOWN_ALREADY) : accepted(with(now, after), told);
    }

    /** What clings to it now. */
    static Marks marks(Handling now) {
        return switch (now) {
            case Handling.Unassigned unassigned -> unassigned.marks();
            case Handling.Assigned assigned -> assigned.task().marks();
        };
    }

    private static Handling with(Handling now, Marks marks) {
        return switch (now) {
            case Handling.Unassigned(String complaint, boolean withdrawn, _) ->
                new Handling.Unassigned(complaint, withdrawn, marks);
            case Handling.Assigned assigned -> assigned.with(assigned.task().with(marks));
        };
    }
}

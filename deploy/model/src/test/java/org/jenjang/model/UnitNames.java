package org.jenjang.model;

import java.util.Set;
import org.jenjang.response.handling.domain.Ending;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.HandlingCommand;

/** How response names its states and commands; states by their class, which is what the cells name. */
final class UnitNames implements Tables.Names {

    @Override
    public String command(Object command) {
        return command instanceof HandlingCommand.End(Ending ending, _, _)
                ? "End (" + switch (ending) {
                    case TAKEN_AWAY -> "taken away";
                    case WITHDRAWN -> "withdrawn";
                    case CONFIRMED, AUTOMATIC, UNREACHABLE, ARCHIVED, LINKED -> "closed";
                } + ")"
                : command.getClass().getSimpleName();
    }

    @Override
    public String column(String head) {
        return switch (head) {
            case "nobody's", "withdrawn early" -> "Unassigned";
            case "new" -> "Received";
            case "in progress", "disputed" -> "InProgress";
            case "awaits approval" -> "AwaitsApproval";
            case "answered" -> "Answered";
            case "given back" -> "GivenBack";
            case "taken away", "closed", "archived", "linked", "withdrawn" -> "Ended";
            default -> throw new IllegalArgumentException("An unknown state: " + head);
        };
    }

    @Override
    public String state(Object state) {
        return ((Handling) state).getClass().getSimpleName();
    }

    @Override
    public String next(String cell, String from) {
        return cell;
    }

    @Override
    public Set<Tables.Move> circumstances() {
        return Tables.written(
                "Answer: Received > AwaitsApproval", "Answer: InProgress > AwaitsApproval",
                "End (withdrawn): Received > Received", "End (withdrawn): InProgress > InProgress",
                "End (withdrawn): AwaitsApproval > AwaitsApproval", "End (withdrawn): Answered > Answered",
                "End (withdrawn): GivenBack > GivenBack",
                "NoteContinued: Ended > Ended");
    }
}

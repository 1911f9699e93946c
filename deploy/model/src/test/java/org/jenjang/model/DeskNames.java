package org.jenjang.model;

import java.util.Locale;
import java.util.Set;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.StageName;

/** How routing names its stages and commands. */
final class DeskNames implements Tables.Names {

    @Override
    public String command(Object command) {
        return command.getClass().getSimpleName().replaceFirst("^Note", "").replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String column(String head) {
        return head;
    }

    @Override
    public String state(Object state) {
        return words(StageName.of(((RoutingCase) state).stage()));
    }

    @Override
    public String next(String cell, String from) {
        return cell.equals("stays") ? from : cell;
    }

    static String words(StageName stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public Set<Tables.Move> circumstances() {
        return Set.of();
    }
}

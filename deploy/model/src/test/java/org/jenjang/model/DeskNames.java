package org.jenjang.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.StageName;

/** How routing names its stages and commands. */
final class DeskNames implements Tables.Names {

    private final Map<Class<?>, String> commands = new ConcurrentHashMap<>();

    @Override
    public String command(Object command) {
        return commands.computeIfAbsent(command.getClass(), DeskNames::words);
    }

    private static String words(Class<?> command) {
        return command.getSimpleName().replaceFirst("^Note", "").replaceAll("([a-z])([A-Z])", "$1 $2")
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
        return Tables.written(
                "dispose: at desk > with unit", "dispose: at desk > in arbitration",
                "dispose: escalated > with unit", "dispose: escalated > in arbitration",
                "assign: escalated > with unit",
                "return: with institution > in arbitration",
                "arbitrate: in arbitration > with unit",
                "complete, supplement: on hold > with institution",
                "supplement: archived > with institution",
                "given back: escalated > with institution",
                "rehome: with institution > at desk", "rehome: with institution > with unit",
                "rehome: with unit > at desk", "rehome: with unit > with institution",
                "rehome: escalated > at desk", "rehome: escalated > with institution",
                "reclassify: with institution > with unit",
                "answered: with unit > with unit", "answered: escalated > escalated",
                "answered: with unit > closed", "answered: escalated > closed",
                "disputed: answered > escalated",
                "reopening asked: closed > escalated",
                "reopening asked, reopen, review: closed > with institution",
                "review: closed > closed",
                "withdrawn: at desk > at desk", "withdrawn: with institution > with institution",
                "withdrawn: with unit > with unit", "withdrawn: escalated > escalated",
                "withdrawn: in arbitration > in arbitration",
                "withdrawn: on hold > at desk", "withdrawn: on hold > with institution",
                "withdrawn: answered > closed",
                "check limit: with institution > escalated", "check limit: with unit > escalated",
                "check limit: answered > answered", "check limit: on hold > on hold");
    }
}

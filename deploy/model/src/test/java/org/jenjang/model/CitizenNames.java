package org.jenjang.model;

import java.util.Locale;
import java.util.Set;
import org.jenjang.intake.submission.domain.Complaint;
import org.jenjang.intake.submission.domain.ComplaintCommand;
import org.jenjang.intake.submission.domain.Room;

/** How intake names what a reporter has said so far and how his complaint stands, and what he may say. */
final class CitizenNames implements Tables.Names {

    @Override
    public String command(Object command) {
        return words(((ComplaintCommand) command).saying().name());
    }

    @Override
    public String column(String head) {
        return switch (head) {
            case "new", "asked", "let down", "answered", "disputed" -> "open, open";
            case "accepted", "reopened by a desk" -> "satisfied, open";
            case "closed" -> "satisfied, closed";
            case "closed in silence" -> "open, closed";
            case "archived" -> "open, archived";
            case "linked" -> "open, linked";
            case "withdrawn" -> "withdrawn, withdrawn";
            default -> throw new IllegalArgumentException("An unknown state: " + head);
        };
    }

    @Override
    public String state(Object state) {
        return switch (state) {
            case Room room -> state(room.now()) + ", " + words(room.standing().heard().phase().name());
            case Complaint said -> words(said.getClass().getSimpleName());
            default -> throw new IllegalArgumentException("No state: " + state);
        };
    }

    @Override
    public String next(String cell, String from) {
        return cell;
    }

    @Override
    public Set<Tables.Move> circumstances() {
        return Tables.written(
                "reply, accept, request ombudsman: satisfied, open > satisfied",
                "dispute: satisfied, open > open",
                "supplement, object to archive: satisfied, archived > satisfied",
                "object to link: satisfied, linked > satisfied");
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

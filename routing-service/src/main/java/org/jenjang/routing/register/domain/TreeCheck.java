package org.jenjang.routing.register.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jenjang.routing.listfile.domain.Fault;
import org.jspecify.annotations.Nullable;

/** Checks who stands above whom: one root, no circle, and above everybody somebody of no lower tier who is in office. */
final class TreeCheck {

    private final Register before;
    private final Register after;
    private final Set<String> unreadable;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    private TreeCheck(Register before, Register after, Set<String> unreadable, LocalDate today) {
        this.before = before;
        this.after = after;
        this.unreadable = unreadable;
        this.today = today;
    }

    static List<Fault> faults(Register before, Register after, Set<String> unreadable, LocalDate today) {
        TreeCheck check = new TreeCheck(before, after, unreadable, today);
        check.after.all().forEach(check::checkParent);
        check.checkCircles();
        return check.faults;
    }

    private void checkParent(Institution child) {
        if (child.parent() == null) {
            need(before.find(child.code()).filter(known -> known.parent() == null).isPresent(), "register-root", child);
        } else if (!unreadable.contains(child.parent())) {
            after.find(child.parent()).ifPresentOrElse(parent -> checkParent(child, parent),
                    () -> need(false, "register-parent-unknown", child, child.parent()));
        }
    }

    private void checkParent(Institution child, Institution parent) {
        need(parent.tier().compareTo(child.tier()) >= 0, "register-parent-tier", child, parent);
        orphaned(child, parent).ifPresent(day -> need(false, "register-orphan", child, parent, day));
    }

    /**
     * The first day on which the child is in office and its parent is not. The register knows no former parents; so of an
     * entry that was there before only the days to come are looked at.
     */
    private Optional<LocalDate> orphaned(Institution child, Institution parent) {
        LocalDate first = before.find(child.code()).isPresent() && child.validFrom().isBefore(today) ? today : child.validFrom();
        if (child.validTo() != null && child.validTo().isBefore(first)) {
            return Optional.empty();
        }
        if (!parent.isInOfficeOn(first)) {
            return Optional.of(first);
        }
        return Optional.ofNullable(parent.validTo()).map(last -> last.plusDays(1)).filter(child::isInOfficeOn);
    }

    private void checkCircles() {
        Set<String> checked = new HashSet<>();
        for (Institution institution : after.all()) {
            List<String> path = new ArrayList<>();
            @Nullable String next = institution.code();
            while (next != null && !path.contains(next) && !checked.contains(next)) {
                path.add(next);
                next = after.find(next).map(Institution::parent).orElse(null);
            }
            if (next != null && path.contains(next)) {
                List<String> circle = new ArrayList<>(path.subList(path.indexOf(next), path.size()));
                faults.add(Fault.of("register-circle", circle, String.join(" → ", circle) + " → " + next));
            }
            checked.addAll(path);
        }
    }

    /** Blames the child first, since its parent stands in its line; else the parent. */
    private void need(boolean right, String wrong, Institution child, Object... others) {
        if (!right) {
            List<String> blamed = Stream.concat(Stream.of(child), Stream.of(others)).filter(Institution.class::isInstance)
                    .map(institution -> ((Institution) institution).code()).toList();
            faults.add(new Fault(wrong, blamed, Stream.concat(Stream.of(child), Stream.of(others)).map(TreeCheck::said).toList()));
        }
    }

    private static Object said(Object argument) {
        return argument instanceof Institution institution ? institution.code() : argument.toString();
    }
}

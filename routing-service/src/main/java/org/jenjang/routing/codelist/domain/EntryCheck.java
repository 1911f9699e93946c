package org.jenjang.routing.codelist.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.Entry;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.routing.listfile.domain.Fault;

/**
 * Checks the entries of one list among each other: above each is one that holds as long, whoever follows holds from the day
 * after, and no code is given twice. There can be no circle, since the code of each begins with that of the one above it.
 */
final class EntryCheck {

    private final Map<String, ? extends Entry> before;
    private final Map<String, ? extends Entry> after;
    private final Set<String> unreadable;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    private EntryCheck(Map<String, ? extends Entry> before, Map<String, ? extends Entry> after, Set<String> unreadable,
            LocalDate today) {
        this.before = before;
        this.after = after;
        this.unreadable = unreadable;
        this.today = today;
    }

    /**
     * All faults, also those that were there before.
     *
     * @param unreadable codes of entries that are there but cannot be read; nothing is said about who names them
     */
    static List<Fault> faults(Map<String, ? extends Entry> before, Map<String, ? extends Entry> after, Set<String> unreadable,
            LocalDate today) {
        EntryCheck check = new EntryCheck(before, after, unreadable, today);
        after.values().forEach(entry -> {
            check.checkParent(entry);
            check.checkSuccessor(entry);
            check.checkReuse(entry);
        });
        return check.faults;
    }

    private void checkParent(Entry child) {
        if (child.parent() == null || unreadable.contains(child.parent())) {
            return;
        }
        Entry parent = after.get(child.parent());
        if (parent == null) {
            fault("list-parent-unknown", child, child.parent());
            return;
        }
        orphaned(child, parent).ifPresent(day -> faults.add(Fault.of("list-orphan", List.of(child.code(), parent.code()),
                child.code(), parent.code(), day.toString())));
        if (parent instanceof Category above && child instanceof Category below && above.institution() != null
                && !above.institution().equals(below.institution())) {
            fault("list-institution-other", child, above.institution());
        }
    }

    /** The first day on which the child holds and its parent does not; of what was there before only days to come count. */
    private Optional<LocalDate> orphaned(Entry child, Entry parent) {
        LocalDate first = before.containsKey(child.code()) && child.validFrom().isBefore(today) ? today : child.validFrom();
        if (child.validTo() != null && child.validTo().isBefore(first)) {
            return Optional.empty();
        }
        if (!parent.isOpen(first)) {
            return Optional.of(first);
        }
        return Optional.ofNullable(parent.validTo()).map(last -> last.plusDays(1)).filter(child::isOpen);
    }

    private void checkSuccessor(Entry entry) {
        if (entry.successor() == null || unreadable.contains(entry.successor())) {
            return;
        }
        Entry heir = after.get(entry.successor());
        if (entry.validTo() == null) {
            fault("register-successor-early", entry, entry.successor());
        } else if (heir == null) {
            fault("register-successor-unknown", entry, entry.successor());
        } else if (!heir.isOpen(entry.validTo().plusDays(1))) {
            faults.add(Fault.of("list-successor-away", List.of(entry.code(), heir.code()), heir.code(),
                    entry.validTo().plusDays(1).toString()));
        } else if (heir.validFrom().isAfter(entry.validFrom()) && !heir.validFrom().isAfter(entry.validTo())) {
            faults.add(Fault.of("list-overlap", List.of(entry.code(), heir.code()), heir.code(), heir.validFrom().toString(),
                    entry.validTo().toString()));
        }
    }

    private void checkReuse(Entry entry) {
        Entry known = before.get(entry.code());
        if (known != null && known.validTo() != null && known.validTo().isBefore(today) && !known.label().equals(entry.label())) {
            fault("register-reused", entry, entry.code(), known.label());
        }
        if (entry instanceof Region region) {
            region.formerCodes().stream().filter(code -> after.get(code) instanceof Entry other && other.isOpen(region.validFrom()))
                    .forEach(code -> fault("list-former-open", entry, code));
        }
    }

    private void fault(String code, Entry entry, Object... arguments) {
        faults.add(Fault.of(code, List.of(entry.code()), arguments));
    }
}

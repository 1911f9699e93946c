package org.jenjang.routing.officer.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;

/** Checks a file of officers: it is taken whole or not at all. */
public final class Importing {

    private Importing() {}

    /**
     * The officers of a file; who is in the register already at the very same post is left out, so that the same file twice
     * changes nothing more.
     *
     * @param authorityOf what may be filled in the institution with a code; the one of the page for an empty code
     * @throws InvalidInput with everything that is wrong, line by line
     */
    public static List<Officer> read(List<OfficerLine> lines, Function<String, Authority> authorityOf, Roster known,
            Supplier<UUID> ids) {
        if (lines.isEmpty()) {
            throw new InvalidInput("file", "officer-file-empty");
        }
        List<FieldError> faults = new ArrayList<>();
        List<Officer> fresh = new ArrayList<>();
        Map<String, List<Officer>> before = byPerson(known.officers());
        Map<String, List<Officer>> people = byPerson(known.officers());
        for (OfficerLine line : lines) {
            Authority authority = authorityOf.apply(line.institution());
            String email = line.draft().knownEmail().orElse("");
            if (isKnown(line.draft(), authority, before.getOrDefault(email, List.of()))) {
                continue;
            }
            try {
                List<Officer> person = people.computeIfAbsent(email, _ -> new ArrayList<>());
                Officer officer = Appointing.appoint(ids.get(), line.draft(), authority, new Roster(person, List.of()));
                person.add(officer);
                fresh.add(officer);
            } catch (InvalidInput wrong) {
                wrong.errors().forEach(error -> faults.add(line.fault(error)));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return List.copyOf(fresh);
    }

    /** So that a line needs a look at one person's offices alone, in however long a file. */
    private static Map<String, List<Officer>> byPerson(List<Officer> officers) {
        return officers.stream().collect(Collectors.groupingBy(Officer::email, Collectors.toCollection(ArrayList::new)));
    }

    private static boolean isKnown(OfficerDraft draft, Authority authority, List<Officer> offices) {
        return offices.stream()
                .filter(office -> office.until() == null)
                .anyMatch(office -> draft.knownRole().map(role -> new Post(role, authority.institution(),
                        role.isOfUnit() ? draft.knownUnit() : null)).filter(office.post()::equals).isPresent());
    }
}

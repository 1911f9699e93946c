package org.jenjang.routing.officer.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Map<String, Authority> authorities = new HashMap<>();
        Map<String, List<Officer>> before = known.officers().stream().collect(Collectors.groupingBy(Officer::email));
        Map<String, Officer> fresh = new LinkedHashMap<>();
        List<FieldError> faults = new ArrayList<>();
        for (OfficerLine line : lines) {
            Authority authority = authorities.computeIfAbsent(line.institution(), authorityOf);
            String email = line.draft().knownEmail().orElse("");
            List<Officer> offices = before.getOrDefault(email, List.of());
            if (isKnown(line.draft(), authority, offices)) {
                continue;
            }
            try {
                Roster person = new Roster(Stream.concat(offices.stream(), Stream.ofNullable(fresh.get(email))).toList(), List.of());
                fresh.put(email, Appointing.appoint(ids.get(), line.draft(), authority, person));
            } catch (InvalidInput wrong) {
                wrong.errors().forEach(error -> faults.add(line.fault(error)));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return List.copyOf(fresh.values());
    }

    private static boolean isKnown(OfficerDraft draft, Authority authority, List<Officer> offices) {
        return offices.stream().filter(office -> office.until() == null)
                .anyMatch(office -> draft.knownRole().map(role -> new Post(role, authority.institution(),
                        role.isOfUnit() ? draft.knownUnit() : null)).filter(office.post()::equals).isPresent());
    }
}

package org.jenjang.routing.competence.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jenjang.platform.kernel.FieldError;

/** Reads what must be so, such as {@code ROAD_CLASS=NATIONAL;SUPERVISORY=NO}. */
final class FactText {

    private final RuleLine line;
    private final List<Fact> known;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<FieldError> faults = new ArrayList<>();

    FactText(RuleLine line, List<Fact> known) {
        this.line = line;
        this.known = known;
        if (!line.facts().isEmpty()) {
            for (String part : line.facts().split(";")) {
                read(part.strip());
            }
        }
    }

    Map<String, String> facts() {
        return facts;
    }

    List<FieldError> faults() {
        return faults;
    }

    private void read(String part) {
        String[] sides = part.split("=", 2);
        Optional<Fact> fact = known.stream().filter(one -> one.key().equals(sides[0].strip())).findFirst();
        String answer = sides.length < 2 ? "" : sides[1].strip();
        if (fact.isEmpty()) {
            faults.add(line.fault("competence-fact", part));
        } else if (!fact.get().canBe(answer)) {
            faults.add(line.fault("competence-answer", fact.get().key(), answer));
        } else if (facts.putIfAbsent(fact.get().key(), answer) != null) {
            faults.add(line.fault("competence-contradiction", fact.get().key()));
        }
    }
}

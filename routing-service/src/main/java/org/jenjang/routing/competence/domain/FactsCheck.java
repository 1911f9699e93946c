package org.jenjang.routing.competence.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;

/** Checks a file of facts: it is taken whole or not at all. */
public final class FactsCheck {

    private static final String FILE = "facts";

    /** What the system knows by itself, and has to go on knowing. */
    private static final List<String> KNOWN = List.of(Fact.SUPERVISORY, Fact.CONFLICT_OF_INTEREST, Fact.SMS_PREFIX);

    private final List<FactLine> lines;
    private final List<FieldError> faults = new ArrayList<>();

    private FactsCheck(List<FactLine> lines) {
        this.lines = lines;
    }

    /**
     * The facts of a file, in the order of their questions.
     *
     * @throws InvalidInput with everything that is wrong, line by line
     */
    public static List<Fact> check(List<FactLine> lines) {
        return new FactsCheck(lines).check();
    }

    private List<Fact> check() {
        lines.forEach(line -> line.faults().forEach(faults::add));
        checkDoubles();
        List<Fact> facts = lines.stream().filter(FactLine::isQuestion).map(this::fact).toList();
        lines.stream().filter(line -> facts.stream().noneMatch(fact -> fact.key().equals(line.fact())))
                .forEach(line -> faults.add(line.fault("competence-fact-orphan", line.fact())));
        facts.stream().filter(fact -> fact.asked() && !fact.canBe(Answer.UNKNOWN))
                .forEach(fact -> faults.add(new FieldError(FILE, "competence-fact-unknown", fact.key())));
        KNOWN.stream().filter(key -> facts.stream().noneMatch(fact -> fact.key().equals(key) && !fact.asked()))
                .forEach(key -> faults.add(new FieldError(FILE, "competence-fact-known", key)));
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return facts;
    }

    private void checkDoubles() {
        Map<String, Integer> first = new HashMap<>();
        for (FactLine line : lines) {
            Integer earlier = first.putIfAbsent(line.fact() + "=" + line.answer(), line.number());
            if (earlier != null) {
                faults.add(line.fault("competence-fact-double", earlier));
            }
        }
    }

    private Fact fact(FactLine question) {
        List<Answer> answers = lines.stream()
                .filter(line -> line.fact().equals(question.fact()) && !line.isQuestion())
                .map(line -> new Answer(line.answer(), line.words()))
                .toList();
        return new Fact(question.fact(), question.asked().equals("yes"), question.words(), answers);
    }
}

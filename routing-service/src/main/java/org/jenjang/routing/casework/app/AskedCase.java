package org.jenjang.routing.casework.app;

import static org.jenjang.routing.competence.domain.Fact.SMS_PREFIX;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.contracts.vocabulary.Fact;
import org.jenjang.routing.casework.domain.Safeguards;
import org.jenjang.routing.proposal.app.Asked;

/** A case as the question who is competent for it. */
public final class AskedCase {

    private AskedCase() {}

    /** The question, with as much of the text as is known here. */
    public static Asked of(CaseFile file, Safeguards safeguards) {
        return new Asked(file.title(), file.narrative(), file.category(), file.region(), answers(file), file.supervisory(),
                safeguards.keepFrom());
    }

    private static Map<String, String> answers(CaseFile file) {
        Map<String, String> answers = new TreeMap<>();
        Objects.requireNonNullElse(file.facts(), List.<Fact>of()).forEach(fact -> answers.put(fact.key(), fact.answer()));
        if (file.channel() == Channel.SMS && file.narrative() != null) {
            answers.put(SMS_PREFIX, file.narrative().strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT));
        }
        return answers;
    }
}

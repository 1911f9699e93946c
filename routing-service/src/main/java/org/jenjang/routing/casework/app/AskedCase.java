package org.jenjang.routing.casework.app;

import static org.jenjang.routing.competence.domain.Fact.SMS_PREFIX;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.contracts.vocabulary.Fact;
import org.jenjang.routing.casework.domain.Safeguards;
import org.jenjang.routing.competence.domain.SmsPrefix;
import org.jenjang.routing.proposal.app.Asked;
import org.jspecify.annotations.Nullable;

/** A case as the question who is competent for it. */
public final class AskedCase {

    private AskedCase() {}

    /** The question, with as much of the text as is known here. */
    public static Asked of(CaseFile file, Safeguards safeguards) {
        return of(file, null, safeguards);
    }

    /** The question; {@code text} is that of a report whose file holds none, null when it is not known. */
    public static Asked of(CaseFile file, @Nullable Wording text, Safeguards safeguards) {
        String title = text == null ? file.title() : text.title();
        String narrative = text == null ? file.narrative() : text.narrative();
        return new Asked(title, narrative, file.category(), file.region(), answers(file, narrative), file.supervisory(),
                safeguards.keepFrom());
    }

    private static Map<String, String> answers(CaseFile file, @Nullable String narrative) {
        Map<String, String> answers = new TreeMap<>();
        Objects.requireNonNullElse(file.facts(), List.<Fact>of()).forEach(fact -> answers.put(fact.key(), fact.answer()));
        if (file.channel() == Channel.SMS && narrative != null) {
            answers.put(SMS_PREFIX, SmsPrefix.of(narrative));
        }
        return answers;
    }
}

package org.jenjang.response.handling.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.Refusal;
import org.jenjang.response.handling.domain.Ending;

/** The words of one language; {@code language} is {@code id} or {@code en}. */
record Words(String language, ResponseMessages say, LifeMessages life) {

    static Words in(String language) {
        return new Words(language, MessageBundles.get(ResponseMessages.class, Localized.Literal.of(language)),
                MessageBundles.get(LifeMessages.class, Localized.Literal.of(language)));
    }

    String category(Category category) {
        return language.equals("en") ? category.nameEnglish() : category.nameIndonesian();
    }

    Locale locale() {
        return Locale.of(language);
    }

    String refusal(Refusal refusal) {
        return ProblemTexts.of(refusal, locale());
    }

    String tier(Tier tier) {
        return switch (tier) {
            case DISTRICT -> say.district();
            case PROVINCIAL -> say.province();
            case NATIONAL -> say.nation();
        };
    }

    /** 1 for the tier nearest to the people, 3 for the nation. */
    int level(Tier tier) {
        return tier.ordinal() + 1;
    }

    static String ending(Ending ending, ResponseMessages say) {
        return switch (ending) {
            case CONFIRMED -> say.endedConfirmed();
            case AUTOMATIC -> say.endedAutomatic();
            case UNREACHABLE -> say.endedUnreachable();
            case WITHDRAWN -> say.endedWithdrawn();
            case ARCHIVED -> say.endedArchived();
            case LINKED -> say.endedLinked();
            case TAKEN_AWAY -> say.endedTakenAway();
        };
    }
}

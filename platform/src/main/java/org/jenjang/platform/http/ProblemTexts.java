package org.jenjang.platform.http;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.Refusal;

/**
 * The sentences of problems, Indonesian or English. They stand in {@code problems_id.properties} and
 * {@code problems_en.properties} of the service, and for what all services share in {@code platform-problems_*.properties}.
 */
public final class ProblemTexts {

    private static final Locale INDONESIAN = Locale.of("id");

    private ProblemTexts() {}

    /** The sentence under the key, in the language nearest to the one asked for. */
    public static String of(String key, Locale asked, Object... arguments) {
        Locale language = spoken(asked);
        return find(key, language)
                .map(pattern -> new MessageFormat(pattern, language).format(arguments))
                .orElse(key);
    }

    /** What is wrong with a field: its name, where the bundle has one under {@code name.<field>}, and how to mend it. */
    public static String of(FieldError error, Locale asked) {
        String sentence = of("field." + error.code(), asked, error.arguments().toArray());
        return find("name." + error.field(), spoken(asked)).map(name -> name + ": " + sentence).orElse(sentence);
    }

    /** Why something is not possible now. */
    public static String of(Refusal refusal, Locale asked) {
        return of("refusal." + refusal.name(), asked);
    }

    /** Whether there is a sentence under the key in both languages; for the tests that guard the bundles. */
    public static boolean isComplete(String key) {
        return Stream.of(INDONESIAN, Locale.ENGLISH).allMatch(language -> find(key, language).isPresent());
    }

    private static Locale spoken(Locale asked) {
        return asked.getLanguage().equals("en") ? Locale.ENGLISH : INDONESIAN;
    }

    private static Optional<String> find(String key, Locale language) {
        return Stream.of("problems", "platform-problems")
                .map(bundle -> find(bundle, key, language))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> find(String bundle, String key, Locale language) {
        try {
            ResourceBundle texts = ResourceBundle.getBundle(bundle, language,
                    Thread.currentThread().getContextClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return Optional.of(texts.getString(key));
        } catch (MissingResourceException _) {
            return Optional.empty();
        }
    }

    /** The first language of the list that is spoken here; Indonesian when there is none. */
    public static Locale choose(List<Locale> accepted) {
        return accepted.stream()
                .filter(locale -> List.of("id", "in", "en").contains(locale.getLanguage()))
                .findFirst()
                .filter(locale -> locale.getLanguage().equals("en"))
                .orElse(INDONESIAN);
    }
}

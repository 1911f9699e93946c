package org.jenjang.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages in which every page speaks. */
public enum Language {
    /** Indonesian, the default. */
    ID("id-ID"),
    /** English. */
    EN("en-GB");

    private static final List<Locale> SPOKEN = List.of(Locale.of("id"), Locale.of("en"));

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The locale of this language, for formats. */
    public Locale locale() {
        return locale;
    }

    /** The code as used in {@code lang="…"}, {@code ?lang=} and names of message files: {@code id} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language with this code, if we speak it. */
    public static Optional<Language> of(@Nullable String code) {
        for (Language language : values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The spoken language that an {@code Accept-Language} header prefers; Indonesian when it says nothing usable. */
    public static Language accepted(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return ID;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? ID : of(best.getLanguage()).orElse(ID);
        } catch (IllegalArgumentException malformed) {
            return ID;
        }
    }

    /** The language of a template's {@code locale} attribute, which may be a locale, a tag or nothing. */
    static Language ofAttribute(@Nullable Object locale) {
        return locale == null ? ID : of(locale.toString().substring(0, 2)).orElse(ID);
    }
}

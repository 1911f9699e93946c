package org.jenjang.e2e.story;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the demo: what is told to the watcher, and what its people write to each other.
public final class Texts {
    private final ResourceBundle bundle;

    private Texts(Locale language) {
        this.bundle = ResourceBundle.getBundle("org.jenjang.e2e.story.messages", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// In a language; Indonesian unless it is English.
    public static Texts in(Locale language) {
        return new Texts(language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("id"));
    }

    /// The text of a key, with its gaps filled.
    public String get(String key, Object... gaps) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(gaps);
    }
}

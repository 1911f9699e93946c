package org.jenjang.local.text;

import io.vertx.core.http.HttpServerRequest;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/// The words of the launcher's own pages, in one language.
public final class Texts {
    private static final Locale INDONESIAN = Locale.of("id");
    private final Locale language;
    private final ResourceBundle bundle;

    Texts(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("org.jenjang.local.text.messages", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// In the language that the request prefers; Indonesian when it asks for neither.
    public static Texts of(HttpServerRequest request) {
        var wanted = Objects.requireNonNullElse(request.getHeader("Accept-Language"), "");
        return new Texts(chosen(wanted));
    }

    static Locale chosen(String acceptLanguage) {
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage.isBlank() ? "id" : acceptLanguage);
            return Objects.requireNonNullElse(Locale.lookup(ranges, List.of(INDONESIAN, Locale.ENGLISH)), INDONESIAN);
        } catch (IllegalArgumentException e) {
            return INDONESIAN;
        }
    }

    /// The text of a key, with its gaps filled.
    public String get(String key, Object... gaps) {
        return new MessageFormat(bundle.getString(key), language).format(gaps);
    }

    /// A moment in this machine's time zone.
    public String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(language).withZone(ZoneId.systemDefault()).format(moment);
    }

    /// The language's code, for `<html lang>`.
    public String language() {
        return language.toLanguageTag();
    }

    /// A text made harmless for HTML, in content and in attributes.
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }
}

package org.jenjang.local.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The frame of the launcher's own pages: they must show when everything else is down, so they bring their style along.
public final class Page {
    /// What the pages may load: nothing but their own style.
    public static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'";

    private static final String STYLE = style();

    private Page() {}

    /// @param title plain text
    /// @param body HTML
    public static String html(Texts texts, String title, String body) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body><main><h1>%s</h1>%s</main></body>
                </html>
                """.formatted(texts.language(), Texts.escaped(title), STYLE, Texts.escaped(title), body);
    }

    private static String style() {
        try (var file = Objects.requireNonNull(Page.class.getResourceAsStream("page.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

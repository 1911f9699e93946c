package org.jenjang.e2e.story;

/// Colours, where a terminal shows them.
///
/// @param on false for files and pipes: then everything is plain
public record Palette(boolean on) {

    /// Coloured on a terminal, unless its user asked for none (`NO_COLOR`).
    public static Palette ofThisTerminal() {
        var console = System.console();
        return new Palette(console != null && console.isTerminal() && System.getenv("NO_COLOR") == null);
    }

    public String bold(String text) {
        return wrapped("1", text);
    }

    public String faint(String text) {
        return wrapped("2", text);
    }

    public String good(String text) {
        return wrapped("32", text);
    }

    public String bad(String text) {
        return wrapped("1;31", text);
    }

    public String attention(String text) {
        return wrapped("33", text);
    }

    private String wrapped(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}

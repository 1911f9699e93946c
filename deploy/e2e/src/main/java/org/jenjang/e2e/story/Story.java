package org.jenjang.e2e.story;

import java.io.PrintStream;
import java.time.Duration;
import org.jenjang.e2e.api.Patience;

/// Tells what happens while it happens: a headline per report, a line per step with the time that it took.
public final class Story implements Patience.Waits {
    private final PrintStream out;
    private final Palette palette;
    private final Texts texts;
    private long lastStep = System.nanoTime();

    public Story(PrintStream out, Palette palette, Texts texts) {
        this.out = out;
        this.palette = palette;
        this.texts = texts;
    }

    /// A part of the demo.
    public void chapter(String key, Object... gaps) {
        out.printf("%n%s%n", palette.bold("== " + texts.get(key, gaps)));
    }

    /// A report's headline.
    public void headline(String id, String title, String about) {
        out.printf("%n%s %s%n", palette.bold(id + "  " + title), palette.faint(about));
        lastStep = System.nanoTime();
    }

    /// Something has happened.
    public void step(String key, Object... gaps) {
        line(texts.get(key, gaps));
    }

    /// Something has happened that should have been otherwise in real life.
    public void alarm(String key, Object... gaps) {
        line(palette.attention(texts.get(key, gaps)));
    }

    /// Something has gone wrong in the demo itself.
    public void trouble(String message) {
        line(palette.bad("✗ " + message));
    }

    @Override
    public void waitingFor(String what, Duration waited) {
        out.println(palette.attention("         … " + texts.get("waiting", what, waited.toSeconds())));
    }

    private void line(String text) {
        var now = System.nanoTime();
        out.println(palette.faint("%7s  ".formatted(texts.get("seconds", (now - lastStep) / 1e9))) + text);
        lastStep = now;
    }
}

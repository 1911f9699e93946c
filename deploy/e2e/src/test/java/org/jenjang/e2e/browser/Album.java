package org.jenjang.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;

/// Looks at pages on every [Screen]: no fault that axe-core finds, nothing that sticks out to the side. Of a few it keeps a
/// picture for the documentation, when these are to be made anew (`-Dscreenshots.update=true`).
public final class Album {
    private static final boolean UPDATE = Boolean.getBoolean("screenshots.update");
    private final Path folder;

    /// @param folder where the pictures are kept
    public Album(Path folder) {
        this.folder = folder;
    }

    /// Looks at the page that is open.
    ///
    /// @param name of the page in what is said when something is wrong with it
    void look(Page page, String name) {
        // A click returns when the next page has begun to come.
        page.waitForLoadState();
        assertThat(page.frames()).as("%s has no frames, into which axe would not look", name).hasSize(1);
        for (var screen : Screen.values()) {
            screen.show(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("%s sticks out, %s", name, screen).isEqualTo(0);
            assertThat(violations(page))
                    .as("%s, %s", name, screen).extracting(Album::described).isEmpty();
        }
        Screen.WIDE.show(page);
    }

    /// Whether pictures are made anew.
    public boolean isKept() {
        return UPDATE;
    }

    /// Keeps a picture of the upper part of the page that is open.
    ///
    /// @param name of the picture's file, without its ending
    void keep(Page page, String name, Screen screen) {
        if (UPDATE) {
            screen.show(page);
            var options = new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED);
            new Picture(page.screenshot(options)).write(folder.resolve(name + ".png"));
            Screen.WIDE.show(page);
        }
    }

    /// In one go: else a second page is opened each time to gather what was found in frames, and all that is good is written out
    /// as well. It takes a fifth of the time.
    private static List<Rule> violations(Page page) {
        var only = new AxeRunOptions();
        only.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(only).analyze().getViolations();
    }

    private static String described(Rule violation) {
        return violation.getId() + ": " + violation.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}

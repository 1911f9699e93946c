package org.jenjang.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.Map;

/// Looks at pages as a wide screen and as a small phone show them: no fault that axe-core finds, nothing that sticks out to the
/// side, and a picture of each when the pictures are to be made anew (`-Dscreenshots.update=true`).
public final class Album {
    private static final int HEIGHT = 800;
    private static final Map<String, Integer> WIDTHS = Map.of("wide", 1280, "narrow", 360);
    private static final boolean UPDATE = Boolean.getBoolean("screenshots.update");
    private final Path folder;

    /// @param folder where the pictures are kept
    public Album(Path folder) {
        this.folder = folder;
    }

    /// Looks at the page that is open.
    ///
    /// @param name of its pictures, such as `portal-home`
    public void look(Page page, String name) {
        for (var size : WIDTHS.entrySet()) {
            var width = size.getValue();
            page.setViewportSize(width, HEIGHT);
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("%s sticks out at %d px", name, width).isEqualTo(0);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as("%s at %d px", name, width).extracting(Album::described).isEmpty();
            if (UPDATE) {
                var options = new Page.ScreenshotOptions().setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED);
                new Picture(page.screenshot(options)).write(folder.resolve(name + "-" + size.getKey() + ".png"));
            }
        }
        page.setViewportSize(WIDTHS.get("wide"), HEIGHT);
    }

    private static String described(Rule violation) {
        return violation.getId() + ": " + violation.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}

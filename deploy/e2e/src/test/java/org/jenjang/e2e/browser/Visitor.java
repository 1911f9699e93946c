package org.jenjang.e2e.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.jenjang.e2e.api.Person;

/// A person at a browser of his own: nobody else's cookies are in it.
public final class Visitor {
    // Five services, their servers and the browser may share two cores with others.
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Page page;
    private final Album album;

    /// @param base the public address
    public Visitor(Chromium chromium, String base, Album album) {
        var options = new Browser.NewContextOptions().setBaseURL(base).setLocale("id-ID").setTimezoneId("Asia/Makassar");
        this.page = chromium.browser().newContext(options).newPage();
        page.setDefaultTimeout(PATIENCE.toMillis());
        this.album = album;
    }

    /// Goes to a page that everybody may see.
    public Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    /// Goes to a page that asks who one is, and signs in where Keycloak asks.
    public Visitor signIn(String path, String username) {
        open(path);
        page.locator("#username").fill(username);
        page.locator("#password").fill(Person.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address -> !address.contains("/auth/"));
        return this;
    }

    /// Looks at the page that is open; see [Album].
    public Visitor look(String name) {
        album.look(page, name);
        return this;
    }

    /// Keeps a picture of the page that is open; see [Album].
    public Visitor keep(String name, Screen screen) {
        album.keep(page, name, screen);
        return this;
    }

    /// Writes into a field.
    ///
    /// @param name as the form sends it
    public Visitor write(String name, String text) {
        page.locator("[name=%s]:visible".formatted(name)).fill(text);
        return this;
    }

    /// Chooses from a list, by the value that the form sends.
    public Visitor choose(String name, String value) {
        page.locator("select[name=%s]:visible".formatted(name)).selectOption(value);
        return this;
    }

    /// Chooses one of several, by the value that the form sends.
    public Visitor tick(String name, String value) {
        page.locator("input[name=%s][value='%s']".formatted(name, value)).check();
        return this;
    }

    /// Opens what is folded away under these words.
    public Visitor unfold(String words) {
        page.locator("summary", new Page.LocatorOptions().setHasText(words)).click();
        return this;
    }

    /// Presses the button with these words.
    public Visitor press(String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)).click();
        return this;
    }

    /// Presses a key of the keyboard, wherever on the page.
    public Visitor key(String key) {
        page.keyboard().press(key);
        return this;
    }

    /// Presses the button with these words in the section with this heading.
    public Visitor pressBeside(String heading, String words) {
        page.locator("section", new Page.LocatorOptions().setHas(page.getByRole(AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setExact(true))))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words)).click();
        return this;
    }

    /// Follows the first link with these words.
    public Visitor follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first().click();
        return this;
    }

    /// Follows the entry of a list that names a ticket.
    public Visitor openCase(String ticket) {
        page.locator("a.j-list__link", new Page.LocatorOptions().setHasText(ticket)).click();
        return this;
    }

    /// What stands in the element with this id.
    public String read(String id) {
        return page.locator("#" + id).innerText().strip();
    }

    /// Whether the page says something, at once or within the time that a page may take.
    public Visitor sees(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }
}

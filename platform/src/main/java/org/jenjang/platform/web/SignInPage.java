package org.jenjang.platform.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Where a sign-in starts: being protected, it makes OpenID Connect ask who is there, then goes back to where one was. */
@Path("/masuk")
@Cancellable(false)
public class SignInPage {

    private final PageContext page;

    SignInPage(PageContext page) {
        this.page = page;
    }

    /** Goes to {@code ke} when that is a path of this very site; anything else would be an open redirect. */
    @GET
    @Authenticated
    public Response signedIn(@RestQuery @Nullable String ke) {
        var local = ke != null && ke.matches("/(?!/)[\\w/.~%?=&:+-]*");
        return page.goTo(local ? ke : page.root() + "/");
    }
}

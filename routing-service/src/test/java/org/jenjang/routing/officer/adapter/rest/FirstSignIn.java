package org.jenjang.routing.officer.adapter.rest;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jenjang.local.OidcAddress;
import org.jenjang.local.Servers;

/** Somebody with a browser who signs in at the real Keycloak with a password that works once, and chooses his own. */
final class FirstSignIn {

    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*login-actions[^\"]*)\"");

    private final Map<String, String> cookies = new HashMap<>();
    private final Response page;

    private FirstSignIn(String email, String password) {
        OidcAddress server = Servers.fromEnvironment().oidc();
        Response form = followed(RestAssured.given().urlEncodingEnabled(false).redirects().follow(false)
                .get(server.realmUrl() + "/protocol/openid-connect/auth?client_id=jenjang-pages&response_type=code&scope=openid"
                        + "&redirect_uri=" + server.publicUrl() + "/routing/masuk"));
        this.page = send(form, Map.of("username", email, "password", password));
    }

    static FirstSignIn of(String email, String password) {
        return new FirstSignIn(email, password);
    }

    /** Chooses a password; Keycloak then sends the browser back to the pages. */
    void choosing(String password) {
        Response back = send(page, Map.of("password-new", password, "password-confirm", password));
        if (back.header("Location") == null || !back.header("Location").contains("/routing/masuk?")) {
            throw new AssertionError("Not signed in: " + back.statusCode() + " " + back.asString());
        }
    }

    private Response send(Response form, Map<String, String> fields) {
        Matcher action = ACTION.matcher(form.asString());
        if (!action.find()) {
            throw new AssertionError("No form: " + form.statusCode() + " " + form.asString());
        }
        return followed(browser().contentType(ContentType.URLENC).formParams(fields)
                .post(action.group(1).replace("&amp;", "&")));
    }

    /** Goes on as long as Keycloak redirects to itself. */
    private Response followed(Response answer) {
        Response last = keep(answer);
        while (last.statusCode() / 100 == 3 && last.header("Location").contains("/auth/realms/")) {
            last = keep(browser().get(last.header("Location")));
        }
        return last;
    }

    private RequestSpecification browser() {
        return RestAssured.given().urlEncodingEnabled(false).redirects().follow(false).cookies(cookies);
    }

    private Response keep(Response answer) {
        cookies.putAll(answer.cookies());
        return answer;
    }
}

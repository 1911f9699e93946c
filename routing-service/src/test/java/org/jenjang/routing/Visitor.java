package org.jenjang.routing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jenjang.local.OidcAddress;

/**
 * Somebody with a browser and no script: signs in at the real Keycloak and sends forms. Stands in for the reverse proxy
 * too, which makes the service and Keycloak one origin.
 */
public final class Visitor {

    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*login-actions[^\"]*)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final URI publicUrl = URI.create(ConfigProvider.getConfig().getValue("jenjang.public-url", String.class));
    private final Map<String, String> cookies = new HashMap<>();
    private String csrf = "";

    /** Opens a page of the service without being known. */
    public static Visitor stranger() {
        return new Visitor();
    }

    /** Signs in. */
    public static Visitor signedIn(String person) {
        Visitor visitor = new Visitor();
        visitor.signIn(person);
        return visitor;
    }

    /** A page, after all redirects inside the service. */
    public Response open(String path) {
        Response answer = get(path);
        while (answer.statusCode() / 100 == 3 && !isElsewhere(answer)) {
            answer = get(path(answer));
        }
        Matcher token = CSRF.matcher(answer.asString());
        csrf = token.find() ? token.group(1) : csrf;
        return answer;
    }

    /** Opens a page, to go on from there. */
    public Visitor opening(String path) {
        open(path);
        return this;
    }

    /** Sends a form of the page that was opened last, and gives the answer itself. */
    public Response send(String path, Map<String, ?> form) {
        return keep(request().urlEncodingEnabled(true).contentType(ContentType.URLENC).formParams(form)
                .formParam("csrf-token", csrf)
                .post(path));
    }

    /** Sends a form as another site would: without the token of the page. */
    public Response forge(String path, Map<String, String> form) {
        return request().urlEncodingEnabled(true).contentType(ContentType.URLENC).formParams(form).post(path);
    }



    private void signIn(String person) {
        Response toKeycloak = get("/routing/masuk?ke=/routing/gaya");
        Response form = RestAssured.given().urlEncodingEnabled(false).get(toKeycloak.header("Location"));
        Matcher action = ACTION.matcher(form.asString());
        if (!action.find()) {
            throw new AssertionError("No sign-in form: " + form.statusCode() + " " + form.asString());
        }
        Response back = RestAssured.given().urlEncodingEnabled(false).redirects().follow(false).cookies(form.cookies())
                .contentType(ContentType.URLENC).formParam("username", person)
                .formParam("password", OidcAddress.DEMO_PASSWORD).post(action.group(1).replace("&amp;", "&"));
        if (open(path(back)).statusCode() != 200) {
            throw new AssertionError("Signed in, and did not come back to where it began");
        }
    }

    private Response get(String path) {
        return keep(request().get(path));
    }

    private RequestSpecification request() {
        return RestAssured.given().basePath("").urlEncodingEnabled(false).redirects().follow(false).cookies(cookies)
                .accept("text/html")
                .header("X-Forwarded-Host", publicUrl.getAuthority())
                .header("X-Forwarded-Proto", "http");
    }

    private Response keep(Response answer) {
        answer.cookies().forEach((name, value) -> cookies.merge(name, value, (_, newer) -> newer));
        return answer;
    }

    private boolean isElsewhere(Response answer) {
        return answer.header("Location").contains("/auth/realms/");
    }

    private static String path(Response redirect) {
        URI to = URI.create(redirect.header("Location"));
        return to.getRawQuery() == null ? to.getRawPath() : to.getRawPath() + "?" + to.getRawQuery();
    }
}

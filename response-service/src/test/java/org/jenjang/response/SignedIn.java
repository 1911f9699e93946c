package org.jenjang.response;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jenjang.local.OidcAddress;

/** A person in front of the pages, signed in at the real Keycloak by the real form; without script. */
public final class SignedIn {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final String PUBLIC = setting("jenjang.public-url");

    private final CookieFilter cookies = new CookieFilter();

    private SignedIn() {}

    /** Signs in and comes back to the inbox. */
    public static SignedIn as(String person) {
        SignedIn browser = new SignedIn();
        String asked = browser.page().redirects().follow(false).get("/").then().statusCode(302).extract().header("Location");
        URI back = URI.create(keycloak(asked, person));
        browser.page().redirects().follow(false).urlEncodingEnabled(false)
                .get("/masuk?" + back.getRawQuery()).then().statusCode(302);
        return browser;
    }

    /** Opens a page. */
    public Response open(String path) {
        return page().get(path);
    }

    /** Fills in the form of a page, and sends it to the path. */
    public Response send(String from, String path, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(open(from).body().asString());
        if (!token.find()) {
            throw new AssertionError("There is no form on " + from);
        }
        return page().redirects().follow(false).contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf-token", token.group(1)).formParams(fields).post(path);
    }

    private RequestSpecification page() {
        URI address = URI.create(PUBLIC);
        return given().filter(cookies).accept(ContentType.HTML).header("X-Forwarded-Proto", address.getScheme())
                .header("X-Forwarded-Host", address.getAuthority()).header("X-Forwarded-Port", address.getPort());
    }

    /** Where Keycloak sends a person back to after the name and the password. */
    private static String keycloak(String asked, String person) {
        String server = setting("jenjang.oidc.address");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> page = client.send(HttpRequest.newBuilder(URI.create(asked.replace(PUBLIC, server))).build(),
                    HttpResponse.BodyHandlers.ofString());
            Matcher form = FORM.matcher(page.body());
            if (!form.find()) {
                throw new AssertionError("Keycloak shows no form: " + page.body());
            }
            // Its cookies are secure ones, which a browser sends to localhost and Java's client does not.
            String cookies = page.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                    .collect(Collectors.joining("; "));
            String filled = "username=" + person + "&password="
                    + URLEncoder.encode(OidcAddress.DEMO_PASSWORD, StandardCharsets.UTF_8);
            return client.send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&").replace(PUBLIC, server)))
                            .header("Content-Type", "application/x-www-form-urlencoded").header("Cookie", cookies)
                            .POST(HttpRequest.BodyPublishers.ofString(filled)).build(), HttpResponse.BodyHandlers.ofString())
                    .headers().firstValue("Location").orElseThrow();
        } catch (IOException unreachable) {
            throw new AssertionError(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}

package org.jenjang.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without script: it keeps cookies, follows redirects inside the site, and sends forms back with all that stands
 * in them. Where a redirect leaves the site it stops: the page's address is then the place it was sent to.
 */
public final class Browser {

    private static final Pattern FIELD =
            Pattern.compile("<(input|textarea|select)\\b([^>]*)>(?:([^<]*)</textarea>)?", Pattern.DOTALL);
    private static final Pattern SELECTED = Pattern.compile("<option value=\"([^\"]*)\" selected");

    private final URI site;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public Browser(URI site) {
        this.site = site;
    }

    /** Opens a page. */
    public Page get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form that stands on no page. */
    public Page post(String path, Map<String, String> fields) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        fields.forEach((name, value) -> all.put(name, List.of(value)));
        return postAll(path, all);
    }

    private Page postAll(String path, Map<String, List<String>> fields) {
        String body = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path))
                .header("Accept", "text/html")
                .header("Accept-Language", "id");
    }

    private Page send(HttpRequest.Builder request) {
        try {
            return arrive(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Page arrive(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() / 100 != 3 || location.isEmpty()) {
            return new Page(this, answer, answer.uri());
        }
        URI next = answer.uri().resolve(location);
        return next.getAuthority().equals(site.getAuthority())
                ? get(next.getRawPath() + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery()))
                : new Page(this, answer, next);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A page as it came, and where it came from. */
    public record Page(Browser browser, HttpResponse<String> answer, URI place) {

        public int status() {
            return answer.statusCode();
        }

        public String address() {
            return place.toString();
        }

        public String html() {
            return answer.body();
        }

        /** What people read. */
        public String text() {
            return unescaped(html().replaceAll("(?s)<(script|style)\\b.*?</\\1>", " ")
                            .replaceAll("<[^>]+>", " "))
                    .replaceAll("\\s+", " ");
        }

        public String header(String name) {
            return answer.headers().firstValue(name).orElse("");
        }

        /** The first stretch of the text that looks so. */
        public String find(String pattern) {
            Matcher found = Pattern.compile(pattern).matcher(text());
            if (!found.find()) {
                throw new AssertionError("No " + pattern + " on the page: " + text());
            }
            return found.group();
        }

        /** Presses a button of the filing form after changing some fields. */
        public Page press(String button, String value, Map<String, String> changes) {
            Map<String, String> fields = new LinkedHashMap<>(changes);
            fields.put(button, value);
            return submit("/lapor", fields);
        }

        /** Sends the form with this action, with some fields changed. */
        public Page submit(String action, Map<String, String> changes) {
            Map<String, List<String>> fields = fields(action);
            changes.forEach((name, value) -> fields.put(name, List.of(value)));
            return browser.postAll(action, fields);
        }

        private Map<String, List<String>> fields(String action) {
            int begin = html().indexOf("action=\"" + action + "\"");
            String form = html().substring(begin, html().indexOf("</form>", begin));
            Map<String, List<String>> fields = new LinkedHashMap<>();
            Matcher field = FIELD.matcher(form);
            while (field.find()) {
                String attributes = field.group(2);
                boolean choice = attributes.contains("type=\"radio\"") || attributes.contains("type=\"checkbox\"");
                if (!choice || attributes.contains(" checked")) {
                    fields.computeIfAbsent(attribute(attributes, "name"), _ -> new ArrayList<>()).add(value(field, form));
                }
            }
            return fields;
        }

        private static String value(Matcher field, String form) {
            if (field.group(1).equals("select")) {
                Matcher selected =
                        SELECTED.matcher(form.substring(field.end(), form.indexOf("</select>", field.end())));
                return selected.find() ? selected.group(1) : "";
            }
            return unescaped(field.group(1).equals("textarea") ? field.group(3) : attribute(field.group(2), "value"));
        }

        private static String attribute(String attributes, String name) {
            Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
            return found.find() ? found.group(1) : "";
        }

        private static String unescaped(String html) {
            return html.replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
        }
    }
}

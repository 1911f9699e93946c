package org.jenjang.local.mail;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Objects;
import org.jenjang.local.text.Page;
import org.jenjang.local.text.Texts;

/// What the sink shows below `/mail`: the list of mails (`cari` searches, `hal` turns the page), each mail, and the JSON
/// of `/mail/api/messages`.
final class MailPages {
    private final MailFolder mails;

    MailPages(MailFolder mails) {
        this.mails = mails;
    }

    void handle(HttpServerRequest request) {
        var parts = request.path().split("/");
        if (request.path().equals("/mail") || request.path().equals("/mail/")) {
            html(request, new MailListPage(Texts.of(request)).render(listing(request)), Page.POLICY);
        } else if (request.path().equals("/mail/api/messages")) {
            json(request);
        } else if (parts.length == 3) {
            mails.all().stream().filter(mail -> mail.id().equals(parts[2])).findFirst()
                    .ifPresentOrElse(mail -> one(request, mail), () -> request.response().setStatusCode(404).end());
        } else {
            request.response().setStatusCode(404).end();
        }
    }

    private MailListing listing(HttpServerRequest request) {
        var number = parameter(request, "hal");
        return MailListing.of(mails.all(), parameter(request, "cari"),
                number.matches("\\d{1,9}") ? Integer.parseInt(number) : 1);
    }

    private void json(HttpServerRequest request) {
        var messages = new JsonArray();
        chosen(request).forEach(mail -> messages.add(new JsonObject()
                .put("id", mail.id()).put("from", mail.from()).put("to", new JsonArray(mail.to()))
                .put("recipient", mail.recipient()).put("subject", mail.subject())
                .put("text", mail.text()).put("html", mail.html()).put("received", mail.received().toString())));
        request.response().putHeader("Content-Type", "application/json").end(messages.toBuffer());
    }

    /// A mail's own HTML is shown without scripts, remote content or this site's rights.
    private void one(HttpServerRequest request, KeptMail mail) {
        if (mail.html().isEmpty()) {
            request.response().putHeader("Content-Type", "text/plain; charset=utf-8").end(mail.text());
        } else {
            html(request, mail.html(), "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        }
    }

    private static void html(HttpServerRequest request, String page, String policy) {
        request.response().putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Security-Policy", policy).end(page);
    }

    /// Those to `to`, all when it is absent; of them the last `limit`.
    private List<KeptMail> chosen(HttpServerRequest request) {
        var to = parameter(request, "to");
        var found = mails.all().stream().filter(mail -> to.isEmpty() || mail.recipient().equalsIgnoreCase(to)).toList();
        var limit = parameter(request, "limit");
        var count = limit.isEmpty() ? found.size() : Math.min(found.size(), Integer.parseInt(limit));
        return found.subList(found.size() - count, found.size());
    }

    private static String parameter(HttpServerRequest request, String name) {
        return Objects.requireNonNullElse(request.getParam(name), "").strip();
    }
}

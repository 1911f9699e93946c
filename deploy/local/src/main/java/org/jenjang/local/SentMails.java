package org.jenjang.local;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jenjang.local.MailAddress.Mail;

/// Reads the mails that the sink has kept.
final class SentMails {
    private SentMails() {}

    static List<Mail> to(MailAddress server, String address) {
        var url = server.web() + "/api/messages?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        return new JsonArray(Http.send(Http.request(url).GET().build()).body()).stream()
                .map(mail -> mail((JsonObject) mail))
                .toList();
    }

    private static Mail mail(JsonObject json) {
        return new Mail(json.getString("id"), json.getString("from"),
                json.getJsonArray("to").stream().map(String::valueOf).toList(),
                json.getString("subject"), json.getString("text"), json.getString("html"), json.getString("received"));
    }
}

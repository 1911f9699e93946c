package org.jenjang.e2e.api;

import com.fasterxml.jackson.core.type.TypeReference;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The mails that the system has sent, as the mail sink keeps them.
public record Mailbox(Web web) {

    /// A mail, read.
    ///
    /// @param recipient to whom it was really sent
    public record Mail(String id, String recipient, String subject, String text, String html) {

        /// Whether a word stands anywhere in it.
        public boolean mentions(String word) {
            return subject.contains(word) || text.contains(word) || html.contains(word);
        }
    }

    /// All mails to an address, oldest first.
    public List<Mail> to(String address) {
        return read("?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    /// Looks again and again until a mail to the address mentions a word.
    public Mail awaiting(String address, String word) {
        return web.patience().until(() -> "a mail to " + address + " about " + word,
                () -> to(address).stream().filter(mail -> mail.mentions(word)).findFirst());
    }

    /// All mails to anybody, oldest first.
    public List<Mail> all() {
        return read("");
    }

    private List<Mail> read(String query) {
        return Json.read(web.done(Call.get("/mail/api/messages" + query)).body(), new TypeReference<>() {});
    }
}

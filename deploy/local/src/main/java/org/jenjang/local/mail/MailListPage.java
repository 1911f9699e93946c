package org.jenjang.local.mail;

import static org.jenjang.local.text.Texts.escaped;

import java.util.List;
import java.util.stream.Collectors;
import org.jenjang.local.text.Page;
import org.jenjang.local.text.Texts;

/// The list of mails, newest first.
record MailListPage(Texts texts) {

    String render(List<KeptMail> mails, String to) {
        return Page.html(texts, texts.get("mail.title"), """
                <p>%s</p>
                <form action="/mail">
                <label for="to">%s</label> <input id="to" name="to" type="email" value="%s"> <button>%s</button>
                </form>%s""".formatted(texts.get("mail.about"), texts.get("mail.search"), escaped(to), texts.get("mail.show"),
                mails.isEmpty() ? none() : table(mails)));
    }

    private String none() {
        return "<p>" + texts.get("mail.none") + "</p>";
    }

    private String table(List<KeptMail> mails) {
        var head = "<tr><th scope=\"col\">%s</th><th scope=\"col\">%s</th><th scope=\"col\">%s</th></tr>".formatted(
                texts.get("mail.received"), texts.get("mail.to"), texts.get("mail.subject"));
        var rows = mails.reversed().stream().map(this::row).collect(Collectors.joining());
        return "<table><thead>" + head + "</thead><tbody>" + rows + "</tbody></table>";
    }

    private String row(KeptMail mail) {
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/mail/%s\">%s</a></td></tr>".formatted(
                texts.time(mail.received()), escaped(mail.recipient()), mail.id(), escaped(mail.subject()));
    }
}

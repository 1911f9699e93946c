package org.jenjang.local.mail;

import static org.jenjang.local.text.Texts.escaped;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jenjang.local.text.Page;
import org.jenjang.local.text.Texts;

/// The list of mails, a page at a time.
record MailListPage(Texts texts) {

    String render(MailListing listing) {
        return Page.html(texts, texts.get("mail.title"), """
                <p>%s</p>
                <form action="/mail">
                <label for="cari">%s</label> <input id="cari" name="cari" type="search" value="%s"> <button>%s</button>
                </form>%s""".formatted(texts.get("mail.about"), texts.get("mail.search"), escaped(listing.search()),
                texts.get("mail.show"), listing.mails().isEmpty() ? none(listing) : table(listing.mails()) + turn(listing)));
    }

    private String none(MailListing listing) {
        return "<p>" + texts.get(listing.search().isEmpty() ? "mail.none" : "mail.not-found") + "</p>";
    }

    private String table(List<KeptMail> mails) {
        var head = "<tr><th scope=\"col\">%s</th><th scope=\"col\">%s</th><th scope=\"col\">%s</th></tr>".formatted(
                texts.get("mail.received"), texts.get("mail.to"), texts.get("mail.subject"));
        var rows = mails.stream().map(this::row).collect(Collectors.joining());
        return "<table><thead>" + head + "</thead><tbody>" + rows + "</tbody></table>";
    }

    private String row(KeptMail mail) {
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/mail/%s\">%s</a></td></tr>".formatted(
                texts.time(mail.received()), escaped(mail.recipient()), mail.id(), escaped(mail.subject()));
    }

    private String turn(MailListing listing) {
        var newer = listing.hasNewer() ? link(listing, listing.number() - 1, "prev", texts.get("mail.newer")) : "";
        var older = listing.hasOlder() ? link(listing, listing.number() + 1, "next", texts.get("mail.older")) : "";
        return "<nav aria-label=\"%s\">%s<span>%s</span>%s</nav>".formatted(texts.get("mail.pages"), newer,
                texts.get("mail.page", listing.number(), listing.pages(), listing.found()), older);
    }

    private static String link(MailListing listing, int number, String relation, String words) {
        return "<a rel=\"%s\" href=\"/mail?cari=%s&amp;hal=%d\">%s</a>".formatted(
                relation, URLEncoder.encode(listing.search(), StandardCharsets.UTF_8), number, words);
    }
}

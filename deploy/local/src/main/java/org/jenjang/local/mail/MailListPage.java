package org.jenjang.local.mail;

import static org.jenjang.local.text.Texts.escaped;

import java.util.List;
import java.util.stream.Collectors;
import org.jenjang.local.text.Texts;

/// The list of mails, newest first.
record MailListPage(Texts texts) {

    String render(List<KeptMail> mails, String to) {
        return """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"><style>
                body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#14212b;background:#fff}
                h1{color:#0b4f6c} table{width:100%%;border-collapse:collapse} td,th{text-align:left;padding:.5rem;border-bottom:1px solid #d5dde2;overflow-wrap:anywhere}
                a{color:#0b4f6c} input,button{font:inherit;padding:.5rem;min-height:44px}</style></head>
                <body><main><h1>%s</h1><p>%s</p>
                <form action="/mail"><label>%s <input name="to" value="%s"></label> <button>%s</button></form>%s</main></body></html>
                """.formatted(texts.language(), texts.get("mail.title"), texts.get("mail.title"), texts.get("mail.about"),
                texts.get("mail.search"), escaped(to), texts.get("mail.show"), mails.isEmpty() ? none() : table(mails));
    }

    private String none() {
        return "<p>" + texts.get("mail.none") + "</p>";
    }

    private String table(List<KeptMail> mails) {
        return "<table><thead><tr><th>%s</th><th>%s</th><th>%s</th></tr></thead><tbody>%s</tbody></table>".formatted(
                texts.get("mail.received"), texts.get("mail.to"), texts.get("mail.subject"),
                mails.reversed().stream().map(MailListPage::row).collect(Collectors.joining()));
    }

    private static String row(KeptMail mail) {
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/mail/%s\">%s</a></td></tr>".formatted(
                mail.received(), escaped(mail.recipient()), mail.id(), escaped(mail.subject()));
    }
}

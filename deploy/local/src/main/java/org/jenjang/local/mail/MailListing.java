package org.jenjang.local.mail;

import java.util.List;
import java.util.Locale;

/// One page of the mails in which the searched words stand, newest first.
///
/// @param search as it was typed; empty for all mails
/// @param number of this page, from 1 for the newest mails
/// @param pages how many there are, at least 1
/// @param found how many mails there are on all pages
record MailListing(String search, int number, int pages, int found, List<KeptMail> mails) {
    static final int PAGE = 50;

    /// @param all oldest first
    /// @param wanted a number too high or too low gives the nearest page
    static MailListing of(List<KeptMail> all, String search, int wanted) {
        var words = search.toLowerCase(Locale.ROOT);
        var found = all.stream().filter(mail -> contains(mail, words)).toList().reversed();
        var pages = Math.max(1, Math.ceilDiv(found.size(), PAGE));
        var number = Math.clamp(wanted, 1, pages);
        var from = (number - 1) * PAGE;
        return new MailListing(search, number, pages, found.size(),
                found.subList(from, Math.min(from + PAGE, found.size())));
    }

    boolean hasNewer() {
        return number > 1;
    }

    boolean hasOlder() {
        return number < pages;
    }

    private static boolean contains(KeptMail mail, String words) {
        return mail.recipient().toLowerCase(Locale.ROOT).contains(words)
                || mail.subject().toLowerCase(Locale.ROOT).contains(words)
                || mail.text().toLowerCase(Locale.ROOT).contains(words);
    }
}

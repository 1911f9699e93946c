package org.jenjang.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailListingTest {

    private static final List<KeptMail> MAILS = IntStream.rangeClosed(1, 101)
            .mapToObj(number -> new KeptMail("" + number, "warga" + number + "@example.org", "jenjang@example.org",
                    List.of(), "Laporan JJ-" + (1000 + number), "Yth. Ibu Wati", "", Instant.ofEpochMilli(number)))
            .toList();

    @ParameterizedTest
    @CsvSource({"1, 101, 52, false, true", "2, 51, 2, true, true", "3, 1, 1, true, false",
        "99, 1, 1, true, false", "0, 101, 52, false, true"})
    void a_page_holds_fifty_the_newest_first(int wanted, String first, String last, boolean newer, boolean older) {
        var listing = MailListing.of(MAILS, "", wanted);

        assertThat(listing.mails().getFirst().id()).isEqualTo(first);
        assertThat(listing.mails().getLast().id()).isEqualTo(last);
        assertThat(listing.hasNewer()).isEqualTo(newer);
        assertThat(listing.hasOlder()).isEqualTo(older);
        assertThat(listing.found()).isEqualTo(101);
    }

    @Test
    void a_mail_is_found_by_its_ticket_its_recipient_and_its_words() {
        assertThat(MailListing.of(MAILS, "jj-1007", 1).mails()).extracting(KeptMail::id).containsExactly("7");
        assertThat(MailListing.of(MAILS, "Warga13@", 1).mails()).extracting(KeptMail::id).containsExactly("13");
        assertThat(MailListing.of(MAILS, "ibu wati", 3).found()).isEqualTo(101);
    }

    @Test
    void where_nothing_is_found_there_is_one_empty_page() {
        var listing = MailListing.of(MAILS, "tidak ada", 2);

        assertThat(listing.mails()).isEmpty();
        assertThat(listing.number()).isEqualTo(1);
        assertThat(listing.hasNewer() || listing.hasOlder()).isFalse();
    }
}

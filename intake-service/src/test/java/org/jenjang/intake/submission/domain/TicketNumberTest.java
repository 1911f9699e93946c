package org.jenjang.intake.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TicketNumberTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property
    void a_drawn_number_has_the_printed_form_and_is_read_back(@ForAll long seed) {
        TicketNumber ticket = TicketNumber.random(new Random(seed));

        assertThat(ticket.value()).matches("JJ-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]");
        assertThat(TicketNumber.parse(ticket.value())).contains(ticket);
    }

    @Property
    void a_number_is_read_however_people_type_it(@ForAll long seed) {
        TicketNumber ticket = TicketNumber.random(new Random(seed));
        String bare = ticket.value().substring(3);

        assertThat(TicketNumber.parse(ticket.value().toLowerCase(Locale.ROOT))).contains(ticket);
        assertThat(TicketNumber.parse(" " + ticket.value().replace('-', ' ') + " "))
                .contains(ticket);
        assertThat(TicketNumber.parse(bare)).contains(ticket);
        assertThat(TicketNumber.parse(bare.replace("-", "").replace('0', 'o').replace('1', 'l')))
                .contains(ticket);
    }

    @Property
    void one_wrong_character_is_always_noticed(
            @ForAll long seed, @ForAll @IntRange(max = 7) int place, @ForAll @IntRange(max = 31) int other) {
        String plain =
                TicketNumber.random(new Random(seed)).value().substring(3).replace("-", "");
        char wrong = ALPHABET.charAt(other);

        boolean accepted = TicketNumber.parse(plain.substring(0, place) + wrong + plain.substring(place + 1))
                .isPresent();

        assertThat(accepted).isEqualTo(wrong == plain.charAt(place));
    }

    @Property
    void two_neighbours_in_the_wrong_order_are_always_noticed(@ForAll long seed, @ForAll @IntRange(max = 6) int place) {
        String plain =
                TicketNumber.random(new Random(seed)).value().substring(3).replace("-", "");
        String swapped =
                plain.substring(0, place) + plain.charAt(place + 1) + plain.charAt(place) + plain.substring(place + 2);

        assertThat(TicketNumber.parse(swapped).isPresent()).isEqualTo(swapped.equals(plain));
    }

    @Test
    void what_is_no_number_is_not_read() {
        assertThat(TicketNumber.parse(null)).isEmpty();
        assertThat(TicketNumber.parse("")).isEmpty();
        assertThat(TicketNumber.parse("JJ-7K3Q-9D2M")).isEmpty();
        assertThat(TicketNumber.parse("JJ-7K3Q-9D2M-XX")).isEmpty();
        assertThat(TicketNumber.parse("JJ-7K3Q-9D2U-X")).isEmpty();
        assertThat(TicketNumber.parse("../etc/passwd")).isEmpty();
    }
}

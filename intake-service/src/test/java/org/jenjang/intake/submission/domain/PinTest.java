package org.jenjang.intake.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PinTest {

    @Property
    void a_pin_always_has_eight_digits_and_is_read_back(@ForAll long hash) {
        Pin pin = Pin.cutFrom(hash);

        assertThat(pin.digits()).matches("[0-9]{8}");
        assertThat(Pin.parse(pin.grouped())).contains(pin);
        assertThat(Pin.parse(pin.digits())).contains(pin);
    }

    @Test
    void what_is_no_pin_is_not_read() {
        assertThat(Pin.parse(null)).isEmpty();
        assertThat(Pin.parse("1234567")).isEmpty();
        assertThat(Pin.parse("123456789")).isEmpty();
        assertThat(Pin.parse("1234567a")).isEmpty();
        assertThat(Pin.parse("١٢٣٤٥٦٧٨")).isEmpty();
    }

    @Test
    void a_pin_never_shows_itself_in_a_log() {
        assertThat(new Pin("12345678")).hasToString("Pin[********]");
    }
}

package org.jenjang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.jenjang.platform.kernel.FieldError;
import org.junit.jupiter.api.Test;

class FilledFormTest {

    @Test
    void keepsWhatWasTyped() {
        var sent = new MultivaluedHashMap<String, String>();
        sent.add("title", "  Jalan rusak ");
        sent.add("channel", "mail");
        sent.add("channel", "sms");
        var form = FilledForm.of(sent);
        assertThat(form.value("title")).isEqualTo("Jalan rusak");
        assertThat(form.value("place")).isEmpty();
        assertThat(form.chosen("channel", "sms")).isTrue();
        assertThat(form.chosen("channel", "chat")).isFalse();
        assertThat(form.valid()).isTrue();
    }

    @Test
    void listsTheFirstMessageOfEachFieldInTheOrderOfThePage() {
        var form = FilledForm.empty().withError("title", "kosong").withError("place", "tidak dikenal").withError("title", "pendek");
        assertThat(form.valid()).isFalse();
        assertThat(form.errors().keySet()).containsExactly("title", "place");
        assertThat(form.error("title")).isEqualTo("kosong");
    }

    @Test
    void saysWhatTheDomainFoundWrong() {
        var wrong = List.of(new FieldError("narrative", "too-long", 5000));
        assertThat(FilledForm.empty().withErrors(wrong, field -> field, Language.ID.locale()).error("narrative")).contains("5.000");
        assertThat(FilledForm.empty().withErrors(wrong, field -> field, Language.EN.locale()).error("narrative")).contains("5,000");
    }

    @Test
    void showsAStoredValue() {
        assertThat(FilledForm.empty().withValue("name", "Siti").value("name")).isEqualTo("Siti");
    }
}

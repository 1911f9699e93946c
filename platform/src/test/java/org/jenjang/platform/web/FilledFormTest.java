package org.jenjang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
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

    @Test
    void what_is_chosen_next_joins_what_was_chosen_before_once() {
        FilledForm form = new FilledForm(Map.of("chosen", List.of("a", " "), "next", List.of(" b ")), Map.of());

        FilledForm gathered = form.gathering("chosen", "next");

        assertThat(gathered.values().get("chosen")).containsExactly("a", "b");
        assertThat(gathered.value("next")).isEmpty();
        assertThat(gathered.withValue("next", "a").gathering("chosen", "next").values().get("chosen")).containsExactly("a", "b");
    }
}

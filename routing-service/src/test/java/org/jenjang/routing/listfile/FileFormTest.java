package org.jenjang.routing.listfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.routing.listfile.FileForm.Fault;
import org.jenjang.routing.listfile.domain.LineFault;
import org.junit.jupiter.api.Test;

class FileFormTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final String FILE = "\ncode,name\nkl:a,A\n";

    @Test
    void a_fault_in_a_line_stands_beside_its_text() {
        assertThat(wrong(LineFault.in(2, "register-name", "A"))).singleElement()
                .extracting(Fault::id, Fault::line, Fault::text).containsExactly("line-2", "2", "kl:a,A");
    }

    @Test
    void a_fault_of_the_file_as_a_whole_leads_to_the_field_and_names_no_line() {
        assertThat(wrong(new FieldError("file", "register-empty"))).containsExactly(
                new Fault("file", "", "", "Berkas tidak berisi satu pun instansi atau unit."));
    }

    @Test
    void a_line_that_the_file_does_not_have_has_no_text() {
        assertThat(wrong(LineFault.in(9, "register-name", ""))).singleElement()
                .extracting(Fault::line, Fault::text).containsExactly("9", "");
    }

    @Test
    void the_file_is_shown_again_with_the_summary() {
        FileForm form = FileForm.wrong(FILE, List.of(), "Ditolak.", INDONESIAN);

        assertThat(form.form().value("file")).isEqualTo(FILE.strip());
        assertThat(form.form().error("file")).isEqualTo("Ditolak.");
    }

    private static List<Fault> wrong(FieldError error) {
        return FileForm.wrong(FILE, List.of(error), "Ditolak.", INDONESIAN).faults();
    }
}

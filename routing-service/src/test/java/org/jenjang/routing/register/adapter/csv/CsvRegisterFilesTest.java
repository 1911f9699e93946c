package org.jenjang.routing.register.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.listfile.CsvLines;
import org.jenjang.routing.register.domain.FileCheck;
import org.jenjang.routing.register.domain.Register;
import org.jenjang.routing.register.domain.RegisterFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CsvRegisterFilesTest {

    private final CsvRegisterFiles files = new CsvRegisterFiles();
    private final Register shipped = new ShippedRegister().register();

    @ParameterizedTest
    @EnumSource(RegisterFile.Kind.class)
    void what_is_written_is_read_again_and_changes_nothing(RegisterFile.Kind kind) {
        RegisterFile read = files.read(files.write(kind, shipped.all()));

        assertThat(read.kind()).isEqualTo(kind);
        assertThat(FileCheck.check(read, shipped, LocalDate.parse("2026-11-22")).all()).isEqualTo(shipped.all());
    }

    @Test
    void a_missing_and_a_strange_column_are_named() {
        assertThatThrownBy(() -> files.read("code,tier,colour\nkl:a,NATIONAL,red")).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("calendar-column").hasMessageContaining("parent")
                .hasMessageContaining("register-column-strange").hasMessageContaining("colour");
    }

    @Test
    void a_line_that_is_shorter_than_the_heading_has_nothing_in_its_last_columns() {
        assertThat(CsvLines.of("code,name,source\nkl:a,Kementerian A\n", "file", List.of("code", "source")).getFirst().fields())
                .containsEntry("name", "Kementerian A").containsEntry("source", "");
    }

    @Test
    void what_is_no_csv_is_refused() {
        assertThatThrownBy(() -> files.read("code\n\"kl:a")).isInstanceOf(InvalidInput.class);
    }
}

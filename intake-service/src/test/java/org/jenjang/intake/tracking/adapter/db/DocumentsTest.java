package org.jenjang.intake.tracking.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.intake.submission.domain.Leeway;
import org.jenjang.intake.tracking.app.TrackedCase;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    /** As it was stored before linked reports, reopening and the reporter's leeway were known. */
    private static final String OLD = """
            {"progress": {"citizen": {"submittedAt": null, "withdrawn": false, "acceptedAnswer": 0, "disputedAnswer": 0,
                                      "rating": 0},
                          "routing": {"phase": {"sequence": 3, "value": "LINKED"}, "holder": {"sequence": 0, "value": null},
                                      "disposition": 0, "closure": {"sequence": 0, "value": null}, "escalations": []},
                          "agency": {"handover": 0, "working": {"sequence": 0, "value": null}, "answer": 0,
                                     "answeredUnder": 0, "firstAct": null, "firstAnswer": null}},
             "supervisory": true, "heldSince": null, "questions": [], "answer": null, "clocks": {}}
            """;

    private final Documents documents =
            new Documents(JsonMapper.builder().addModule(new JavaTimeModule()).build());

    @Test
    void a_document_of_an_older_version_can_be_read() {
        TrackedCase read = documents.read(OLD, new TypeReference<>() {});

        assertThat(read.progress().status()).isEqualTo(PublicStatus.LINKED);
        assertThat(read.progress().parent()).isEmpty();
        assertThat(read.supervisory()).isTrue();
        assertThat(read.leeway()).isEqualTo(Leeway.NONE);
    }

    @Test
    void what_is_written_is_read_again() {
        assertThat(documents.read(documents.write(TrackedCase.UNHEARD), new TypeReference<TrackedCase>() {}))
                .isEqualTo(TrackedCase.UNHEARD);
    }
}

package org.jenjang.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jenjang.contracts.vocabulary.Tier;
import org.junit.jupiter.api.Test;

class EventCodecTest {

    private static final String WITHDRAWN = "org.jenjang.complaint.withdrawn.v1";

    @Test
    void an_unknown_type_is_nothing_to_us() {
        assertThat(EventCodec.readComplaintEvent("org.jenjang.complaint.invented.v1", "{}")).isEmpty();
    }

    @Test
    void a_known_type_is_read_as_its_record() {
        assertThat(EventCodec.readComplaintEvent(WITHDRAWN, "{\"reason\":\"Sudah beres\"}"))
                .contains(new SubmittedEvent.Withdrawn("Sudah beres"));
    }

    @Test
    void what_is_absent_is_not_written() {
        assertThat(EventCodec.write(new SubmittedEvent.Withdrawn(null))).isEqualTo("{}");
    }

    @Test
    void a_payload_that_does_not_fit_is_malformed_and_the_message_does_not_show_it() {
        assertThatThrownBy(() -> EventCodec.readComplaintEvent(WITHDRAWN, "rahasia"))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageNotContaining("rahasia");
        assertThatThrownBy(() -> EventCodec.readComplaintEvent(WITHDRAWN, "null")).isInstanceOf(MalformedEvent.class);
    }

    @Test
    void every_tier_has_its_own_topic_in_a_family_and_the_citizen_has_one_for_all() {
        assertThat(Topics.complaints()).hasSize(10).doesNotHaveDuplicates();
        assertThat(Topics.of(new EscalatedEvent.OmbudsmanOffered(org.jenjang.contracts.vocabulary.Clock.RESOLVE), Tier.NATIONAL))
                .isEqualTo("complaint.escalated.national");
        assertThat(Topics.of(new SubmittedEvent.Withdrawn(null), Tier.DISTRICT)).isEqualTo("complaint.submitted");
    }
}

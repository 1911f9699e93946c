package org.jenjang.routing.casework.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.casework.domain.Safeguards;
import org.jenjang.routing.proposal.app.Asked;
import org.junit.jupiter.api.Test;

/** A case as the question who is competent. */
class AskedCaseTest {

    private static final Safeguards NOBODY = new Safeguards(List.of(), false, false);
    private static final Wording TEXT = new Wording("Dana desa", "INFO talud desa hanya 30 meter");

    @Test
    void of_a_report_whose_text_is_not_kept_only_the_rest_is_asked() {
        Asked asked = AskedCase.of(secret(Channel.WEB), NOBODY);

        assertThat(asked.title()).isNull();
        assertThat(asked.narrative()).isNull();
        assertThat(asked.region()).isEqualTo("73.01");
    }

    @Test
    void with_the_text_that_was_read_it_is_asked_as_if_it_were_kept() {
        Asked asked = AskedCase.of(secret(Channel.SMS), TEXT, NOBODY);

        assertThat(asked.title()).isEqualTo("Dana desa");
        assertThat(asked.narrative()).isEqualTo("INFO talud desa hanya 30 meter");
        assertThat(asked.answers()).containsEntry("SMS_PREFIX", "INFO");
    }

    @Test
    void the_text_shows_nothing_by_itself() {
        assertThat(new Wish.Alone(new RoutingCommand.Remind("", Instant.EPOCH), TEXT).toString()).doesNotContain("talud", "Dana");
    }

    private static CaseFile secret(Channel channel) {
        return new CaseFile("JJ-1", null, null, Classification.COMPLAINT, false, null, "73.01", null, null, channel, true, true,
                Instant.EPOCH, List.of(), null);
    }
}

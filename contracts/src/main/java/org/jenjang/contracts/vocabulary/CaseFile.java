package org.jenjang.contracts.vocabulary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an institution needs to handle a report, without who the reporter is. Texts are masked. Of a secret or supervisory
 * report no event carries the text: {@code title} and {@code narrative} are null then, and those who may see them read
 * them from intake.
 *
 * @param ticket public ticket number, such as {@code JJ-7K3Q-9D2M-X}
 * @param region Kemendagri code of the province, regency or city; null when the reporter named none
 * @param place the place in the reporter's words, masked
 * @param supervisory whether misuse of power is alleged (berkadar pengawasan)
 * @param attachments references that intake resolves for those who may see them
 * @param facts what the reporter answered to telling questions; null when none was asked
 */
public record CaseFile(
        String ticket,
        @Nullable String title,
        @Nullable String narrative,
        Classification classification,
        boolean supervisory,
        @Nullable String category,
        @Nullable String region,
        @Nullable String place,
        @Nullable LocalDate incidentDate,
        Channel channel,
        boolean anonymous,
        boolean secret,
        Instant submittedAt,
        List<String> attachments,
        @Nullable List<Fact> facts) {

    public CaseFile {
        attachments = List.copyOf(attachments);
        facts = facts == null ? null : List.copyOf(facts);
    }

    /** The same file as the desk has classified it. */
    public CaseFile classified(Classification as, boolean isSupervisory, String chosenCategory) {
        boolean hidden = secret || isSupervisory;
        return new CaseFile(ticket, hidden ? null : title, hidden ? null : narrative, as, isSupervisory, chosenCategory,
                region, hidden ? null : place, incidentDate, channel, anonymous, secret, submittedAt, attachments,
                facts);
    }
}

package org.jenjang.routing.casework.adapter.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for proposals; the texts stand in {@code messages/proposal_id.properties} and {@code proposal_en.properties}. */
@MessageBundle(value = "proposal", locale = "id")
public interface ProposalMessages {
    @Message String heading();
    @Message String unsure();
    @Message String blind();
    @Message String keys();
    @Message String keysOff();
    @Message String accept(String institution);
    @Message String likely(int percent);
    @Message String byRule(String rule);
    @Message String byWords(String words);
    @Message String usual();
    @Message String asCategory(String category);
    @Message String toUnit(String unit);
    @Message String otherwise();
    @Message String similar();
    @Message String similarText();
    @Message String similarWhere(String date, String holder);
    @Message String join(String ticket);
    @Message String accepted(int percent);
    @Message String replaced(String institution, int percent);
}

package org.jenjang.notification.delivery;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jenjang.notification.rule.Audience;
import org.jenjang.notification.rule.Facts;

/**
 * A message that somebody is to get, as a reference: the words are made and the address is looked up when it is sent.
 *
 * @param id follows from event, rule and audience, and of a follower from its complaint too; so the same notice has the same id whenever it is made
 * @param event id of the event that caused it
 * @param rule key of the rule that says what is told
 */
public record Notice(UUID id, String complaint, String event, String rule, Audience audience, Facts facts) {

    /** The notice that an event causes by a rule. */
    public static Notice of(String complaint, String event, String rule, Audience audience, Facts facts) {
        return new Notice(id(event, rule, audience.text()), complaint, event, rule, audience, facts);
    }

    /** The notice that an event about another report causes for one that follows it. */
    public static Notice toFollower(String follower, String event, String rule, Audience audience, Facts facts) {
        return new Notice(id(event, rule, audience.text(), follower), follower, event, rule, audience, facts);
    }

    private static UUID id(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("|", parts).getBytes(StandardCharsets.UTF_8));
    }
}

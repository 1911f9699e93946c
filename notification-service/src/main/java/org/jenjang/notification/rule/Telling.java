package org.jenjang.notification.rule;

import java.time.Instant;
import java.time.LocalDate;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.notification.directory.Offices;
import org.jenjang.platform.web.Format;
import org.jenjang.platform.web.Language;

/**
 * Puts facts into words of one language.
 *
 * @param say the sentences in that language
 */
public record Telling(MailMessages say, Facts facts, Offices offices, Language language) {

    /** The name of the office under this fact; its code when the register does not know it. */
    public String office(String fact) {
        return offices.name(facts.get(fact));
    }

    /** The moment under this fact, such as {@code Rabu, 25 November 2026 pukul 23.59 WITA}, in the zone of the office. */
    public String moment(String fact) {
        return Format.fullMoment(Instant.parse(facts.get(fact)).atZone(offices.zone(facts.get("office"))), language.code());
    }

    /** The day under this fact, such as {@code Rabu, 25 November 2026}. */
    public String day(String fact) {
        return Format.fullDate(LocalDate.parse(facts.get(fact)), language.code());
    }

    /** What the clock under the fact {@code clock} asks of the office. */
    public String clock() {
        return say.clock(Clock.valueOf(facts.get("clock")));
    }

    /** Whether the rule gave this fact. */
    public boolean knows(String fact) {
        return !facts.get(fact).isEmpty();
    }
}

package org.jenjang.reporting.projection;

/**
 * What has happened how often on the way of a complaint.
 *
 * @param returns how often an institution said that it is not competent; give-backs inside one do not count
 * @param arbitrations how often the tier above had to decide who is
 * @param closings how often it was closed
 * @param reopenings how often it was opened again after that
 * @param brokenPromises how often a date that was promised passed without an answer
 * @param ombudsmanOffered whether the way to the Ombudsman was offered
 * @param handedOver whether the Ombudsman has it as well
 */
public record Tally(
        int returns,
        int arbitrations,
        int closings,
        int reopenings,
        int brokenPromises,
        boolean ombudsmanOffered,
        boolean handedOver) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, false, false);

    Tally returned() {
        return new Tally(
                returns + 1, arbitrations, closings, reopenings, brokenPromises, ombudsmanOffered, handedOver);
    }

    Tally arbitrated() {
        return new Tally(
                returns, arbitrations + 1, closings, reopenings, brokenPromises, ombudsmanOffered, handedOver);
    }

    Tally closed() {
        return new Tally(
                returns, arbitrations, closings + 1, reopenings, brokenPromises, ombudsmanOffered, handedOver);
    }

    Tally reopened() {
        return new Tally(
                returns, arbitrations, closings, reopenings + 1, brokenPromises, ombudsmanOffered, handedOver);
    }

    Tally promiseBroken() {
        return new Tally(
                returns, arbitrations, closings, reopenings, brokenPromises + 1, ombudsmanOffered, handedOver);
    }

    Tally offeredToOmbudsman() {
        return new Tally(returns, arbitrations, closings, reopenings, brokenPromises, true, handedOver);
    }

    Tally handedToOmbudsman() {
        return new Tally(returns, arbitrations, closings, reopenings, brokenPromises, ombudsmanOffered, true);
    }
}

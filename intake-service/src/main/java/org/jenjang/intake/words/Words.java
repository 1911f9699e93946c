package org.jenjang.intake.words;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Tier;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language for the published vocabulary. Every switch is exhaustive: a new code needs its word first.
 *
 * @param language {@code id} or {@code en}
 */
public record Words(WordMessages say, String language) {

    /** The words of a language: {@code id} or {@code en}. */
    public static Words in(String language) {
        return new Words(MessageBundles.get(WordMessages.class, Localized.Literal.of(language)), language);
    }

    /** Where a complaint stands. */
    public String status(PublicStatus status) {
        return switch (status) {
            case RECEIVED -> say.received();
            case VERIFIED -> say.verified();
            case DISPOSED -> say.disposed();
            case IN_PROGRESS -> say.inProgress();
            case ANSWERED -> say.answered();
            case CLOSED -> say.closed();
            case ON_HOLD -> say.onHold();
            case RETURNED -> say.returned();
            case IN_ARBITRATION -> say.inArbitration();
            case ARCHIVED -> say.archived();
            case LINKED -> say.linked();
            case WITHDRAWN -> say.withdrawn();
        };
    }

    /** What comes next. */
    public String next(PublicStatus status) {
        return switch (status) {
            case RECEIVED -> say.nextReceived();
            case VERIFIED -> say.nextVerified();
            case DISPOSED -> say.nextDisposed();
            case IN_PROGRESS -> say.nextInProgress();
            case ANSWERED -> say.nextAnswered();
            case CLOSED -> say.nextClosed();
            case ON_HOLD -> say.nextOnHold();
            case RETURNED -> say.nextReturned();
            case IN_ARBITRATION -> say.nextInArbitration();
            case ARCHIVED -> say.nextArchived();
            case LINKED -> say.nextLinked();
            case WITHDRAWN -> say.nextWithdrawn();
        };
    }

    /** A tier. */
    public String tier(Tier tier) {
        return switch (tier) {
            case DISTRICT -> say.district();
            case PROVINCIAL -> say.provincial();
            case NATIONAL -> say.national();
        };
    }

    /** What a clock waits for. */
    public String clock(Clock clock) {
        return switch (clock) {
            case VERIFY -> say.verifyClock();
            case FIRST_RESPONSE -> say.firstResponseClock();
            case RESOLVE -> say.resolveClock();
            case REPORTER_REPLY -> say.reporterReplyClock();
            case REPORTER_COMPLETION -> say.reporterCompletionClock();
            case REDISPATCH -> say.redispatchClock();
            case ARBITRATION -> say.arbitrationClock();
            case PROMISE -> say.promiseClock();
            case EMERGENCY -> say.emergencyClock();
        };
    }

    /** A class of report. */
    public String classification(Classification classification) {
        return switch (classification) {
            case COMPLAINT -> say.complaint();
            case ASPIRATION -> say.aspiration();
            case INFORMATION_REQUEST -> say.informationRequest();
        };
    }

    /** Why a clock stands still, by the code that routing gives. */
    public String pauseReason(@Nullable String code) {
        return switch (code) {
            case "REPORT_INCOMPLETE" -> say.pausedIncomplete();
            case "ANSWER_GIVEN" -> say.pausedAnswered();
            case null, default -> say.pausedOther();
        };
    }
}

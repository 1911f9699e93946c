package org.jenjang.routing.casework.domain;

/**
 * What is known of the answers that were given.
 *
 * @param newest highest number of an answer that was heard of; 0 for none
 * @param setAside answers up to this number settle nothing: they were disputed, or the case was opened again; 0 for none
 * @param event id of the event that told of the newest answer; empty when there is none, or it was heard before ids were kept
 * @param heard the last that was heard of a notice to the reporter
 * @param reachOf id of the event that this notice was about
 * @param renewed whether the time to reply was given a second time, since no notice had arrived in the first
 */
public record Answers(int newest, int setAside, String event, Reach heard, String reachOf, boolean renewed) {

    static final Answers NONE = new Answers(0, 0, "", Reach.UNKNOWN, "", false);

    /** Whether a notice of an answer has reached the reporter. */
    public enum Reach {
        /** Nothing was heard of one; that says nothing about the reporter. */
        UNKNOWN,
        /** The reporter left no address and comes to look himself. */
        NO_ADDRESS,
        /** One could not be delivered, so far. */
        FAILED,
        /** One has. */
        REACHED
    }

    /** Whether the reporter has learnt of the newest answer; what is known of an older one counts for nothing. */
    public Reach reach() {
        return event.isEmpty() || reachOf.equals(event) ? heard : Reach.UNKNOWN;
    }

    /** An answer was heard of; {@code told} is the id of the event that told of it. */
    Answers given(int answer, String told) {
        return answer > newest ? new Answers(answer, setAside, told, heard, reachOf, false) : this;
    }

    /** The reporter speaks of an answer that was not heard of yet. */
    Answers knownTo(int answer) {
        return new Answers(Math.max(newest, answer), setAside, event, heard, reachOf, renewed);
    }

    /** Whoever is told of the next answer must be told anew. */
    Answers settingAside(int answer) {
        return answer <= setAside ? this : new Answers(newest, answer, event, heard, reachOf, false);
    }

    /**
     * What became of a notice about the answer that the event {@code of} told of. It may be heard before that answer, as long
     * as one is awaited; of an answer that was set aside it counts no more. What has arrived once stays so.
     */
    Answers told(Reach how, String of) {
        boolean awaited = newest <= setAside;
        boolean meant = awaited ? !of.equals(event) : event.isEmpty() || of.equals(event);
        boolean arrived = heard == Reach.REACHED && (of.equals(reachOf) || (event.isEmpty() && !awaited));
        return !meant || arrived ? this : new Answers(newest, setAside, event, how, of, renewed);
    }

    Answers withTimeRenewed() {
        return new Answers(newest, setAside, event, heard, reachOf, true);
    }
}

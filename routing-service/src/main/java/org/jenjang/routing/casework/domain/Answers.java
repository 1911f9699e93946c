package org.jenjang.routing.casework.domain;

/**
 * What is known of the answers that were given.
 *
 * @param newest highest number of an answer that was heard of; 0 for none
 * @param setAside answers up to this number settle nothing: they were disputed, or the case was opened again; 0 for none
 * @param reach whether the reporter has learnt of the newest answer
 * @param renewed whether the time to reply was given a second time, since no notice had arrived in the first
 */
public record Answers(int newest, int setAside, Reach reach, boolean renewed) {

    static final Answers NONE = new Answers(0, 0, Reach.UNKNOWN, false);

    /** Whether a notice of an answer has reached the reporter. */
    public enum Reach {
        /** None has, so far. */
        UNKNOWN,
        /** The reporter left no address and comes to look himself. */
        NO_ADDRESS,
        /** One has. */
        REACHED
    }

    Answers given(int answer) {
        return new Answers(Math.max(newest, answer), setAside, reach, renewed);
    }

    /** Whoever is told of the next answer must be told anew. */
    Answers settingAside(int answer) {
        return answer <= setAside ? this : new Answers(newest, answer, Reach.UNKNOWN, false);
    }

    /** What has arrived once stays so. */
    Answers told(Reach heard) {
        return reach == Reach.REACHED ? this : new Answers(newest, setAside, heard, renewed);
    }

    Answers withTimeRenewed() {
        return new Answers(newest, setAside, reach, true);
    }
}

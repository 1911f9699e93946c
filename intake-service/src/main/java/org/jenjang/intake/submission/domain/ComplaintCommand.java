package org.jenjang.intake.submission.domain;

import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * Something the reporter wants to say about his complaint after filing it. Its words are kept in the vault as they are.
 */
public sealed interface ComplaintCommand extends Redacted
        permits ComplaintCommand.Supplement,
                ComplaintCommand.ReplyToQuestion,
                ComplaintCommand.Accept,
                ComplaintCommand.Dispute,
                ComplaintCommand.Withdraw,
                Plea {

    int LONGEST_TEXT = 4_000;
    int SHORTEST_TEXT = 10;
    int LONGEST_REASON = 2_000;

    /** The reporter's words; null when there are none. */
    @Nullable
    String text();

    /** What kind of thing it is. */
    Saying saying();

    /** Adds to the report, or answers what the desk asked. */
    record Supplement(String text) implements ComplaintCommand {

        /**
         * Reads what was sent.
         *
         * @throws InvalidInput when the text is missing, too short or too long
         */
        public static Supplement of(@Nullable String text) {
            Fields fields = new Fields();
            Supplement command = new Supplement(fields.required("text", text, SHORTEST_TEXT, LONGEST_TEXT));
            fields.requireValid();
            return command;
        }

        @Override
        public Saying saying() {
            return Saying.SUPPLEMENT;
        }

        @Override
        public String toString() {
            return "Supplement[redacted]";
        }
    }

    /** Replies to what the officer who works on the case has asked. */
    record ReplyToQuestion(String text) implements ComplaintCommand {

        private static final int SHORTEST_REPLY = 2;

        /**
         * Reads what was sent.
         *
         * @throws InvalidInput when the reply is missing, too short or too long
         */
        public static ReplyToQuestion of(@Nullable String text) {
            Fields fields = new Fields();
            ReplyToQuestion command =
                    new ReplyToQuestion(fields.required("text", text, SHORTEST_REPLY, LONGEST_TEXT));
            fields.requireValid();
            return command;
        }

        @Override
        public Saying saying() {
            return Saying.REPLY;
        }

        @Override
        public String toString() {
            return "ReplyToQuestion[redacted]";
        }
    }

    /** Says that the answer settles the matter, with a rating from 1 (bad) to 5 (very good). */
    record Accept(int rating, @Nullable String text) implements ComplaintCommand {

        private static final int WORST = 1;
        private static final int BEST = 5;

        /**
         * Reads what was sent.
         *
         * @throws InvalidInput when the rating is missing or out of range, or the comment too long
         */
        public static Accept of(@Nullable Integer rating, @Nullable String comment) {
            Fields fields = new Fields();
            if (rating == null) {
                fields.reject("rating", "required");
            } else if (rating < WORST || rating > BEST) {
                fields.reject("rating", "out-of-range", WORST, BEST);
            }
            Accept command =
                    new Accept(rating == null ? 0 : rating, fields.optional("comment", comment, LONGEST_REASON));
            fields.requireValid();
            return command;
        }

        @Override
        public Saying saying() {
            return Saying.ACCEPT;
        }

        @Override
        public String toString() {
            return "Accept[redacted]";
        }
    }

    /** Says that the answer does not settle the matter, and why. */
    record Dispute(String text) implements ComplaintCommand {

        /**
         * Reads what was sent.
         *
         * @throws InvalidInput when the reason is missing, too short or too long
         */
        public static Dispute of(@Nullable String reason) {
            Fields fields = new Fields();
            Dispute command = new Dispute(fields.required("reason", reason, SHORTEST_TEXT, LONGEST_REASON));
            fields.requireValid();
            return command;
        }

        @Override
        public Saying saying() {
            return Saying.DISPUTE;
        }

        @Override
        public String toString() {
            return "Dispute[redacted]";
        }
    }

    /** Takes the complaint back. */
    record Withdraw(@Nullable String text) implements ComplaintCommand {

        /**
         * Reads what was sent.
         *
         * @throws InvalidInput when the reason is too long
         */
        public static Withdraw of(@Nullable String reason) {
            Fields fields = new Fields();
            Withdraw command = new Withdraw(fields.optional("reason", reason, LONGEST_REASON));
            fields.requireValid();
            return command;
        }

        @Override
        public Saying saying() {
            return Saying.WITHDRAW;
        }

        @Override
        public String toString() {
            return "Withdraw[redacted]";
        }
    }
}

package org.jenjang.intake.submission.domain;

import org.jenjang.platform.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Something by which the reporter wants to change the course of his complaint, and not only to add to it. */
public sealed interface Plea extends ComplaintCommand {

    /** Wants a closed case to be opened again, and why. */
    record ReopenCase(String text) implements Plea {

        /**
         * Reads what was sent.
         *
         * @throws InvalidInput when the reason is missing, too short or too long
         */
        public static ReopenCase of(@Nullable String reason) {
            return new ReopenCase(reason(reason));
        }

        @Override
        public Saying saying() {
            return Saying.REOPEN;
        }

        @Override
        public String toString() {
            return "ReopenCase[redacted]";
        }
    }

    /** Says that the report should not have been put aside, and why. */
    record ObjectToArchive(String text) implements Plea {

        /**
         * Reads what was sent.
         *
         * @throws InvalidInput when the reason is missing, too short or too long
         */
        public static ObjectToArchive of(@Nullable String reason) {
            return new ObjectToArchive(reason(reason));
        }

        @Override
        public Saying saying() {
            return Saying.OBJECT_TO_ARCHIVE;
        }

        @Override
        public String toString() {
            return "ObjectToArchive[redacted]";
        }
    }

    /** Says that the report is about another matter than the one that it was made to follow, and why. */
    record ObjectToLink(String text) implements Plea {

        /**
         * Reads what was sent.
         *
         * @throws InvalidInput when the reason is missing, too short or too long
         */
        public static ObjectToLink of(@Nullable String reason) {
            return new ObjectToLink(reason(reason));
        }

        @Override
        public Saying saying() {
            return Saying.OBJECT_TO_LINK;
        }

        @Override
        public String toString() {
            return "ObjectToLink[redacted]";
        }
    }

    /**
     * Wants more secrecy. Neither can be taken back.
     *
     * @param anonymous whether nobody who handles the case may learn who the reporter is
     * @param secret whether the public may not read the content
     */
    record RaiseSecrecy(boolean anonymous, boolean secret) implements Plea {

        /**
         * Reads what was sent.
         *
         * @throws InvalidInput when nothing is asked for
         */
        public static RaiseSecrecy of(@Nullable Boolean anonymous, @Nullable Boolean secret) {
            Fields fields = new Fields();
            RaiseSecrecy command = new RaiseSecrecy(Boolean.TRUE.equals(anonymous), Boolean.TRUE.equals(secret));
            if (!command.anonymous && !command.secret) {
                fields.reject("secrecy", "required");
            }
            fields.requireValid();
            return command;
        }

        @Override
        public @Nullable String text() {
            return null;
        }

        @Override
        public Saying saying() {
            return Saying.RAISE_SECRECY;
        }

        @Override
        public String toString() {
            return "RaiseSecrecy[redacted]";
        }
    }

    /** Takes the matter to the Ombudsman, with all that this office asks of who comes to it (UU 37/2008 Pasal 23–24). */
    record RequestOmbudsman(@Nullable String text) implements Plea {

        /**
         * Reads what was sent.
         *
         * @param resident whether he declares to be a citizen or to live in the country
         * @param concerned whether he declares to be the victim or the victim's proxy
         * @param consent whether he wants his identity passed on to the Ombudsman
         * @throws InvalidInput when a declaration is missing, or the reason too long
         */
        public static RequestOmbudsman of(
                @Nullable String reason,
                @Nullable Boolean resident,
                @Nullable Boolean concerned,
                @Nullable Boolean consent) {
            Fields fields = new Fields();
            RequestOmbudsman command = new RequestOmbudsman(fields.optional("reason", reason, LONGEST_REASON));
            fields.requireTrue("resident", resident);
            fields.requireTrue("concerned", concerned);
            fields.requireTrue("consent", consent);
            fields.requireValid();
            return command;
        }

        @Override
        public Saying saying() {
            return Saying.REQUEST_OMBUDSMAN;
        }

        @Override
        public String toString() {
            return "RequestOmbudsman[redacted]";
        }
    }

    private static String reason(@Nullable String sent) {
        Fields fields = new Fields();
        String reason = fields.required("reason", sent, SHORTEST_TEXT, LONGEST_REASON);
        fields.requireValid();
        return reason;
    }
}

package org.jenjang.routing.officer.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.routing.officer.domain.Account;
import org.jenjang.routing.officer.domain.OfficerRole;
import org.jspecify.annotations.Nullable;

/** Where accounts are kept. Whatever fails comes as a {@link Trouble}. */
public interface IdentityProvider {

    /**
     * Makes an account what the register wants; twice does nothing more.
     *
     * @param place what else the tokens of the account say: tier and region of the office
     */
    Uni<Aligned> align(Account account, Map<String, String> place);

    /** Sends a mail in which the person chooses a password. */
    Uni<Void> invite(String subject);

    /** Gives an account a password that works once, and tells it. */
    Uni<String> oneTimePassword(String subject);

    /** Everybody with an office, found page by page. */
    Multi<Person> people();

    /** Sign-ins since a moment, some of them again. */
    Multi<List<SignIn>> signIns(Instant since);

    /**
     * What became of an account.
     *
     * @param hasPassword whether the person has chosen a password
     */
    record Aligned(String subject, boolean hasPassword) {}

    /** Somebody with an office, as the identity provider knows him. */
    record Person(String subject, String name, String email, OfficerRole role, String institution, @Nullable String unit,
            Instant since) implements Redacted {

        @Override
        public String toString() {
            return "Person[" + subject + "]";
        }
    }

    /** Somebody signed in. */
    record SignIn(String subject, Instant at) {}

    /** Why the identity provider did not do what was asked. */
    final class Trouble extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final AccountTasks.Problem problem;

        /**
         * Some trouble.
         *
         * @param cause says what happened to the operator; never a body, which may name a person
         */
        public Trouble(AccountTasks.Problem problem, String cause) {
            super(cause, null, false, false);
            this.problem = problem;
        }

        public AccountTasks.Problem problem() {
            return problem;
        }
    }
}

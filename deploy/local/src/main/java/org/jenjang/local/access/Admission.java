package org.jenjang.local.access;

import static org.apache.kafka.clients.admin.ScramMechanism.SCRAM_SHA_512;

import java.util.Collection;
import java.util.HashSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.jenjang.local.KafkaLogin;
import org.jenjang.local.ServerException;

/// Who is let in by a Kafka, and to what. Both are kept inside Kafka; doing it again changes nothing.
///
/// @param admin a client that may do everything
public record Admission(Admin admin) {
    private static final int ITERATIONS = 8192;

    /// Lets these users in by these passwords.
    public void admit(Collection<KafkaLogin> logins) {
        var alterations = logins.stream()
                .<UserScramCredentialAlteration>map(login -> new UserScramCredentialUpsertion(
                        login.user(), new ScramCredentialInfo(SCRAM_SHA_512, ITERATIONS), login.password()))
                .toList();
        done(admin.alterUserScramCredentials(alterations).all());
    }

    /// Grants exactly this: what else was granted to anybody is taken back.
    public void grant(Collection<Grant> grants) {
        var wanted = new HashSet<AclBinding>();
        grants.forEach(grant -> wanted.addAll(grant.bindings()));
        var present = done(admin.describeAcls(AclBindingFilter.ANY).values());
        done(admin.createAcls(wanted.stream().filter(binding -> !present.contains(binding)).toList()).all());
        done(admin.deleteAcls(present.stream().filter(binding -> !wanted.contains(binding))
                .map(AclBinding::toFilter).toList()).all());
    }

    private static <T> T done(KafkaFuture<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw new ServerException("Kafka's users cannot be set: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while setting Kafka's users", e);
        }
    }
}

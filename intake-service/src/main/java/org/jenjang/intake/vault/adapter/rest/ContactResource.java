package org.jenjang.intake.vault.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.vault.app.ReadVault;
import org.jenjang.intake.vault.domain.Identity;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Tells the notification service where a notice goes: an address and a language, never a name or a NIK. */
@Path("/api/vault/contacts")
@Cancellable(false)
public class ContactResource {

    private final ReadVault vault;

    ContactResource(ReadVault vault) {
        this.vault = vault;
    }

    /** The address of the reporter of this complaint. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Role.CONTACT_READER)
    public Uni<ContactView> contact(@RestPath UUID id) {
        return vault.identity(id).map(ContactView::of);
    }

    /** Where a notice goes. */
    public record ContactView(String language, @Nullable String email, @Nullable String phone) implements Redacted {

        static ContactView of(Identity identity) {
            return new ContactView(identity.language(), identity.email(), identity.phone());
        }

        @Override
        public String toString() {
            return "ContactView[redacted]";
        }
    }
}

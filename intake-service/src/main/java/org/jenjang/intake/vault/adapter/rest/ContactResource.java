package org.jenjang.intake.vault.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.vault.app.ReadVault;
import org.jenjang.intake.vault.domain.Identity;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Tells the notification service where notices go: an address and a language each, never a name or a NIK. */
@Path("/api/vault/contacts")
@Consumes(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class ContactResource {

    /** So many complaints may be asked for at once. */
    static final int MOST = 100;

    private final ReadVault vault;

    ContactResource(ReadVault vault) {
        this.vault = vault;
    }

    /** The addresses of the reporters of these complaints. It changes nothing: the question is only too long for a path. */
    @POST
    @RolesAllowed(Role.CONTACT_READER)
    public Uni<ContactsView> contacts(@Nullable ContactsRequest request) {
        return vault.identities(ContactsRequest.read(request)).map(ContactsView::of);
    }

    /**
     * Whose addresses are asked for.
     *
     * @param complaints 0 to 100 complaint ids; what is no id is not known, as any id that was never given
     */
    public record ContactsRequest(@Nullable List<@Nullable String> complaints) {

        static Set<UUID> read(@Nullable ContactsRequest request) {
            if (request == null || request.complaints() == null) {
                throw new InvalidInput("complaints", "required");
            }
            if (request.complaints().size() > MOST) {
                throw new InvalidInput("complaints", "too-many", MOST);
            }
            return request.complaints().stream().flatMap(ContactsRequest::id).collect(Collectors.toSet());
        }

        private static Stream<UUID> id(@Nullable String text) {
            try {
                return text == null ? Stream.empty() : Stream.of(UUID.fromString(text));
            } catch (IllegalArgumentException _) {
                return Stream.empty();
            }
        }
    }

    /**
     * Where notices go.
     *
     * @param contacts by complaint; those that are not known are left out
     * @param unreadable complaints that are known and whose entry cannot be opened
     */
    public record ContactsView(Map<UUID, ContactView> contacts, Collection<UUID> unreadable) {

        static ContactsView of(ReadVault.Identities found) {
            return new ContactsView(
                    found.read().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, entry -> ContactView.of(entry.getValue()))),
                    found.unreadable());
        }
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

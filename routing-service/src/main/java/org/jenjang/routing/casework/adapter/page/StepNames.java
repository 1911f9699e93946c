package org.jenjang.routing.casework.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.routing.casework.domain.RoutingAction;

/** The steps by their names in addresses, and what is said when one is done. */
@ApplicationScoped
class StepNames {

    private final Words words;

    StepNames(Words words) {
        this.words = words;
    }

    /**
     * The action by its name in an address.
     *
     * @throws NotFound when there is none of this name
     */
    static RoutingAction action(String name) {
        return Arrays.stream(RoutingAction.values()).filter(action -> name(action).equals(name)).findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Where to go when it is done: back to the queue, which says what was done. */
    static String doneHref(DeskAddress address, RoutingAction action, String ticket) {
        return address.href() + "?selesai=" + name(action) + "&tiket=" + ticket;
    }

    /** The sentence that says what was done; empty when nothing was. */
    String done(String name, String ticket) {
        if (name.isEmpty() || !ticket.matches("[A-Z0-9-]{1,40}")) {
            return "";
        }
        return switch (action(name)) {
            case DISPOSE -> words.say().doneDispose(ticket);
            case ASSIGN -> words.say().doneAssign(ticket);
            case RETURN -> words.say().doneReturn(ticket);
            case HOLD -> words.say().doneHold(ticket);
            case COMPLETE -> words.life().doneComplete(ticket);
            case ARCHIVE -> words.say().doneArchive(ticket);
            case ARBITRATE -> words.life().doneArbitrate(ticket);
            case LINK -> words.life().doneLink(ticket);
            case UNLINK -> words.life().doneUnlink(ticket);
            case RECLASSIFY -> words.life().doneReclassify(ticket);
            case MARK_EMERGENCY -> words.life().doneEmergency(ticket);
            case REMIND -> words.life().doneRemind(ticket);
            case REVIEW -> words.life().doneReview(ticket);
            case REOPEN -> words.life().doneReopen(ticket);
        };
    }

    private static String name(RoutingAction action) {
        return switch (action) {
            case DISPOSE -> "penerusan";
            case ASSIGN -> "penugasan";
            case RETURN -> "pengembalian";
            case HOLD -> "penundaan";
            case COMPLETE -> "pelengkapan";
            case ARCHIVE -> "pengarsipan";
            case ARBITRATE -> "arbitrase";
            case LINK -> "penggabungan";
            case UNLINK -> "pemisahan";
            case RECLASSIFY -> "penggolongan";
            case MARK_EMERGENCY -> "darurat";
            case REMIND -> "pengingat";
            case REVIEW -> "penilaian";
            case REOPEN -> "pembukaan";
        };
    }
}

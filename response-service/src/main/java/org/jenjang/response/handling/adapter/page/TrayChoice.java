package org.jenjang.response.handling.adapter.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jenjang.response.handling.app.Tray;

/** The trays between which an officer can choose, with their codes in addresses. */
enum TrayChoice {
    TO_DO("perlu", Tray.OPEN, ResponseMessages::trayOpen),
    NEW("baru", Set.of(Tray.NEW), ResponseMessages::trayNew),
    WORKING("dikerjakan", Set.of(Tray.WORKING), ResponseMessages::trayWorking),
    DISPUTED("keberatan", Set.of(Tray.DISPUTED), ResponseMessages::trayDisputed),
    REOPENED("dibuka-kembali", Set.of(Tray.REOPENED), ResponseMessages::trayReopened),
    APPROVAL("persetujuan", Set.of(Tray.APPROVAL), ResponseMessages::trayApproval),
    ANSWERED("dijawab", Set.of(Tray.ANSWERED), ResponseMessages::trayAnswered),
    DONE("selesai", Set.of(Tray.DONE), ResponseMessages::trayDone),
    /** Open cases of other units with which this one helps. */
    HELPING("membantu", Tray.OPEN, ResponseMessages::trayHelping);

    /** What an officer of a unit is offered. */
    static final List<TrayChoice> OF_UNIT = List.of(values());
    /** What an admin is offered, who helps nobody. */
    static final List<TrayChoice> OF_INSTITUTION =
            Arrays.stream(values()).filter(choice -> choice != HELPING).toList();
    /** What somebody is offered who approves answers and does nothing else here. */
    static final List<TrayChoice> OF_APPROVER = List.of(APPROVAL);

    private final String code;
    private final Set<Tray> trays;
    private final Function<ResponseMessages, String> label;

    TrayChoice(String code, Set<Tray> trays, Function<ResponseMessages, String> label) {
        this.code = code;
        this.trays = trays;
        this.label = label;
    }

    /** The choice with this code; the first that is offered for any other. */
    static TrayChoice of(String code, List<TrayChoice> offered) {
        return offered.stream().filter(choice -> choice.code.equals(code)).findFirst().orElse(offered.getFirst());
    }

    String code() {
        return code;
    }

    Set<Tray> trays() {
        return trays;
    }

    String label(ResponseMessages say) {
        return label.apply(say);
    }
}

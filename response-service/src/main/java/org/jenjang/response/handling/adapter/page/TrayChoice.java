package org.jenjang.response.handling.adapter.page;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import org.jenjang.response.handling.app.Tray;

/** The trays between which an officer can choose, with their codes in addresses. */
enum TrayChoice {
    TO_DO("perlu", Tray.OPEN, ResponseMessages::trayOpen),
    NEW("baru", Set.of(Tray.NEW), ResponseMessages::trayNew),
    WORKING("dikerjakan", Set.of(Tray.WORKING), ResponseMessages::trayWorking),
    DISPUTED("keberatan", Set.of(Tray.DISPUTED), ResponseMessages::trayDisputed),
    ANSWERED("dijawab", Set.of(Tray.ANSWERED), ResponseMessages::trayAnswered),
    DONE("selesai", Set.of(Tray.DONE), ResponseMessages::trayDone);

    private final String code;
    private final Set<Tray> trays;
    private final Function<ResponseMessages, String> label;

    TrayChoice(String code, Set<Tray> trays, Function<ResponseMessages, String> label) {
        this.code = code;
        this.trays = trays;
        this.label = label;
    }

    /** The choice with this code; what is to be done for any other. */
    static TrayChoice of(String code) {
        return Arrays.stream(values()).filter(choice -> choice.code.equals(code)).findFirst().orElse(TO_DO);
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

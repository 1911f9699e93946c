package org.jenjang.routing.register.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.routing.listfile.domain.LineCheck;

/** Checks who took over what: known categories, and of each only one heir, since of two the first alone would get the reports. */
final class ShareCheck {

    private final LineCheck check;
    private final Map<String, String> heirs = new HashMap<>();

    private ShareCheck(LineCheck check) {
        this.check = check;
    }

    /** Adds what is wrong with the shares to a check of their line. */
    static void check(List<Share> shares, LineCheck check) {
        ShareCheck each = new ShareCheck(check);
        shares.forEach(share -> {
            check.need(!share.categories().isEmpty(), "register-shares", share.institution());
            share.categories().forEach(category -> each.take(category, share.institution()));
        });
    }

    private void take(String category, String heir) {
        check.need(CodeLists.category(category).isPresent(), "register-category", category);
        heirs.forEach((taken, by) -> check.need(!Share.covers(taken, category) && !Share.covers(category, taken),
                "register-shares-twice", category, heir, taken, by));
        heirs.put(category, heir);
    }
}

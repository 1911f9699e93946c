package org.jenjang.routing.codelist.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.work.HeavyWork;
import org.jenjang.routing.codelist.domain.ListEdit;
import org.jenjang.routing.codelist.domain.ListFileCheck;
import org.jenjang.routing.competence.app.CurrentRuleBook;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.listfile.Recording;
import org.jenjang.routing.listfile.domain.EntryChange;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.app.Today;
import org.jspecify.annotations.Nullable;

/** Loads a file of whole entries: first looks what it would change, then changes it. Entries that it does not name stay. */
@ApplicationScoped
public class ImportLists {

    private final RefreshLists refresh;
    private final RecordLists recordLists;
    private final ListFiles files;
    private final OpenReports openReports;
    private final CurrentRuleBook rules;
    private final CurrentRegister register;
    private final Clock clock;
    private final HeavyWork heavyWork;

    ImportLists(RefreshLists refresh, RecordLists recordLists, ListFiles files, OpenReports openReports, CurrentRuleBook rules,
            CurrentRegister register, Clock clock, HeavyWork heavyWork) {
        this.refresh = refresh;
        this.recordLists = recordLists;
        this.files = files;
        this.openReports = openReports;
        this.rules = rules;
        this.register = register;
        this.clock = clock;
        this.heavyWork = heavyWork;
    }

    /**
     * What a file would change.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput when anything is wrong with the file
     */
    public Uni<Preview> preview(String csv) {
        return refresh.refresh().chain(now -> edit(csv, now).chain(edit -> {
            List<String> ending = edit.of(EntryChange.Kind.ENDED).stream().map(EntryChange::entry).toList();
            return openReports.carrying(ending).map(carried -> new Preview(now.revision(), edit, carried, rulesNaming(ending)));
        }));
    }

    /**
     * Puts a file into force. The same file twice changes nothing more.
     *
     * @param seen the revision of the preview that was looked at; null when none was
     * @return what has changed
     * @throws org.jenjang.platform.kernel.InvalidInput when anything is wrong with the file
     * @throws RefusedException when somebody else has changed the lists meanwhile
     */
    public Uni<ListEdit> load(String csv, @Nullable Integer seen, Actor by) {
        return refresh.refresh().chain(now -> {
            require(seen == null || seen == now.revision());
            return edit(csv, now).call(edit -> edit.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : recordLists.record(edit, now.revision(), Recording.by(by, clock.instant()))
                            .invoke(revision -> require(revision > 0)));
        });
    }

    private Uni<ListEdit> edit(String csv, CurrentLists.Known now) {
        return heavyWork.run(HeavyWork.Kind.FILE, () -> ListEdit.between(now.edition(), ListFileCheck.check(files.read(csv),
                now.edition(), code -> register.get().find(code).isPresent(), Today.in(Today.CAPITAL, clock))));
    }

    /** The rules without a last day that name each of these codes. */
    private Map<String, List<String>> rulesNaming(List<String> codes) {
        return codes.stream().collect(Collectors.toMap(code -> code, code -> rules.get().rules().stream()
                .filter(rule -> rule.validTo() == null && (code.equals(rule.category()) || code.equals(rule.region())))
                .map(Rule::code).toList()));
    }

    static void require(boolean unchanged) {
        if (!unchanged) {
            throw new RefusedException(ListRefusal.CODE_LISTS_CHANGED);
        }
    }

    /**
     * What a file would change.
     *
     * @param revision of the lists at which it was looked at
     * @param openReports how many open cases carry each entry that would end
     * @param rules codes of the rules of competence that name an entry that would end
     */
    public record Preview(int revision, ListEdit edit, Map<String, Long> openReports, Map<String, List<String>> rules) {

        public Preview {
            openReports = Map.copyOf(openReports);
            rules = Map.copyOf(rules);
        }
    }
}

package org.jenjang.routing.register.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.work.HeavyWork;
import org.jenjang.routing.listfile.Recording;
import org.jenjang.routing.listfile.domain.EntryChange;
import org.jenjang.routing.register.domain.FileCheck;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.RegisterEdit;
import org.jspecify.annotations.Nullable;

/** Loads a file of whole entries: first looks what it would change, then changes it. Entries that it does not name stay. */
@ApplicationScoped
public class ImportRegister {

    private final RefreshRegister refresh;
    private final RecordRegister recordRegister;
    private final RegisterFiles files;
    private final OpenCases openCases;
    private final RulesOfOffices rules;
    private final Clock clock;
    private final HeavyWork heavyWork;

    ImportRegister(RefreshRegister refresh, RecordRegister recordRegister, RegisterFiles files, OpenCases openCases,
            RulesOfOffices rules, Clock clock, HeavyWork heavyWork) {
        this.refresh = refresh;
        this.recordRegister = recordRegister;
        this.files = files;
        this.openCases = openCases;
        this.rules = rules;
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
            return openCases.heldBy(ending).map(held -> new Preview(now.revision(), edit, held, rulesOutliving(edit, ending)));
        }));
    }

    /**
     * Puts a file into force. The same file twice changes nothing more.
     *
     * @param seen the revision of the preview that was looked at; null when none was
     * @return what has changed
     * @throws org.jenjang.platform.kernel.InvalidInput when anything is wrong with the file
     * @throws RefusedException when somebody else has changed the register meanwhile
     */
    public Uni<RegisterEdit> load(String csv, @Nullable Integer seen, Actor by) {
        return refresh.refresh().chain(now -> {
            require(seen == null || seen == now.revision());
            return edit(csv, now).call(edit -> edit.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : recordRegister.record(edit, now.revision(), Recording.by(by, clock.instant()))
                            .invoke(revision -> require(revision > 0)));
        });
    }

    private Uni<RegisterEdit> edit(String csv, CurrentRegister.Known now) {
        return heavyWork.run(HeavyWork.Kind.FILE, () -> RegisterEdit.between(now.register(),
                FileCheck.check(files.read(csv), now.register(), Today.in(Today.CAPITAL, clock))));
    }

    private Map<String, List<String>> rulesOutliving(RegisterEdit edit, List<String> ending) {
        return edit.institutions().stream().filter(institution -> ending.contains(institution.code()))
                .collect(Collectors.toMap(Institution::code, rules::outliving));
    }

    private static void require(boolean unchanged) {
        if (!unchanged) {
            throw new RefusedException(RegisterRefusal.REGISTER_CHANGED);
        }
    }

    /**
     * What a file would change.
     *
     * @param revision of the register at which it was looked at
     * @param openCases how many open cases each office holds that would end
     * @param rules codes of the rules of competence that would still send to each institution that would end; until they name
     *     somebody else no other change of the rules is taken
     */
    public record Preview(int revision, RegisterEdit edit, Map<String, Long> openCases, Map<String, List<String>> rules) {

        public Preview {
            openCases = Map.copyOf(openCases);
            rules = Map.copyOf(rules);
        }
    }
}

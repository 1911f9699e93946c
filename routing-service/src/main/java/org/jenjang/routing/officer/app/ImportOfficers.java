package org.jenjang.routing.officer.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.work.HeavyWork;
import org.jenjang.routing.officer.domain.Authority;
import org.jenjang.routing.officer.domain.Changes;
import org.jenjang.routing.officer.domain.Importing;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.OfficerLine;
import org.jenjang.routing.officer.domain.Roster;

/** Appoints everybody in a file, or nobody. */
@ApplicationScoped
public class ImportOfficers {

    private static final Changes NOTHING = new Changes(List.of(), List.of());

    private final Officers officers;
    private final OfficerFiles files;
    private final Authorities authorities;
    private final HeavyWork heavyWork;

    ImportOfficers(Officers officers, OfficerFiles files, Authorities authorities, HeavyWork heavyWork) {
        this.officers = officers;
        this.files = files;
        this.authorities = authorities;
        this.heavyWork = heavyWork;
    }

    /**
     * Who would be appointed; nothing is changed.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput with everything that is wrong, line by line
     */
    public Uni<List<Officer>> preview(String institution, String csv, Actor by) {
        return lines(institution, csv, by).chain(lines -> officers.of(Set.of(), emails(lines))
                .chain(known -> heavyWork.run(HeavyWork.Kind.FILE, () -> read(lines, institution, by, known))));
    }

    /**
     * Appoints them. The same file twice changes nothing more.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput with everything that is wrong, line by line
     */
    public Uni<List<Officer>> load(String institution, String csv, Actor by) {
        return lines(institution, csv, by).chain(lines -> officers.change(Set.of(), emails(lines), roster -> {
            List<Officer> fresh = read(lines, institution, by, roster);
            return fresh.isEmpty() ? NOTHING : new Changes(fresh, List.of());
        }, by, LogEntry.What.IMPORTED)).map(Changes::officers)
                .invoke(fresh -> Log.infof("Officers imported: institution=%s officers=%d", institution, fresh.size()));
    }

    private Uni<List<OfficerLine>> lines(String institution, String csv, Actor by) {
        AccessPolicy.requireStaff(by, institution);
        return heavyWork.run(HeavyWork.Kind.FILE, () -> files.lines(csv));
    }

    private List<Officer> read(List<OfficerLine> lines, String institution, Actor by, Roster known) {
        return Importing.read(lines, code -> authority(code.isEmpty() ? institution : code, by), known, Ids::next);
    }

    /** Who names an institution where he has nothing to say is told that he may fill nothing there. */
    private Authority authority(String institution, Actor by) {
        return AccessPolicy.mayStaff(by, institution) && authorities.isKnown(institution)
                ? authorities.of(by, institution) : authorities.none(by, institution);
    }

    private static Set<String> emails(List<OfficerLine> lines) {
        return lines.stream().map(line -> AppointOfficer.email(line.draft())).collect(Collectors.toSet());
    }
}

package org.jenjang.routing.officer.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.work.HeavyWork;
import org.jenjang.routing.officer.domain.Authority;
import org.jenjang.routing.officer.domain.Changes;
import org.jenjang.routing.officer.domain.Importing;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.OfficerLine;
import org.jenjang.routing.officer.domain.OfficerRefusal;
import org.jenjang.routing.officer.domain.Roster;

/** Appoints everybody in a file, or nobody. */
@ApplicationScoped
public class ImportOfficers {

    /** How often a file is checked again because somebody in it was changed, or just signed in. */
    private static final int RETRIES = 3;
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
     * @throws org.jenjang.platform.kernel.InvalidInput (in the Uni) with everything that is wrong, line by line
     */
    public Uni<List<Officer>> preview(String institution, String csv, Actor by) {
        AccessPolicy.requireStaff(by, institution);
        return checked(institution, csv, by).map(Checked::fresh);
    }

    /**
     * Appoints them. The same file twice changes nothing more.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput (in the Uni) with everything that is wrong, line by line
     * @throws RefusedException (in the Uni) when somebody else keeps changing the same people meanwhile
     */
    public Uni<List<Officer>> load(String institution, String csv, Actor by) {
        AccessPolicy.requireStaff(by, institution);
        return Uni.createFrom().deferred(() -> checked(institution, csv, by))
                .chain(checked -> officers.change(Set.of(), checked.emails(), now -> changes(checked, now), by, LogEntry.What.IMPORTED))
                .onFailure(RefusedException.class).retry().atMost(RETRIES)
                .map(Changes::officers)
                .invoke(fresh -> Log.infof("Officers imported: institution=%s officers=%d", institution, fresh.size()));
    }

    /** A big file takes a while to check: on a thread of its own, and while everybody else can change the register. */
    private Uni<Checked> checked(String institution, String csv, Actor by) {
        return heavyWork.run(HeavyWork.Kind.FILE, () -> Written.of(files.lines(csv)))
                .chain(written -> officers.of(Set.of(), written.emails())
                        .chain(known -> heavyWork.run(HeavyWork.Kind.FILE, () -> new Checked(written.emails(), known,
                                read(written.lines(), institution, by, known)))));
    }

    private static Changes changes(Checked checked, Roster now) {
        if (!now.equals(checked.known())) {
            throw new RefusedException(OfficerRefusal.CHANGED_MEANWHILE);
        }
        return checked.fresh().isEmpty() ? NOTHING : new Changes(checked.fresh(), List.of());
    }

    private List<Officer> read(List<OfficerLine> lines, String institution, Actor by, Roster known) {
        return Importing.read(lines, code -> authority(code.isEmpty() ? institution : code, by), known, Ids::next);
    }

    /** Who names an institution where he has nothing to say is told that he may fill nothing there. */
    private Authority authority(String institution, Actor by) {
        return AccessPolicy.mayStaff(by, institution) && authorities.isKnown(institution)
                ? authorities.of(by, institution) : authorities.none(by, institution);
    }

    /** A file as it is written, with all addresses in it. */
    private record Written(List<OfficerLine> lines, Set<String> emails) {

        static Written of(List<OfficerLine> lines) {
            return new Written(lines, lines.stream().map(line -> AppointOfficer.email(line.draft())).collect(Collectors.toSet()));
        }
    }

    /** Who is to be appointed, and what the register said of these people when that was found. */
    private record Checked(Set<String> emails, Roster known, List<Officer> fresh) {}
}

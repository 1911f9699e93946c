package org.jenjang.reporting.indicator;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.reporting.directory.Institutions;

/**
 * The figures as they are at the moment. However many ask, they are counted at most once in the time that
 * {@link IndicatorConfig#freshFor} names.
 */
@ApplicationScoped
public class Indicators {

    private final ConnectionUnitOfWork database;
    private final Institutions institutions;
    private final Clock clock;
    private final Uni<Overview> overview;
    private final Uni<List<InstitutionFigures>> perInstitution;

    Indicators(ConnectionUnitOfWork database, Institutions institutions, Clock clock, IndicatorConfig config) {
        this.database = database;
        this.institutions = institutions;
        this.clock = clock;
        this.overview = Uni.createFrom().deferred(this::countOverview).memoize().atLeast(config.freshFor());
        this.perInstitution = Uni.createFrom().deferred(this::countInstitutions).memoize().atLeast(config.freshFor());
    }

    /** The figures of the whole country. */
    public Uni<Overview> overview() {
        return overview;
    }

    /**
     * The figures of every institution that has or had a report, by tier from the nation down and then by name. It is
     * no ranking: many reports are no fault, and few prove nothing.
     */
    public Uni<List<InstitutionFigures>> institutions() {
        return perInstitution;
    }

    private Uni<Overview> countOverview() {
        Instant now = clock.instant();
        return database.inTransaction(transaction -> transaction.text(FigureSql.OVERVIEW, now.toString()))
                .map(counted -> Json.decodeValue(counted, Counted.class).at(now));
    }

    private Uni<List<InstitutionFigures>> countInstitutions() {
        String now = clock.instant().toString();
        return database.inTransaction(transaction -> transaction.text(FigureSql.INSTITUTIONS, now))
                .map(counted -> Arrays.stream(Json.decodeValue(counted, CountedInstitution[].class))
                        .map(one -> one.named(institutions))
                        .sorted(Comparator.comparing(Indicators::rung).thenComparing(one -> one.institution().name()))
                        .toList());
    }

    private static int rung(InstitutionFigures figures) {
        Tier tier = figures.institution().tier();
        return tier == null ? Tier.values().length : -tier.ordinal();
    }

    /** What the database counts of the country. */
    private record Counted(
            boolean rebuilding,
            Figures all,
            int last30Days,
            int previous30Days,
            List<Overview.StateCount> states,
            List<Overview.TierFigures> tiers,
            List<Overview.ClassFigures> classes,
            List<ProvinceTable.Cell> provinces) {

        Overview at(Instant now) {
            return new Overview(now, rebuilding, all, last30Days, previous30Days,
                    states.stream().sorted(Comparator.comparing(Overview.StateCount::state)).toList(),
                    tiers.stream().sorted(Comparator.comparing(Overview.TierFigures::tier).reversed()).toList(),
                    classes.stream().sorted(Comparator.comparing(Overview.ClassFigures::reportClass)).toList(),
                    ProvinceTable.of(provinces));
        }
    }

    /** What the database counts of one institution. */
    private record CountedInstitution(String code, int held, Inherited inherited, Figures figures) {

        InstitutionFigures named(Institutions register) {
            return new InstitutionFigures(register.find(code), held, inherited, figures.unlessFew());
        }
    }
}

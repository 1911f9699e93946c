package org.jenjang.routing.competence.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.platform.work.HeavyWork;
import org.jenjang.routing.competence.domain.Match;
import org.jenjang.routing.competence.domain.ReportFacts;
import org.jenjang.routing.competence.domain.RuleBook;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jspecify.annotations.Nullable;

/** Tries a book on the newest reports before it is put into force. */
@ApplicationScoped
class TryBook {

    private final PastReports reports;
    private final CurrentRegister register;
    private final HeavyWork heavyWork;

    TryBook(PastReports reports, CurrentRegister register, HeavyWork heavyWork) {
        this.reports = reports;
        this.register = register;
        this.heavyWork = heavyWork;
    }

    /**
     * Where the newest reports would go by another book.
     *
     * @param day by whose rules and register both books are asked
     */
    Uni<DryRun> compare(RuleBook now, RuleBook proposed, LocalDate day, int most) {
        return reports.newest(most)
                .chain(tried -> heavyWork.run(HeavyWork.Kind.FILE, () -> dryRun(tried, now, proposed, day)));
    }

    private DryRun dryRun(List<PastReport> tried, RuleBook now, RuleBook proposed, LocalDate day) {
        List<DryRun.Move> moves = tried.stream().flatMap(report -> move(report, now, proposed, day)).toList();
        return new DryRun(tried.size(), moves.size(), pairs(moves), moves.stream().limit(DryRun.SHOWN).toList());
    }

    private Stream<DryRun.Move> move(PastReport report, RuleBook now, RuleBook proposed, LocalDate day) {
        ReportFacts facts = new ReportFacts(report.category(), report.region(), report.answers(), report.supervisory(),
                report.keepFrom(), day);
        String from = office(now, facts);
        String to = office(proposed, facts);
        return Objects.equals(from, to)
                ? Stream.empty()
                : Stream.of(new DryRun.Move(report.ticket(), report.title(), from, to, report.holder()));
    }

    private @Nullable String office(RuleBook book, ReportFacts facts) {
        return book.match(facts, register.get()).map(Match::office).orElse(null);
    }

    private static List<DryRun.Pair> pairs(List<DryRun.Move> moves) {
        return moves.stream()
                .map(move -> new DryRun.Pair(move.from(), move.to(), 0))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(_ -> 1)))
                .entrySet().stream()
                .map(pair -> new DryRun.Pair(pair.getKey().from(), pair.getKey().to(), pair.getValue()))
                .sorted(Comparator.comparing(DryRun.Pair::reports).reversed())
                .toList();
    }
}

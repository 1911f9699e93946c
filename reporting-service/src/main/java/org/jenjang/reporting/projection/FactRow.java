package org.jenjang.reporting.projection;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.progress.ComplaintProgress;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one complaint as they are stored: the fold itself, and beside it the columns that figures are made of.
 *
 * @param institution code of the institution whose figures it counts in: the one that let a limit pass first; else the
 *     one that responded; else the one it was handed to last
 * @param inheritedBy code of the institution that took it over from one that has ended, and when; null when none did
 */
@JsonNaming(SnakeCaseStrategy.class)
record FactRow(
        String complaint,
        String fold,
        PublicStatus state,
        boolean open,
        @Nullable Instant submittedAt,
        @Nullable Classification classification,
        boolean supervisory,
        @Nullable String category,
        @Nullable String region,
        @Nullable String province,
        @Nullable String holderInstitution,
        @Nullable String holderUnit,
        @Nullable Tier holderTier,
        @Nullable String institution,
        @Nullable String inheritedBy,
        @Nullable Instant inheritedAt,
        @Nullable Instant verifiedAt,
        @Nullable Instant disposedAt,
        @Nullable Instant firstPostAt,
        @Nullable Instant firstResponseAt,
        @Nullable Instant firstResponseDue,
        boolean firstResponsePaused,
        boolean firstResponseBreached,
        @Nullable Instant answeredAt,
        @Nullable Instant resolveDue,
        boolean resolvePaused,
        boolean resolveBreached,
        @Nullable Instant closedAt,
        @Nullable Closure closure,
        @Nullable Integer rating,
        int returns,
        int arbitrations,
        int closings,
        int reopenings,
        boolean promised,
        int brokenPromises,
        int level,
        boolean ombudsman,
        boolean handedOver) {

    static FactRow of(String complaint, ComplaintFact fact) {
        ComplaintProgress progress = fact.progress();
        Filing filing = fact.filing();
        Course course = fact.course();
        Optional<Verdict> verdict = Optional.ofNullable(course.verdict());
        Optional<Holder> holder = progress.holder();
        return new FactRow(
                complaint,
                EventCodec.write(fact),
                progress.status(),
                !progress.status().isOver(),
                progress.citizen().submittedAt(),
                verdict.map(Verdict::classification).orElse(filing.classification()),
                verdict.map(Verdict::supervisory).orElse(filing.supervisory()),
                verdict.map(Verdict::category).orElse(filing.category()),
                filing.region(),
                CodeLists.region(filing.region()).map(Region::provinceCode).orElse(null),
                holder.map(Holder::institution).orElse(null),
                holder.map(Holder::unit).orElse(null),
                holder.map(Holder::tier).orElse(null),
                answerable(course, fact.work()),
                course.inherited() == null ? null : course.institution(),
                course.inherited(),
                course.verifiedAt(),
                course.disposedAt(),
                progress.agency().firstAct(),
                at(fact.work().response()),
                course.firstResponse().due(),
                course.firstResponse().paused(),
                course.firstResponse().breachedBy() != null,
                at(fact.work().answer()),
                course.resolve().due(),
                course.resolve().paused(),
                course.resolve().breachedBy() != null,
                course.closedAt(),
                progress.closure().orElse(null),
                progress.citizen().rating() == 0 ? null : Integer.valueOf(progress.citizen().rating()),
                course.tally().returns(),
                course.tally().arbitrations(),
                course.tally().closings(),
                course.tally().reopenings(),
                fact.work().promised(),
                course.tally().brokenPromises(),
                climbed(progress),
                course.tally().ombudsmanOffered(),
                course.tally().handedOver());
    }

    /** How often another institution had to take over; a step to somebody's own head is none. */
    private static int climbed(ComplaintProgress progress) {
        return (int) progress.routing().escalations().stream()
                .filter(step -> !step.from().institution().equals(step.to().institution()))
                .count();
    }

    private static @Nullable String answerable(Course course, Work work) {
        return Stream.of(
                        Optional.ofNullable(course.firstResponse().breachedBy()),
                        Optional.ofNullable(course.resolve().breachedBy()),
                        Optional.ofNullable(work.response()).map(Work.Deed::institution),
                        Optional.ofNullable(course.institution()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant at(Work.@Nullable Deed deed) {
        return deed == null ? null : deed.at();
    }
}

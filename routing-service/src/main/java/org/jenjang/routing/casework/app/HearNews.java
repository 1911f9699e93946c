package org.jenjang.routing.casework.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jenjang.platform.work.HeavyWork;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingPolicy;

/** What other services have said changes cases; a whole batch costs the same few statements as one event. */
@ApplicationScoped
public class HearNews {

    private final CaseBatches batches;
    private final StoreOutcomes outcomes;
    private final RoutingPolicy policy;
    private final HeavyWork heavyWork;

    HearNews(CaseBatches batches, StoreOutcomes outcomes, RoutingPolicy policy, HeavyWork heavyWork) {
        this.batches = batches;
        this.outcomes = outcomes;
        this.policy = policy;
        this.heavyWork = heavyWork;
    }

    /** Applies the news in the given order. What is refused is no fault: the others have spoken out of turn. */
    @WithTransaction
    public Uni<Void> hear(List<News> news) {
        Set<String> complaints = news.stream().map(News::complaint).collect(Collectors.toSet());
        // What is proposed for each report that is filed is found on the way: hundreds of them would hold an event loop for long.
        return batches.take(complaints)
                .chain(taken -> heavyWork.run(HeavyWork.Kind.BATCH, () -> decide(taken, news)))
                .chain(outcomes::storeBatch);
    }

    private List<Outcome> decide(Map<String, RoutingCase> taken, List<News> news) {
        Docket docket = new Docket(taken, policy);
        for (News item : news) {
            switch (item) {
                case News.Filed filed -> docket.open(filed.opening(), filed.cause());
                case News.Said said -> docket.carryOut(said.complaint(), said.command(), said.cause())
                        .ifPresent(refusal -> Log.infof("complaintId=%s command=%s refusal=%s eventId=%s",
                                said.complaint(),
                                said.command().getClass().getSimpleName(), refusal.name(), said.cause().id()));
            }
        }
        return docket.outcomes();
    }
}

package org.jenjang.reporting.dashboard.adapter.page;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.reporting.indicator.IndicatorConfig;
import org.jenjang.reporting.projection.FactNews;

/** Tells open pages when to fetch their figures anew. */
@Path("/perubahan")
@Cancellable(false)
@PermitAll
public class ChangeStream {

    /** A browser comes back by itself; one that has vanished without a word is not waited for any longer. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final FactNews news;
    private final IndicatorConfig config;

    ChangeStream(FactNews news, IndicatorConfig config) {
        this.news = news;
        this.config = config;
    }

    /**
     * The word {@code changed} when one begins to listen, for something may have happened since the page was made, and after
     * changes: at most once in the time for which figures are kept, and only when those kept are none from before.
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    public Multi<String> changes() {
        return Multi.createFrom().ticks().every(config.freshFor()).onOverflow().drop()
                .map(_ -> news.changes())
                .skip().repetitions()
                .onItem().transformToUniAndConcatenate(_ -> Uni.createFrom().item("changed").onItem().delayIt().by(config.freshFor()))
                .select().first(LONGEST);
    }
}

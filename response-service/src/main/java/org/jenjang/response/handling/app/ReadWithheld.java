package org.jenjang.response.handling.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jenjang.platform.kernel.NotFound;

/** Gives out what no event may carry. Whoever calls it has made sure that the asker shows it to the reporter alone. */
@ApplicationScoped
public class ReadWithheld {

    private final History history;

    public ReadWithheld(History history) {
        this.history = history;
    }

    /**
     * What was said to the reporter of a secret or supervisory complaint, oldest first.
     *
     * @throws NotFound (in the Uni) when nothing about the complaint was withheld, or there is none
     */
    @WithTransaction
    public Uni<List<History.Withheld>> of(String complaint) {
        return history.withheld(complaint).invoke(texts -> {
            if (texts.isEmpty()) {
                throw new NotFound();
            }
        });
    }
}

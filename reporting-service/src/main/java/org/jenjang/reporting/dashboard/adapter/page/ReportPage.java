package org.jenjang.reporting.dashboard.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.WebConfig;
import org.jenjang.reporting.indicator.Indicators;
import org.jenjang.reporting.indicator.InstitutionFigures;
import org.jenjang.reporting.indicator.Overview;

/** The figures for everybody. */
@Path("/")
@Cancellable(false)
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ReportPage {

    /** How many institutions the overview names. */
    private static final int MOST = 10;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance overview(
                Overview figures, List<InstitutionFigures> institutions, TableHeads heads, ZonedDateTime asOf);

        static native TemplateInstance institutions(List<InstitutionFigures> institutions, TableHeads heads);
    }

    private final Indicators indicators;
    private final PageContext page;
    private final WebConfig config;

    ReportPage(Indicators indicators, PageContext page, WebConfig config) {
        this.indicators = indicators;
        this.page = page;
        this.config = config;
    }

    /** The figures of the whole country, and the institutions with most reports. */
    @GET
    public Uni<TemplateInstance> overview() {
        return Uni.combine().all().unis(indicators.overview(), indicators.institutions())
                .with((figures, institutions) -> Templates.overview(figures, most(institutions),
                        TableHeads.in(page.language()), figures.asOf().atZone(config.zone())));
    }

    /** The figures of every institution. */
    @GET
    @Path("instansi")
    public Uni<TemplateInstance> institutions() {
        return indicators.institutions()
                .map(institutions -> Templates.institutions(institutions, TableHeads.in(page.language())));
    }

    private static List<InstitutionFigures> most(List<InstitutionFigures> institutions) {
        return institutions.stream()
                .sorted(Comparator.comparing((InstitutionFigures one) -> one.figures().reports()).reversed())
                .limit(MOST)
                .toList();
    }
}

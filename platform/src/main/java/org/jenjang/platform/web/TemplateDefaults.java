package org.jenjang.platform.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/**
 * Gives every template the attributes {@code locale} (which chooses the message bundles) and {@code now}. Outside a
 * request, as in a mail, the locale is Indonesian until {@link TemplateInstance#setLocale(String)} says otherwise.
 */
@ApplicationScoped
public class TemplateDefaults {

    private final CurrentVertxRequest current;
    private final Clock clock;

    TemplateDefaults(CurrentVertxRequest current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    void register(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::initialize);
    }

    private void initialize(TemplateInstance template) {
        template.setAttribute(TemplateInstance.LOCALE, language().code());
        template.setAttribute(Format.NOW, clock.instant());
    }

    private Language language() {
        if (!Arc.container().requestContext().isActive() || current.getCurrent() == null) {
            return Language.ID;
        }
        return Language.accepted(current.getCurrent().request().getHeader("Accept-Language"));
    }
}

package org.jenjang.routing.suggestion.app;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.routing.suggestion.domain.Gazetteer;
import org.jenjang.routing.suggestion.domain.PlaceNames;

/** The names of places by the lists that this process goes by. To ask costs nothing; they are made anew beside the requests. */
public final class CurrentPlaces implements Supplier<PlaceNames> {

    private final Gazetteer gazetteer;
    private final Supplier<LocalDate> today;
    private volatile Known known;

    /** @param today which day it is when it is asked */
    public CurrentPlaces(Gazetteer gazetteer, Supplier<LocalDate> today) {
        this.gazetteer = gazetteer;
        this.today = today;
        this.known = make(CodeLists.edition(), today.get());
    }

    @Override
    public PlaceNames get() {
        return known.names();
    }

    /** Makes them anew when the lists or the day are others. It takes milliseconds; for one caller at a time. */
    public void refresh() {
        Edition edition = CodeLists.edition();
        LocalDate day = today.get();
        if (known.edition() != edition || !known.day().equals(day)) {
            known = make(edition, day);
        }
    }

    private Known make(Edition edition, LocalDate day) {
        return new Known(edition, day, gazetteer.names(edition, day));
    }

    private record Known(Edition edition, LocalDate day, PlaceNames names) {}
}

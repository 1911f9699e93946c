package org.jenjang.routing.officer.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.jenjang.routing.officer.app.IdentityProvider.Person;

/** Brings those into the register who had an account with an office before there was one; twice does nothing more. */
@ApplicationScoped
public class RecordPeople {

    private static final int PAGE = 500;

    private final IdentityProvider provider;
    private final Newcomers newcomers;

    RecordPeople(IdentityProvider provider, Newcomers newcomers) {
        this.provider = provider;
        this.newcomers = newcomers;
    }

    /** Records them; gives how many were new. */
    public Uni<Integer> record() {
        return provider.people().group().intoLists().of(PAGE)
                .onItem().transformToUniAndConcatenate(newcomers::add)
                .collect().with(Collectors.summingInt(Integer::intValue))
                .invoke(added -> Log.infof("The register of officers has %d people more", added));
    }

    /** Where people are stored whom nobody has appointed here. */
    public interface Newcomers {

        /** Adds those who are not in the register; gives how many. */
        Uni<Integer> add(List<Person> people);
    }
}

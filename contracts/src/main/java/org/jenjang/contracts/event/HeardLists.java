package org.jenjang.contracts.event;

import java.util.Collection;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Edition;

/** The code lists of a service that hears of them on a topic. */
public final class HeardLists {

    public static final String REGION = EventCodec.typeOf(RegionRecorded.class);
    public static final String CATEGORY = EventCodec.typeOf(CategoryRecorded.class);

    private HeardLists() {}

    /**
     * Makes this process go by the shipped lists with what was heard over them.
     *
     * @param regions payloads of the newest entries that were heard
     * @param categories the same
     * @throws MalformedEvent when one of them is not what its type promises; the process then goes on with what it has
     */
    public static void take(Collection<String> regions, Collection<String> categories) {
        CodeLists.take(Edition.shipped().with(
                regions.stream().map(payload -> EventCodec.read(RegionRecorded.class, payload).region()).toList(),
                categories.stream().map(payload -> EventCodec.read(CategoryRecorded.class, payload).category()).toList()));
    }
}

package org.jenjang.contracts.event;

import java.util.Collection;
import java.util.function.Function;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Edition;

/** The code lists of a service that hears of them on a topic. */
public final class HeardLists {

    public static final String REGION = EventCodec.typeOf(RegionRecorded.class);
    public static final String CATEGORY = EventCodec.typeOf(CategoryRecorded.class);

    private HeardLists() {}

    /** Makes this process go by the shipped lists with what was heard over them. */
    public static void take(Heard heard) {
        CodeLists.take(Edition.shipped().with(
                heard.all(REGION, payload -> EventCodec.read(RegionRecorded.class, payload).region()),
                heard.all(CATEGORY, payload -> EventCodec.read(CategoryRecorded.class, payload).category())));
    }

    /** Where a service keeps what it has heard. */
    public interface Heard {

        /**
         * The newest entries of one type.
         *
         * @param reader makes an entry of its payload; where it throws, the payload is not what its type promises, and the entry
         *     is left out
         */
        <T> Collection<T> all(String type, Function<String, T> reader);
    }
}

package org.jenjang.routing.suggestion.domain;

import org.jenjang.contracts.codelist.Region;

/**
 * A name by which a text can name a place.
 *
 * @param name in small letters, without the kind, one blank between the words
 * @param kind of the region that bears it, which a text may say with it
 * @param region the region that it means now: that which bears it, or what has followed it
 */
record PlaceName(String name, String kind, Region region) {

    static PlaceName of(String name, Region bearer) {
        return new PlaceName(name, bearer.kind(), bearer);
    }

    PlaceName meaning(Region now) {
        return new PlaceName(name, kind, now);
    }
}

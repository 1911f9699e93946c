package org.jenjang.response.handling.app;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the institutions, from the register's announcements. */
public interface Institutions {

    /** The institution with this code. */
    Optional<Office> institution(String code);

    /**
     * An institution.
     *
     * @param parent code of the one above; null for the highest
     * @param zone in which its days begin and end
     */
    record Office(String code, String name, @Nullable String parent, ZoneId zone, List<Unit> units) {
        public Office {
            units = List.copyOf(units);
        }
    }

    /** One of its units. */
    record Unit(String code, String name) {}

    /** Its name; the code while the register has not been heard yet. */
    default String nameOf(String institution) {
        return institution(institution).map(Office::name).orElse(institution);
    }

    /** Name of a unit of an institution; its code while the register has not been heard yet. */
    default String nameOf(String institution, String unit) {
        return unitsOf(institution).stream()
                .filter(known -> known.code().equals(unit))
                .map(Unit::name)
                .findFirst()
                .orElse(unit);
    }

    /** The units of an institution; none while the register has not been heard yet. */
    default List<Unit> unitsOf(String institution) {
        return institution(institution).map(Office::units).orElse(List.of());
    }

    /** The zone of an institution; western Indonesia while the register has not been heard yet. */
    default ZoneId zoneOf(String institution) {
        return institution(institution).map(Office::zone).orElse(ZoneId.of("Asia/Jakarta"));
    }
}

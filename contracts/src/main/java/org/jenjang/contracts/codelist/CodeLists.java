package org.jenjang.contracts.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code lists that are part of the published language. A process has one edition of them: that of this artifact until its
 * service hears of a newer one, which every later question then goes by.
 */
public final class CodeLists {

    private static volatile Edition edition = Edition.shipped();

    private CodeLists() {}

    /** Replaces the edition of this process; called by the one place of a service that hears of newer ones. */
    public static void take(Edition newer) {
        edition = newer;
    }

    /** The edition that this process goes by now. */
    public static Edition edition() {
        return edition;
    }

    /** All provinces, regencies and cities that ever were, in the order of their codes. */
    public static List<Region> regions() {
        return edition.regions();
    }

    /** Those that there are on the given day, in the order of their codes. */
    public static List<Region> regions(LocalDate on) {
        return edition.regions().stream().filter(region -> region.isOpen(on)).toList();
    }

    /** The region with this code, ended or not. */
    public static Optional<Region> region(@Nullable String code) {
        return edition.region(code);
    }

    /** All categories that ever were, each main subject before its parts; to name what old reports carry. */
    public static List<Category> categories() {
        return edition.categories();
    }

    /** The categories that a citizen may choose on the given day, each main subject before its parts. */
    public static List<Category> categories(LocalDate on) {
        return edition.categories().stream().filter(category -> category.isOffered(on)).toList();
    }

    /** The category with this code, ended or not; whether it may be chosen says {@link Category#isOffered}. */
    public static Optional<Category> category(@Nullable String code) {
        return edition.category(code);
    }
}

package org.jenjang.routing.casework.adapter.rest;

import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.register.app.Institutions;
import org.jspecify.annotations.Nullable;

/** An office with the names that people know it by. */
record OfficeView(
        String institution, String institutionName, @Nullable String unit, @Nullable String unitName, Tier tier) {

    static OfficeView of(Holder holder, Institutions names) {
        String unit = holder.unit();
        return new OfficeView(holder.institution(), names.name(holder.institution()), unit,
                unit == null ? null : names.name(unit), holder.tier());
    }
}

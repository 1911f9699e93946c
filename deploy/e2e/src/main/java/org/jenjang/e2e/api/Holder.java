package org.jenjang.e2e.api;

import org.jspecify.annotations.Nullable;

/// The office whose turn it is.
///
/// @param tier `DISTRICT`, `PROVINCIAL` or `NATIONAL`
public record Holder(String institution, @Nullable String unit, @Nullable String tier) {

    @Override
    public String toString() {
        return unit == null ? institution : unit;
    }
}

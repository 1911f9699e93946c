package org.jenjang.e2e.api;

import org.jspecify.annotations.Nullable;

/// The office whose turn it is.
public record Holder(String institution, @Nullable String unit) {

    @Override
    public String toString() {
        return unit == null ? institution : unit;
    }
}

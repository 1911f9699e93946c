package org.jenjang.response.handling.adapter.db;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.response.handling.app.History;
import org.jspecify.annotations.Nullable;

/** One line of a history; written once. No field has an initial value, as in {@link HandlingRow}. */
@Entity
@Table(name = "handling_line")
class HandlingLineRow {

    @Id UUID id;
    String complaint;
    @Enumerated(EnumType.STRING) History.Kind kind;
    Instant at;
    @Nullable String institution;
    @Nullable String unit;
    @Enumerated(EnumType.STRING) @Nullable Tier tier;
    @Nullable String text;
    int number;
    @Nullable String detail;
    String evidence;
    @Nullable String officer;
    @Nullable Long untold;
    @Nullable String digest;
}

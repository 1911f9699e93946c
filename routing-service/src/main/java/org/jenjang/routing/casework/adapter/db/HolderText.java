package org.jenjang.routing.casework.adapter.db;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jspecify.annotations.Nullable;

/** An office as one word: {@code DISTRICT pemda:74.71} or {@code DISTRICT pemda:74.71/dishub}. */
@Converter
class HolderText implements AttributeConverter<Holder, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Holder holder) {
        return holder == null ? null : write(holder);
    }

    @Override
    public @Nullable Holder convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : read(text);
    }

    static String write(Holder holder) {
        return holder.tier() + " " + (holder.unit() == null ? holder.institution() : holder.unit());
    }

    static List<String> writeAll(List<Holder> holders) {
        return holders.stream().map(HolderText::write).toList();
    }

    static List<Holder> readAll(List<String> texts) {
        return texts.stream().map(HolderText::read).toList();
    }

    static Holder read(String text) {
        int space = text.indexOf(' ');
        Tier tier = Tier.valueOf(text.substring(0, space));
        String code = text.substring(space + 1);
        int slash = code.indexOf('/');
        return slash < 0 ? Holder.institution(code, tier) : new Holder(code.substring(0, slash), code, tier);
    }
}

package org.jenjang.intake.submission.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who reports. Numbers may be written with spaces, dots and hyphens; they are kept without. */
final class ReporterReader {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern NIK = Pattern.compile("[0-9]{16}");
    private static final Pattern PHONE = Pattern.compile("(?:\\+?62|0)([1-9][0-9]{7,11})");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"()\\\\]{1,64}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    private final Fields fields;

    ReporterReader(Fields fields) {
        this.fields = fields;
    }

    Reporter read(ReportDraft.Contact sent, @Nullable String language) {
        return new Reporter(
                fields.optional("contact.name", sent.name(), LONGEST_NAME),
                nik(sent.nik()),
                phone(sent.phone()),
                email(sent.email()),
                language(language));
    }

    private @Nullable String nik(@Nullable String sent) {
        String digits = digits("contact.nik", sent);
        if (digits != null && !NIK.matcher(digits).matches()) {
            fields.reject("contact.nik", "nik");
        }
        return digits;
    }

    private @Nullable String phone(@Nullable String sent) {
        String digits = digits("contact.phone", sent);
        if (digits == null) {
            return null;
        }
        var number = PHONE.matcher(digits);
        if (!number.matches()) {
            fields.reject("contact.phone", "phone");
            return null;
        }
        return "+62" + number.group(1);
    }

    private @Nullable String email(@Nullable String sent) {
        String address = fields.optional("contact.email", sent, LONGEST_EMAIL);
        if (address != null && !EMAIL.matcher(address).matches()) {
            fields.reject("contact.email", "email");
        }
        return address;
    }

    private Locale language(@Nullable String sent) {
        String code = fields.read("language", sent, "unknown-code", String::toString);
        if (code != null && !List.of("id", "en").contains(code)) {
            fields.reject("language", "unknown-code");
        }
        return "en".equals(code) ? Locale.ENGLISH : Locale.of("id");
    }

    private @Nullable String digits(String field, @Nullable String sent) {
        String text = fields.optional(field, sent, LONGEST_NUMBER);
        return text == null ? null : text.replaceAll("[ .()-]", "");
    }
}

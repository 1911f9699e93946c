package org.jenjang.bench;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes reports as citizens write them, each a little different; with a telephone and no address, to spare the mail sink. */
final class Reports {

    private static final String BODY = """
            {"title":"Lampu jalan padam di depan pasar nomor %d",\
            "narrative":"Sudah tiga malam lampu jalan padam di depan pasar dan warga takut lewat. Mohon segera diperbaiki \
            karena kemarin ada yang terjatuh. Kami sudah bertanya ke kelurahan dan diminta melapor di sini. Laporan nomor %d.",\
            "classification":"COMPLAINT","category":"%s","region":"%s",%s"place":"depan pasar",\
            "contact":{"name":"Warga Uji","phone":"081234567890"}}""";

    private final AtomicLong number = new AtomicLong();
    private final String choice;
    private final String region;
    private final String category;

    private Reports(String choice, String region, String category) {
        this.choice = choice;
        this.region = region;
        this.category = category;
    }

    /** Reports that name no institution: the desk of the province will have to look. */
    static Reports forTheDesk() {
        return new Reports("", "74.71", "perhubungan.pju");
    }

    /** Reports to an institution with a single unit, so that they reach its inbox without a person in between. */
    static Reports forTheInboxOf(String institution) {
        return new Reports("\"institution\":\"%s\",".formatted(institution), "21.03", "energi.listrik");
    }

    String next() {
        long n = number.incrementAndGet();
        return BODY.formatted(n, n, category, region, choice);
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }
}

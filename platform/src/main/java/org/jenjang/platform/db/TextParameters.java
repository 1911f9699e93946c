package org.jenjang.platform.db;

import java.util.regex.Pattern;

/** Writes the parameters of {@link Statements} as the database and as Hibernate want them, each cast to text. */
final class TextParameters {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

    private TextParameters() {}

    static String ofPostgres(String sql) {
        return PARAMETER.matcher(sql).replaceAll("cast(\\$$1 as text)");
    }

    /** Hibernate writes {@code ?1} where PostgreSQL writes {@code $1}. */
    static String ofHibernate(String sql) {
        return PARAMETER.matcher(sql).replaceAll("cast(?$1 as text)");
    }
}

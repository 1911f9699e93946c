package org.jenjang.platform.testkit;

/** User names of the demo people whom the realm knows; what they are and where they work stands in the realm's data. */
public final class People {

    public static final String NATIONAL_ADMIN = "nasional";
    public static final String SULTRA_ADMIN = "sultra";
    public static final String JABAR_ADMIN = "jabar";
    public static final String KENDARI_ADMIN = "kendari";
    public static final String KONAWE_SELATAN_ADMIN = "konawe-selatan";
    public static final String BEKASI_ADMIN = "bekasi";
    public static final String DISHUB_KENDARI = "dishub-kendari";
    public static final String PUPR_KENDARI = "pupr-kendari";
    public static final String DUKCAPIL_KENDARI = "dukcapil-kendari";
    public static final String BINAMARGA_SULTRA = "binamarga-sultra";
    public static final String DISDIK_JABAR = "disdik-jabar";
    public static final String DISDIK_BEKASI = "disdik-bekasi";
    /** Head of the city of Kendari. */
    public static final String KENDARI_HEAD = "kepala-kendari";
    /** Of the inspectorate of the city of Kendari. */
    public static final String KENDARI_INSPECTOR = "inspektur-kendari";
    /** Officer of the unit of that inspectorate. */
    public static final String KENDARI_INSPECTORATE = "petugas.pemda-74-71-inspektorat";
    public static final String AUDITOR = "auditor";
    public static final String OMBUDSMAN = "ombudsman";
    public static final String REPORTER = "warga";

    private People() {}
}

package org.jenjang.routing.suggestion.domain;

import org.jenjang.contracts.vocabulary.Tier;

/** The kind of office that is competent; what can be learned from a text without knowing where it happened. */
public sealed interface Office {

    /** The government of a regency or city; the region says which. */
    Office DISTRICT = new Regional(Tier.DISTRICT);

    /** The government of a province; the region says which. */
    Office PROVINCE = new Regional(Tier.PROVINCIAL);

    /** No institution of the register: a court, another country, or a text that says too little. */
    Office NOBODY = new Nobody();

    /** Jakarta alone has one government for what elsewhere two share. */
    String JAKARTA = "31";

    /** A regional government of this tier. */
    record Regional(Tier tier) implements Office {}

    /** A ministry, agency or state enterprise, the same one everywhere. */
    record National(String institution) implements Office {}

    /** Nobody whom a suggestion could name. */
    record Nobody() implements Office {}

    /** The kind of office as the shipped files name it: {@code district}, {@code province}, {@code nobody} or a code. */
    static Office of(String name) {
        return switch (name) {
            case "district" -> DISTRICT;
            case "province" -> PROVINCE;
            case "nobody" -> NOBODY;
            default -> new National(name);
        };
    }

    /** The kind of the institution with this code, such as {@code pemda:74.71}. */
    static Office ofInstitution(String code) {
        if (!code.startsWith("pemda:")) {
            return new National(code);
        }
        String region = code.substring("pemda:".length());
        // What Jakarta does is nearly always what a city does elsewhere.
        return region.length() > 2 || region.equals(JAKARTA) ? DISTRICT : PROVINCE;
    }
}

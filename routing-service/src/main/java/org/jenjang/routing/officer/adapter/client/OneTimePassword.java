package org.jenjang.routing.officer.adapter.client;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Passwords that are read out or copied by hand: no letters that look alike, in groups; 80 bits. */
final class OneTimePassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private OneTimePassword() {}

    static String next() {
        return IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return IntStream.range(0, GROUP).mapToObj(_ -> LETTERS.charAt(RANDOM.nextInt(LETTERS.length())))
                .map(String::valueOf).collect(Collectors.joining());
    }
}

package org.jenjang.routing.register.adapter.csv;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jenjang.routing.listfile.CsvLines;
import org.jenjang.routing.register.app.ShippedFiles;
import org.jenjang.routing.register.domain.Entries;
import org.jenjang.routing.register.domain.Register;
import org.jenjang.routing.register.domain.Unit;

/** Reads {@code register/institutions.csv} and {@code register/units.csv}, whose sources stand beside them. */
@Singleton
public class ShippedRegister implements ShippedFiles {

    private static final String INSTITUTIONS = "institutions.csv";
    private static final String UNITS = "units.csv";

    @Override
    @Produces
    @Singleton
    public Register register() {
        Map<String, List<Unit>> units = CsvLines.of(text(UNITS), UNITS).stream()
                .collect(Collectors.groupingBy(line -> line.text("institution"),
                        Collectors.mapping(Entries::unit, Collectors.toList())));
        return new Register(CsvLines.of(text(INSTITUTIONS), INSTITUTIONS).stream()
                .map(line -> Entries.institution(line, units.getOrDefault(line.code(), List.of())))
                .toList());
    }

    @Override
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text(INSTITUTIONS).getBytes(StandardCharsets.UTF_8));
            digest.update(text(UNITS).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(String file) {
        try (InputStream in = ShippedRegister.class.getResourceAsStream("/register/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The register file " + file + " cannot be read", unreadable);
        }
    }
}

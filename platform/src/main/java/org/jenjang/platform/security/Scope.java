package org.jenjang.platform.security;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a thing stands among the offices, for the question who may see it.
 *
 * @param institution code of the institution that holds it
 * @param unit code of the unit that works on it; null while none is chosen
 * @param above codes of the institutions above the holder that watch over it, nearest first
 * @param liable codes of institutions that held it, let a limit pass and still owe an answer
 * @param restricted whether only the desk, the holder, its inspectorate and those who help may see it
 * @param helpers codes of the units and institutions that help the one that works on it
 */
public record Scope(
        String institution,
        @Nullable String unit,
        List<String> above,
        List<String> liable,
        boolean restricted,
        List<String> helpers) {

    public Scope {
        above = List.copyOf(above);
        liable = List.copyOf(liable);
        helpers = List.copyOf(helpers);
    }

    /** The scope of a thing with which nobody helps. */
    public Scope(
            String institution, @Nullable String unit, List<String> above, List<String> liable, boolean restricted) {
        this(institution, unit, above, liable, restricted, List.of());
    }
}

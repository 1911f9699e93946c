package org.jenjang.routing.register.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jenjang.routing.listfile.domain.Fault;

/** Checks whether a register may become another one: everything that is wrong between its entries. */
public final class RegisterCheck {

    private RegisterCheck() {}

    /**
     * All faults, also those that were there before.
     *
     * @param unreadable codes of entries that are there but cannot be read; nothing is said about who names them
     */
    public static List<Fault> faults(Register before, Register after, Set<String> unreadable, LocalDate today) {
        return Stream.of(
                        TreeCheck.faults(before, after, unreadable, today),
                        SuccessionCheck.faults(before, after, unreadable, today),
                        UnitsCheck.faults(before, after, today))
                .flatMap(List::stream)
                .toList();
    }
}

package org.jenjang.routing.register.app;

import java.util.Map;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.routing.listfile.domain.Fault;

/** What is wrong with a unit, at the field of the form in which it can be mended. */
final class UnitFaults {

    private static final Map<String, FieldError> FIELDS = Map.ofEntries(
            field("register-name", "name", "unit-name"),
            field("register-unit-code", "name", "unit-name"),
            field("register-reused", "name", "unit-reused"),
            field("register-unit-kind", "kind", "unit-kind"),
            field("register-region", "region", "unit-region"),
            field("register-mail", "email", "unit-mail"),
            field("register-order", "validTo", "unit-order"),
            field("register-unit-outlasts", "validTo", "unit-outlasts"),
            field("register-no-unit", "validTo", "unit-last"),
            field("register-no-inspectorate", "validTo", "unit-inspectorate"),
            field("register-successor-early", "validTo", "unit-successor-early"),
            field("register-unit-successor", "successor", "unit-successor"));

    private UnitFaults() {}

    /** Of a field by itself; the arguments begin with the number of a line, which a form does not have. */
    static FieldError of(FieldError inLine) {
        if (inLine.code().equals("register-day")) {
            return new FieldError(inLine.arguments().get(1).equals("valid_from") ? "validFrom" : "validTo", "unit-day");
        }
        return FIELDS.getOrDefault(inLine.code(), inLine);
    }

    /** Of the unit among the others. */
    static FieldError of(Fault fault) {
        return FIELDS.getOrDefault(fault.code(), new FieldError("name", fault.code(), fault.arguments()));
    }

    private static Map.Entry<String, FieldError> field(String code, String field, String said) {
        return Map.entry(code, new FieldError(field, said));
    }
}

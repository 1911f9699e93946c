package org.jenjang.platform.kernel;

import java.util.List;

/** An input that cannot be accepted, with everything that is wrong with it. It becomes a 400 problem. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super(errors.toString(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String field, String code, Object... arguments) {
        this(List.of(new FieldError(field, code, arguments)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}

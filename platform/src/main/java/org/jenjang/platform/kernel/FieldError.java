package org.jenjang.platform.kernel;

import java.util.List;

/**
 * What is wrong with one field of an input. The sentence for people stands in the {@code problems} bundle under
 * {@code field.<code>} and takes the arguments; the name of the field for people stands there under {@code name.<field>}.
 *
 * @param field name of the field as the sender knows it
 * @param code what is wrong, such as {@code too-long}
 * @param arguments numbers or names that the sentence needs, such as the limit
 */
public record FieldError(String field, String code, List<Object> arguments) {

    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public FieldError(String field, String code, Object... arguments) {
        this(field, code, List.of(arguments));
    }
}

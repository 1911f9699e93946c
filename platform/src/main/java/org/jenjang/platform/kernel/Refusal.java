package org.jenjang.platform.kernel;

/**
 * A reason why a command is not allowed now. Implemented by enums; each constant has a sentence in the service's
 * {@code problems} bundle under the key {@code refusal.<NAME>}.
 */
public interface Refusal {

    /** The constant's name. */
    String name();
}

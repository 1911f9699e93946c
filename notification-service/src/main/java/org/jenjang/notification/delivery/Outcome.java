package org.jenjang.notification.delivery;

/** How one try ended. */
public sealed interface Outcome {

    /** A mail server has taken it over. */
    record Accepted() implements Outcome {}

    /** Whoever it is for has left no address. */
    record NoAddress() implements Outcome {}

    /** It did not work this time. */
    record Hindered(Obstacle obstacle) implements Outcome {}
}

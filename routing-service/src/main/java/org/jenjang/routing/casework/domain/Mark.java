package org.jenjang.routing.casework.domain;

/** A point of a limit that time has come to. */
public sealed interface Mark {

    /** It draws near: {@code percent} of the time is used. */
    record Warning(int percent) implements Mark {}

    /** The reporter, whose turn it is, is asked once more; {@code number} counts from 1. */
    record Reminder(int number) implements Mark {}

    /** It has passed. */
    record Over() implements Mark {}
}

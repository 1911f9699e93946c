package org.jenjang.local.process;

import java.util.List;
import java.util.stream.Stream;

/// How far a child steps back when the processor is short.
///
/// Linux shares the processor between sessions first, and every child has a session of its own; so the session is told
/// too, where the kernel knows of that, and the process where it does not.
public enum Niceness {
    /// Not at all.
    FIRST(0),
    /// Behind the first.
    NEXT(5),
    /// Behind all others: nobody waits for it.
    LAST(10);

    private static final String STEP_BACK = "{ echo $0 > /proc/self/autogroup; } 2> /dev/null; exec nice -n $0 \"$@\"";

    /// As the operating system counts it: 19 would be the very end of the queue.
    private final int value;

    Niceness(int value) {
        this.value = value;
    }

    /// The command that steps back and then becomes the given one, in the same process.
    public List<String> before(List<String> command) {
        return Stream.concat(Stream.of("sh", "-c", STEP_BACK, String.valueOf(value)), command.stream()).toList();
    }
}

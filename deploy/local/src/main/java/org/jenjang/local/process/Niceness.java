package org.jenjang.local.process;

import java.util.List;
import java.util.stream.Stream;

/// How far a child steps back when the processor is short: 0 not at all, 19 to the very end of the queue.
///
/// Linux shares the processor between sessions first, and every child has a session of its own; so the session is told
/// too, where the kernel knows of that, and the process where it does not.
public record Niceness(int value) {
    private static final String STEP_BACK = "{ echo $0 > /proc/self/autogroup; } 2> /dev/null; exec nice -n $0 \"$@\"";

    /// The command that steps back and then becomes the given one, in the same process.
    public List<String> before(List<String> command) {
        return Stream.concat(Stream.of("sh", "-c", STEP_BACK, String.valueOf(value)), command.stream()).toList();
    }
}

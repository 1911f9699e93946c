package org.jenjang.local.access;

import org.apache.kafka.common.resource.PatternType;

/// Consumer groups that one principal may join.
///
/// @param name of the group, or how the names of all of them begin
/// @param pattern whether it is the one or the other
public record Groups(String name, PatternType pattern) {

    /// The one group of this name.
    static Groups only(String name) {
        return new Groups(name, PatternType.LITERAL);
    }

    /// Every group whose name begins so.
    static Groups beginningWith(String prefix) {
        return new Groups(prefix, PatternType.PREFIXED);
    }
}

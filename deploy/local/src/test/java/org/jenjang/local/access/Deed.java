package org.jenjang.local.access;

/// What one can try on a topic.
enum Deed {
    READ, WRITE, DESCRIBE, CREATE, DELETE, ALTER, ALTER_CONFIGS
}

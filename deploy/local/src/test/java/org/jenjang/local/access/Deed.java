package org.jenjang.local.access;

/// What one can try on a topic; the one after which nothing can be tried comes last.
enum Deed {
    READ, WRITE, DESCRIBE, CREATE, ALTER, ALTER_CONFIGS, DELETE
}

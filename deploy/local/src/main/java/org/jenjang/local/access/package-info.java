/// Who may read and write which topic, and how a Kafka is told so.
@NullMarked
package org.jenjang.local.access;

import org.jspecify.annotations.NullMarked;

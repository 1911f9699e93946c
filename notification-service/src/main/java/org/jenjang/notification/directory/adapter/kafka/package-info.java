/** The offices as the compacted topic of the register tells them. */
@NullMarked
package org.jenjang.notification.directory.adapter.kafka;

import org.jspecify.annotations.NullMarked;

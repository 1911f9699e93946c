/** Reading the topics from their beginning. */
@NullMarked
package org.jenjang.reporting.rebuild.adapter.kafka;

import org.jspecify.annotations.NullMarked;

/** Where events come in and become notices. */
@NullMarked
package org.jenjang.notification.adapter.kafka;

import org.jspecify.annotations.NullMarked;

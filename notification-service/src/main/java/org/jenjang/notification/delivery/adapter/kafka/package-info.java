/** What became of the notices, told to everybody. */
@NullMarked
package org.jenjang.notification.delivery.adapter.kafka;

import org.jspecify.annotations.NullMarked;

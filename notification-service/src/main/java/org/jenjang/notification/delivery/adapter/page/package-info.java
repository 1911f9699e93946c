/** Deliveries for people. */
@NullMarked
package org.jenjang.notification.delivery.adapter.page;

import org.jspecify.annotations.NullMarked;

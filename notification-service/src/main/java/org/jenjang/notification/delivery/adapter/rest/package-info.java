/** Deliveries for programs. */
@NullMarked
package org.jenjang.notification.delivery.adapter.rest;

import org.jspecify.annotations.NullMarked;

/** The queue of notices: stored before it is sent, tried until it is sent, and its outcome told. */
@NullMarked
package org.jenjang.notification.delivery;

import org.jspecify.annotations.NullMarked;

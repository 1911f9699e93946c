/** The little that must be known of a complaint to tell about it: its ticket, and who works on it. */
@NullMarked
package org.jenjang.notification.projection;

import org.jspecify.annotations.NullMarked;

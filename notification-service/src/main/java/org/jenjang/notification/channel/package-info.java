/** The ways by which a message leaves the house. */
@NullMarked
package org.jenjang.notification.channel;

import org.jspecify.annotations.NullMarked;

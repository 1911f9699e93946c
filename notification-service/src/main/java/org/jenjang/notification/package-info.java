/** Tells people what has happened to a complaint: rule, message, channel, outcome. */
@NullMarked
package org.jenjang.notification;

import org.jspecify.annotations.NullMarked;

/** Which event is told to whom, and in which words: one class per message. */
@NullMarked
package org.jenjang.notification.rule;

import org.jspecify.annotations.NullMarked;

/** Where a message goes: looked up when it is sent, never stored. */
@NullMarked
package org.jenjang.notification.recipient;

import org.jspecify.annotations.NullMarked;

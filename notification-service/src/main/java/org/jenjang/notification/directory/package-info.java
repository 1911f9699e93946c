/** The offices, read from the copy of the institution register. */
@NullMarked
package org.jenjang.notification.directory;

import org.jspecify.annotations.NullMarked;

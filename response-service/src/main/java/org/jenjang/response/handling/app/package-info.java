/** In what order and in which transaction the work is done, and what is read for the desk. */
@NullMarked
package org.jenjang.response.handling.app;

import org.jspecify.annotations.NullMarked;

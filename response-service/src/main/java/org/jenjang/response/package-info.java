/** The work of the agencies: what a unit received, what it does about it, and what it answers. */
@NullMarked
package org.jenjang.response;

import org.jspecify.annotations.NullMarked;

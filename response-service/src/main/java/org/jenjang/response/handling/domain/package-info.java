/** What a unit may do with a complaint that was assigned to it, and what others do to it meanwhile. Pure. */
@NullMarked
package org.jenjang.response.handling.domain;

import org.jspecify.annotations.NullMarked;

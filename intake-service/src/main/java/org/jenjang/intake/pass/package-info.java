/** What a browser carries after its bearer has shown the PIN. */
@NullMarked
package org.jenjang.intake.pass;

import org.jspecify.annotations.NullMarked;

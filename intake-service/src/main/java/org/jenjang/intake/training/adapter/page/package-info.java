/** The pages of a workshop. */
@NullMarked
package org.jenjang.intake.training.adapter.page;

import org.jspecify.annotations.NullMarked;

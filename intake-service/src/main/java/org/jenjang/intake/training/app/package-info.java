/** Starting an exercise and looking how far it has come. */
@NullMarked
package org.jenjang.intake.training.app;

import org.jspecify.annotations.NullMarked;

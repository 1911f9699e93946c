/** Exercises in PostgreSQL. */
@NullMarked
package org.jenjang.intake.training.adapter.db;

import org.jspecify.annotations.NullMarked;

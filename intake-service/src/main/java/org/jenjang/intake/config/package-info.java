/** What an operator may change. */
@NullMarked
package org.jenjang.intake.config;

import org.jspecify.annotations.NullMarked;

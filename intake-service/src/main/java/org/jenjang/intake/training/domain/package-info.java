/** What there is to practise, and how far somebody has come: plain Java. */
@NullMarked
package org.jenjang.intake.training.domain;

import org.jspecify.annotations.NullMarked;

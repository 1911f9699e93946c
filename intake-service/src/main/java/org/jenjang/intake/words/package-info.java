/** The words in which a citizen is told how a complaint stands; texts are in the message files. */
@NullMarked
package org.jenjang.intake.words;

import org.jspecify.annotations.NullMarked;

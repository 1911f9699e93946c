/// Words for people: Indonesian first, English for those whose browser asks for it.
@NullMarked
package org.jenjang.local.text;

import org.jspecify.annotations.NullMarked;

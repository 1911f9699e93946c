/// The sub-commands of `./jenjang`.
@NullMarked
package org.jenjang.local.command;

import org.jspecify.annotations.NullMarked;

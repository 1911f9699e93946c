/** What an operator of a service sees and can do, by page and by REST. */
@NullMarked
package org.jenjang.platform.operation;

import org.jspecify.annotations.NullMarked;

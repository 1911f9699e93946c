/// The demo: the sample reports played by their people through the public interfaces of the running system.
@NullMarked
package org.jenjang.e2e;

import org.jspecify.annotations.NullMarked;

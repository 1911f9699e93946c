/// The running system as its people see it: one small class per desk, over HTTP through the proxy.
@NullMarked
package org.jenjang.e2e.api;

import org.jspecify.annotations.NullMarked;

/// The system under test: started, killed, looked into.
@NullMarked
package org.jenjang.e2e.system;

import org.jspecify.annotations.NullMarked;

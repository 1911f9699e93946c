/// What each server is: how it is prepared, started, and asked whether it is ready.
@NullMarked
package org.jenjang.local.server;

import org.jspecify.annotations.NullMarked;

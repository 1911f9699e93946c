/// One origin for all: the reverse proxy before the services, Keycloak and the mail page.
@NullMarked
package org.jenjang.local.proxy;

import org.jspecify.annotations.NullMarked;

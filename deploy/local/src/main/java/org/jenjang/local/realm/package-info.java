/// What Keycloak imports at its first start: the realm as committed and the demo people made from the register.
@NullMarked
package org.jenjang.local.realm;

import org.jspecify.annotations.NullMarked;

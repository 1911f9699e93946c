package org.jenjang.routing.officer.adapter.client;

import org.jenjang.platform.kernel.Redacted;

/** A password; a temporary one has to be replaced at the first sign-in. */
record KeycloakPassword(String type, String value, boolean temporary) implements Redacted {

    @Override
    public String toString() {
        return "KeycloakPassword[temporary=" + temporary + "]";
    }
}

package org.jenjang.routing.casework.domain;

/**
 * The case that another one shall follow, as far as the decision needs it.
 *
 * @param restricted whether it is secret or supervisory
 */
public record Parent(String complaint, String ticket, boolean restricted, Stage stage) {

    /** The case as a parent. */
    public static Parent of(RoutingCase parent) {
        return new Parent(parent.dossier().complaint(), parent.dossier().file().ticket(), parent.isRestricted(),
                parent.stage());
    }
}

package org.jenjang.routing.casework.app;

import org.jenjang.routing.proposal.domain.Counsel;

/**
 * What is proposed for a case.
 *
 * @param blind whether only the rules speak, because the text could not be read
 */
public record CaseCounsel(Counsel counsel, boolean blind) {}

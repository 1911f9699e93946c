package org.jenjang.intake.submission.domain;

/**
 * How the complaint stands with the offices, as far as it was heard.
 *
 * @param answer number of the newest answer; 0 for none
 * @param setAside answers up to this number no longer settle the matter, since the case was opened again; 0 for none
 * @param hidden whether a desk has found that no text of it may leave intake
 * @param handedOver whether the Ombudsman has it as well
 */
public record Heard(
        Phase phase, int answer, int setAside, boolean hidden, boolean handedOver, Leeway leeway) {}

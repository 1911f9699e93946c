package org.jenjang.response.handling.domain;

/** In what capacity a person looks at a case. */
public enum Capacity {
    /** Of the unit that has to answer. */
    LEAD,
    /** Of a unit that helps it. */
    HELPER,
    /** May approve answers of the institution. */
    APPROVER,
    /** Only reads. */
    READER
}

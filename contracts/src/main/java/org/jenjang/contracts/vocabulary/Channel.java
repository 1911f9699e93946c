package org.jenjang.contracts.vocabulary;

/** The way by which a report came in (kanal). */
public enum Channel {
    WEB,
    ANDROID,
    IOS,
    WHATSAPP,
    SMS,
    X,
    MANUAL_ENTRY,
    LOCAL_SYSTEM_API
}

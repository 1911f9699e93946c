package org.jenjang.model;

import java.io.IOException;
import java.nio.file.Files;

/** The page that tells the whole life of a complaint, put together from what each service has written down of its own. */
final class LifeCyclePage {

    private static final String INTRODUCTION = """
            # The life of a complaint

            <!-- Written by the code: deploy/model, LifeCyclePageTest. -->

            A complaint belongs to exactly one office at a time, from the moment it has its ticket until somebody says that it is over.
            This page shows every state it can be in, everything that people may do with it there, and what time does when nobody does
            anything. It is written by the code that decides, and a test compares the two: what stands here is what happens.

            ![The stages of a complaint and what leads from one to the next](life-cycle.svg)

            **The way that most complaints take.** It arrives **at a desk**: that of the province where it happened, or the national one. The
            desk checks it and hands it to the competent **institution**, which gives it to one of its **units**. The unit says what it will
            do, does it, and **answers**. The reporter says that this settles the matter, or says nothing for ten working days, and the case is
            **closed**.

            **What else may happen.**

            - Something is missing: the case waits **on hold**, and the clocks stand still, until the reporter has completed the report. After
              30 days it is archived, and can still be completed for 90 days.
            - The institution is not competent: it *returns* the case within two working days and names who might be. After the second return,
              or when a desk hands it to one that has returned it before, nobody bounces it any further: the tier above **arbitrates**, and
              that binds.
            - Nobody acts: each time a limit passes the case climbs one rung, from the head of the unit to the head of the institution, and then
              to the institution above, which owns it from there on (**escalated**). The unit below stays liable and may still answer. When no
              tier is left, the reporter is offered the way to the Ombudsman.
            - An office **ends**: it is merged, divided or closed. Whoever took over its work goes on with its cases, under the same limits; where
              there is a unit of the same name, with all that was done so far. What nobody inherits, a desk hands over anew.
            - The answer does not settle the matter: the reporter *disputes* it and it goes back to the unit; or asks within 30 days to have the
              closed case *opened again*, twice at most, and the second time it goes one tier up.
            - It is not for this service: the desk **archives** it and says why. The reporter may object once, and another person decides.
            - Two reports are about the same matter: one is **linked** to the other and gets the same answer.
            - The reporter **withdraws**. A report of misuse of power that was handed over already is examined all the same, without him.

            **Three services share this life**, and each decides only what is its own: what the reporter may say (intake), whose turn it is
            (routing), and how the unit's work stands (response). They tell each other by events, which may be late; so each of the tables below
            also says what is refused because it comes at the wrong time. Ten thousand random stories are played through all three with every
            build, and in each of them: one office has the case, a clock runs or waits as long as it is open, no status goes backward unless
            an event says so, and what nobody acts on ends or reaches the national desk.

            """;

    private LifeCyclePage() {}

    static String text() throws IOException {
        return INTRODUCTION + part("intake-service") + "\n" + part("routing-service") + "\n" + part("response-service");
    }

    /** The page of a service as a part of this one: its headings stand one step lower. */
    private static String part(String service) throws IOException {
        return Files.readString(Tables.page(service)).replaceAll("(?m)^#", "##");
    }
}

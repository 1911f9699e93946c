package org.jenjang.reporting.dashboard.adapter.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.reporting.indicator.ReportClass;

/** The words of the report pages. */
@MessageBundle(locale = "id")
public interface ReportingMessages {

    @Message String title();
    @Message String intro();
    @Message String overview();
    @Message String institutions();
    @Message String institutionsMeans();
    @Message String allInstitutions();
    @Message String openData();
    @Message String openDataMeans();
    @Message String none();
    @Message String noneMeans();
    @Message String rebuilding();
    @Message String rebuildingMeans();
    @Message String quality();
    @Message String howCounted();
    @Message String howFirst();
    @Message String howAnswer();
    @Message String howRecord();
    @Message String howClosed();

    @Message String reports();
    @Message String recent(int last, int before);
    @Message String open();
    @Message String overdue();
    @Message String overdueCount(int n);
    @Message String onTimeFirst();
    @Message String onTimeResolve();
    @Message String toFirst();
    @Message String toAnswer();
    @Message String slow(String time);
    @Message String followedUp();
    @Message String confirmed();
    @Message String automatic();
    @Message String unreachable();
    @Message String reopened();
    @Message String linked();
    @Message String returned();
    @Message String arbitrated();
    @Message String escalated();
    @Message String promisesBroken();
    @Message String handedOver();
    @Message String satisfaction();
    @Message String ofFive();
    @Message String ratings(int n);
    @Message String home();
    @Message String backlogAge();
    @Message String over90(int n, int older);
    @Message String minutes(String n);
    @Message String hours(String n);
    @Message String days(String n);
    @Message String held();
    @Message String inherited(int n, String before);
    @Message String few();
    @Message String hidden();

    @Message String byState();
    @Message String stateHead();
    @Message String count();
    @Message String share();
    @Message String byTier();
    @Message String tierHead();
    @Message String byTierMeans();
    @Message String byClass();
    @Message String classHead();
    @Message String counted();
    @Message String byInstitution();
    @Message String institutionHead();
    @Message String byProvince();
    @Message String byProvinceMeans();
    @Message String provinceHead();
    @Message String nowhere();

    @Message String state(PublicStatus state);
    @Message String tier(Tier tier);
    @Message String reportClass(ReportClass reportClass);
}

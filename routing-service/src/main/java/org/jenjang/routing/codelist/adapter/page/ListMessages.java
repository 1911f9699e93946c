package org.jenjang.routing.codelist.adapter.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the code lists; the texts stand in {@code messages/codelist_id.properties} and {@code codelist_en.properties}. */
@MessageBundle(value = "codelist", locale = "id")
public interface ListMessages {
    @Message String title();
    @Message String intro();
    @Message String which();
    @Message String regions();
    @Message String categories();
    @Message String search();
    @Message String searchHint();
    @Message String show();
    @Message String foundFor(Number n, String search);
    @Message String provinces(Number n);
    @Message String categoryTitle(Number n);
    @Message String partsOf(String name, Number count);
    @Message String nothing();
    @Message String nothingMeans();
    @Message String name();
    @Message String code();
    @Message String validity();
    @Message String remarks();
    @Message String since(String day);
    @Message String sinceUntil(String from, String to);
    @Message String formerly(String codes);
    @Message String successor(String name);
    @Message String own(String institution);
    @Message String ownSource();
    @Message String evidence();
    @Message String export();
    @Message String importTitle();
    @Message String importIntro();
    @Message String columnOf(ListColumn column);
    @Message String newestChanges(Number n);
    @Message String historyNone();
    @Message String revision(String number);
    @Message String openReports(Number n);
    @Message String rulesNaming(String rules);
    @Message String confirmMeans();
    @Message String loaded();
    @Message String addTitle();
    @Message String addIntro();
    @Message String change();
    @Message String changeTitle(String name);
    @Message String changeIntro();
    @Message String lastDay();
    @Message String lastDayHint();
    @Message String parent();
    @Message String parentHint();
    @Message String nameIndonesian();
    @Message String nameEnglish();
    @Message String evidenceAsk();
    @Message String evidenceYes();
    @Message String saved(String name);
}

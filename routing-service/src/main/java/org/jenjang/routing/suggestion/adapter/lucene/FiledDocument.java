package org.jenjang.routing.suggestion.adapter.lucene;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jenjang.routing.suggestion.domain.Filed;
import org.jenjang.routing.suggestion.domain.Likeness;

/** A filed report as a document of the index, and back. */
final class FiledDocument {

    static final String ID = "id";
    static final String STEM = "stem";
    private static final String CATEGORY = "category";
    private static final String REGION = "region";
    private static final String FILED = "filed";

    private FiledDocument() {}

    static Document of(Filed report) {
        Document document = new Document();
        document.add(new StringField(ID, report.complaintId(), Field.Store.YES));
        report.stems().forEach(stem -> document.add(new StringField(STEM, stem, Field.Store.YES)));
        Optional.ofNullable(report.category())
                .ifPresent(code -> document.add(new StringField(CATEGORY, code, Field.Store.YES)));
        Optional.ofNullable(report.region())
                .ifPresent(code -> document.add(new StringField(REGION, code, Field.Store.YES)));
        document.add(new LongField(FILED, report.filedAt().toEpochMilli(), Field.Store.YES));
        return document;
    }

    static Filed read(Document document) {
        return new Filed(document.get(ID), Set.of(document.getValues(STEM)), document.get(CATEGORY), document.get(REGION),
                Instant.ofEpochMilli(document.getField(FILED).numericValue().longValue()));
    }

    /** All reports that were filed before. */
    static Query before(Instant since) {
        return LongField.newRangeQuery(FILED, Long.MIN_VALUE, since.toEpochMilli() - 1);
    }

    /** Other reports of the same place, where it is known, and of the time that counts; with any of the stems. */
    static Query near(Filed report) {
        BooleanQuery.Builder stems = new BooleanQuery.Builder();
        report.stems().forEach(stem -> stems.add(new TermQuery(new Term(STEM, stem)), Occur.SHOULD));
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(stems.build(), Occur.MUST)
                .add(new TermQuery(new Term(ID, report.complaintId())), Occur.MUST_NOT)
                .add(LongField.newRangeQuery(FILED, report.filedAt().minus(Likeness.LONGEST).toEpochMilli(),
                        report.filedAt().plus(Likeness.LONGEST).toEpochMilli()), Occur.FILTER);
        Optional.ofNullable(report.region())
                .ifPresent(code -> query.add(new TermQuery(new Term(REGION, code)), Occur.FILTER));
        return query.build();
    }
}

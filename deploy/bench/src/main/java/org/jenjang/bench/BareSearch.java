package org.jenjang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene's own search for the three reports that share most with a text: nothing is filtered, read back or weighed. */
record BareSearch(IndexSearcher searcher) {

    private static final String STEM = "stem";
    private static final int FOUND = 3;

    /** What will be searched. */
    static final class Index {

        private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
        private final IndexWriter writer;

        Index() {
            try {
                writer = new IndexWriter(directory, new IndexWriterConfig());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        void add(Set<String> stems) {
            Document document = new Document();
            stems.forEach(stem -> document.add(new StringField(STEM, stem, Field.Store.NO)));
            try {
                writer.addDocument(document);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        BareSearch search() {
            try (writer) {
                writer.commit();
                return new BareSearch(new IndexSearcher(DirectoryReader.open(directory)));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    void find(Set<String> stems) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        stems.forEach(stem -> query.add(new TermQuery(new Term(STEM, stem)), Occur.SHOULD));
        try {
            searcher.search(query.build(), FOUND);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

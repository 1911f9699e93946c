package org.jenjang.routing.suggestion.adapter.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jenjang.routing.suggestion.app.FiledReports;
import org.jenjang.routing.suggestion.domain.Filed;

/** The filed reports as a Lucene index in memory, which is filled anew when the service starts. What is removed leaves room for others. */
public final class LuceneFiledReports implements FiledReports, AutoCloseable {

    private final IndexWriter writer;
    private final SearcherManager searchers;

    public LuceneFiledReports() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
            searchers = new SearcherManager(writer, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory cannot be opened", impossible);
        }
    }

    @Override
    public void add(Filed report) {
        try {
            writer.updateDocument(new Term(FiledDocument.ID, report.complaintId()), FiledDocument.of(report));
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory cannot be written", impossible);
        }
    }

    @Override
    public void remove(String complaint) {
        try {
            writer.deleteDocuments(new Term(FiledDocument.ID, complaint));
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory cannot be written", impossible);
        }
    }

    @Override
    public void removeBefore(Instant since) {
        try {
            writer.deleteDocuments(FiledDocument.before(since));
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory cannot be written", impossible);
        }
    }

    @Override
    public List<Filed> near(Filed report, int most) {
        refresh();
        return search(searcher -> {
            List<Filed> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(FiledDocument.near(report), most).scoreDocs) {
                found.add(FiledDocument.read(searcher.storedFields().document(hit.doc)));
            }
            return List.copyOf(found);
        });
    }

    @Override
    public double rarity(String stem) {
        return search(searcher -> {
            double all = searcher.getIndexReader().numDocs();
            return Math.log(2 + all / (1 + searcher.getIndexReader().docFreq(new Term(FiledDocument.STEM, stem))));
        });
    }

    @FunctionalInterface
    private interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    /** So that what was added is found. */
    private void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory cannot be read", impossible);
        }
    }

    private <T> T search(Search<T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory cannot be read", impossible);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }
}

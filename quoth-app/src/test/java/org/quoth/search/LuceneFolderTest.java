package org.quoth.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told when an index fails fits what failed. */
final class LuceneFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aDiskThatFailsIsNoDamagedIndex() {
        IndexException failed = failed(new IOException("Input/output error"));
        assertThat(failed).hasMessageContaining("The disk").hasMessageContaining("Input/output error");
        assertThat(failed.getMessage()).doesNotContain("another version").doesNotContain("Rebuild it.");
        assertThat(failed.damaged()).isFalse();
    }

    @Test
    void aDamagedIndexIsToBeRebuilt() {
        IndexException failed = failed(new CorruptIndexException("checksum failed", "segments_1"));
        assertThat(failed).hasMessageContaining("is damaged").hasMessageEndingWith("Rebuild it.");
        assertThat(failed.damaged()).isTrue();
    }

    private IndexException failed(Exception e) {
        try (LuceneFolder index =
                LuceneFolder.open(folder, new BM25Similarity(), new LuceneFolder.Remedy("Make room.", "Rebuild it."))) {
            return index.failed(e);
        }
    }
}

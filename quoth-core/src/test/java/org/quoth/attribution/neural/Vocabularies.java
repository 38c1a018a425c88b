package org.quoth.attribution.neural;

import java.util.List;
import org.quoth.text.Vocabulary;

/** A vocabulary small enough to read. */
final class Vocabularies {

    private Vocabularies() {}

    static Vocabulary small() {
        return Vocabulary.of(List.of(
                "[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "mayor", "said", "har", "##bour", "##s", ".", ",", "\"", "“",
                "”", "cafe", "dock", "open", "will", "$", "9", "##00"));
    }
}

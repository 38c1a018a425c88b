package org.quoth.train;

import java.util.List;
import org.quoth.text.Vocabulary;

/** Every word unknown: enough where only places matter. */
final class Vocabularies {

    private Vocabularies() {}

    static Vocabulary none() {
        return Vocabulary.of(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));
    }
}

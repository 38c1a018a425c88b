package org.quoth.matching;

import java.time.LocalDate;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Primaries put up together, all counted from 0 in the order of adding: documents, the utterances in them, and the blocks of
 * {@value #BLOCK} words in those. Speakers are counted in an order of its own.
 */
interface Shelf {

    int BLOCK = 32;

    int documents();

    int utterances();

    int blocks();

    int speakers();

    /** How many blocks hold a feature. */
    int count(int feature);

    /** The blocks that hold a feature, in ascending order. */
    void blocks(int feature, IntConsumer each);

    /** Every feature that some block holds, once. */
    void features(IntConsumer each);

    int utteranceOf(int block);

    /** Where the text of a block begins in the text of its document. */
    int beginOf(int block);

    int documentOf(int utterance);

    int firstUtteranceOf(int document);

    /** The speaker of an utterance; -1 if unnamed. */
    int speakerOf(int utterance);

    String speaker(int number);

    /** The documents in which somebody with the surname of this name speaks, with the speaker's full name. */
    void spokenBy(String surname, Spoken each);

    String id(int document);

    @Nullable
    LocalDate day(int document);

    Primary primary(int document);

    /** The document of an id; -1 if there is none. */
    int document(String id);

    default Utterance utterance(int utterance) {
        int document = documentOf(utterance);
        return primary(document).utterances().get(utterance - firstUtteranceOf(document));
    }

    /** Somebody speaks in a document. */
    interface Spoken {
        void in(String speaker, int document);
    }
}

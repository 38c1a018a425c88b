package org.quoth.meaning;

import java.util.ArrayList;
import java.util.List;
import org.quoth.text.Characters;
import org.quoth.text.Vocabulary;

/**
 * Cuts a sentence as the encoder was taught to: at spaces, every mark by itself, every Chinese character by itself, the words between
 * them into word pieces. Devlin and others, "BERT" (2019), section 3, and the tokenizer that came with it.
 */
final class SentencePieces {

    private final Vocabulary vocabulary;

    SentencePieces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The numbers of the pieces between the first and the closing one, {@code most} at most in all. */
    long[] of(String sentence, int most) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(vocabulary.first());
        for (String word : words(sentence)) {
            if (pieces.size() >= most) {
                break;
            }
            pieces.addAll(vocabulary.pieces(word));
        }
        List<Integer> kept = new ArrayList<>(pieces.subList(0, Math.min(pieces.size(), most - 1)));
        kept.add(vocabulary.separator());
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        int at = 0;
        while (at < sentence.length()) {
            int c = sentence.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (space || alone(c)) {
                add(words, sentence, begin, at);
                begin = next;
                if (!space) {
                    add(words, sentence, at, next);
                }
            }
            at = next;
        }
        add(words, sentence, begin, at);
        return words;
    }

    private static void add(List<String> words, String sentence, int begin, int end) {
        if (begin < end) {
            words.add(sentence.substring(begin, end));
        }
    }

    private static boolean alone(int c) {
        return Characters.isPunctuation(c) || chinese(c);
    }

    private static boolean chinese(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && Character.isIdeographic(c);
    }
}

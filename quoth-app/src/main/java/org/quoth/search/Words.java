package org.quoth.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * How text becomes words to look for: without case and diacritics, "didn't" as "did not", "U.S." as "us", plurals and endings taken
 * off where {@code stemmed}. No word is left out: "not" and "no" are what many a search is about.
 */
final class Words extends Analyzer {

    private final boolean stemmed;

    Words(boolean stemmed) {
        this.stemmed = stemmed;
    }

    /** A word to look for, and where it stands. */
    record Word(String term, Span span) {}

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
        words = new Spelling(new EnglishPossessiveFilter(words));
        return new TokenStreamComponents(tokenizer, stemmed ? new SnowballFilter(words, new EnglishStemmer()) : words);
    }

    List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), new Span(offset.startOffset(), offset.endOffset())));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    List<String> terms(String text) {
        return of(text).stream().map(Word::term).toList();
    }

    /** Takes contracted negations apart and the full stops out of abbreviations. */
    private static final class Spelling extends TokenFilter {

        private static final Map<String, String> IRREGULAR =
                Map.of("can't", "can", "cannot", "can", "won't", "will", "shan't", "shall", "ain't", "is");

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private @Nullable State waiting;

        Spelling(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            State verb = waiting;
            if (verb != null) {
                waiting = null;
                restoreState(verb);
                term.setEmpty().append("not");
                return true;
            }
            if (!input.incrementToken()) {
                return false;
            }
            spell(term.toString());
            return true;
        }

        private void spell(String word) {
            String irregular = IRREGULAR.get(word);
            if (irregular != null) {
                negated(irregular);
            } else if (word.length() > 3 && word.endsWith("n't")) {
                negated(word.substring(0, word.length() - 3));
            } else if (word.indexOf('.') > 0 && word.indexOf('.') == 1) {
                term.setEmpty().append(word.replace(".", ""));
            }
        }

        private void negated(String verb) {
            term.setEmpty().append(verb);
            waiting = captureState();
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            waiting = null;
        }
    }
}

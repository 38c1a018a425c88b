package org.quoth.attribution.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.grammar.Words;
import org.quoth.text.Span;

/** What has been found in one paragraph so far, and which words it has used: a word is reported once. */
public final class Claims {

    private final Words words;
    private final List<Found> found = new ArrayList<>();
    private final BitSet content = new BitSet();
    private final BitSet used = new BitSet();
    private final BitSet quotations = new BitSet();

    Claims(Words words) {
        this.words = words;
    }

    List<Found> found() {
        return found;
    }

    void add(Found more) {
        found.add(more);
        for (Span span : more.content()) {
            mark(span, content);
            mark(span, used);
        }
        more.cues().forEach(span -> mark(span, used));
    }

    /** Adds a report if it tells something, and takes the quotations inside it. */
    void report(Rule rule, List<Span> content, Span cue, @Nullable Span source) {
        if (content.isEmpty() || (rule.mayStandForOthers() && !Substance.tells(words, content))) {
            return;
        }
        add(new Found(rule, content, cue, source));
        for (int k = 0; k < words.quotations().size(); k++) {
            Span inner = words.quotations().get(k).inner();
            if (content.stream().anyMatch(inner::overlaps)) {
                takeQuotation(k);
            }
        }
    }

    void replace(Found before, Found after) {
        found.remove(before);
        add(after);
    }

    /** Takes back what was found last. */
    void retract(Found one) {
        found.remove(one);
        for (Span span : one.content()) {
            clear(span);
        }
        one.cues().forEach(this::clear);
    }

    private void clear(Span span) {
        for (int i = words.at(span.begin()); i < words.size() && words.begin(i) < span.end(); i++) {
            content.clear(i);
            used.clear(i);
        }
    }

    private void mark(Span span, BitSet bits) {
        for (int i = words.at(span.begin()); i < words.size() && words.begin(i) < span.end(); i++) {
            bits.set(i);
        }
    }

    void takeQuotation(int index) {
        quotations.set(index);
    }

    /** Whether a quotation has its attribution already. */
    boolean hasQuotation(int index) {
        return index >= 0 && quotations.get(index);
    }

    /** Whether a word is part of what is reported. */
    boolean isContent(int i) {
        return content.get(i);
    }

    /** Whether a word is part of what is reported, or of a cue. */
    boolean isUsed(int i) {
        return used.get(i);
    }

    /** The first word at or after {@code from} and before {@code high} that is reported already; {@code high} if none is. */
    int nextContent(int from, int high) {
        int next = content.nextSetBit(from);
        return next < 0 || next > high ? high : next;
    }

    /** The source found last whose words stand in the sentence before {@code i}. */
    @Nullable
    Span lastSource(int i) {
        int begin = words.begin(words.sentenceBegin(i));
        Span last = null;
        for (Found one : found) {
            Span source = one.source();
            if (source != null && source.begin() >= begin && source.end() <= words.begin(i)) {
                last = last == null || source.begin() > last.begin() ? source : last;
            }
        }
        return last;
    }
}

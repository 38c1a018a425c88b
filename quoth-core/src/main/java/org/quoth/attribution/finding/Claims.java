package org.quoth.attribution.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.grammar.Words;
import org.quoth.text.Quotation;
import org.quoth.text.Span;

/** What has been found in one paragraph so far, and which words it has used: a word is reported once. */
public final class Claims {

    private final Words words;
    private final List<Found> found = new ArrayList<>();
    private final NavigableMap<Integer, List<Span>> bySource = new TreeMap<>();
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
        more.sources()
                .forEach(source -> bySource.computeIfAbsent(source.begin(), begin -> new ArrayList<>(1))
                        .add(source));
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
        for (Span span : content) {
            takeQuotations(span);
        }
    }

    private void takeQuotations(Span content) {
        List<Quotation> all = words.quotations();
        for (int k = words.nextQuotation(content.begin());
                k < all.size() && all.get(k).inner().begin() < content.end();
                k++) {
            if (content.overlaps(all.get(k).inner())) {
                takeQuotation(k);
            }
        }
    }

    void replace(Found before, Found after) {
        found.remove(found.lastIndexOf(before));
        forgetSource(before);
        add(after);
    }

    /** Takes back what was found last. */
    void retractLast() {
        free(found.removeLast());
    }

    /** Takes back whatever was found that is none. */
    void retractIf(Predicate<Found> isNone) {
        List<Found> none = found.stream().filter(isNone).toList();
        found.removeAll(Set.copyOf(none));
        none.forEach(this::free);
    }

    private void forgetSource(Found one) {
        one.sources()
                .forEach(source ->
                        bySource.getOrDefault(source.begin(), new ArrayList<>()).remove(source));
    }

    private void free(Found one) {
        forgetSource(one);
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
        for (List<Span> sources : bySource.subMap(begin, true, words.begin(i), true)
                .descendingMap()
                .values()) {
            for (Span source : sources) {
                if (source.end() <= words.begin(i)) {
                    return source;
                }
            }
        }
        return null;
    }
}

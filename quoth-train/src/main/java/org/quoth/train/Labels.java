package org.quoth.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.neural.Heads.Link;
import org.quoth.attribution.neural.Tag;
import org.quoth.attribution.neural.Tag.Part;
import org.quoth.attribution.neural.WordedText;
import org.quoth.text.Span;
import org.quoth.train.gold.Marked;

/**
 * What the model should say about a text: a tag for every word, and for the first word of every piece of content the
 * words it leads to. A word has one tag; where marked spans overlap, the first in the file wins.
 */
final class Labels {

    /** A link that leads nowhere: no source, no cue, no earlier piece. */
    static final int NOWHERE = -1;

    /** Where a piece of content leads to, by word: {@link #NOWHERE} if there is nothing. */
    record Leads(int source, int cue, int previous) {

        int to(Link link) {
            return switch (link) {
                case SOURCE -> source;
                case CUE -> cue;
                case PREVIOUS -> previous;
            };
        }
    }

    private final int[] tags;
    private final Map<Integer, Leads> leads = new HashMap<>();
    private final WordedText text;
    private final int[] owners;
    private final BitSet paragraphStarts = new BitSet();
    private int spans;

    Labels(WordedText text, List<Marked> gold) {
        this.text = text;
        this.tags = new int[text.words().size()];
        this.owners = new int[text.words().size()];
        text.paragraphs().forEach(paragraph -> paragraphStarts.set(paragraph.first()));
        for (Marked marked : gold) {
            mark(marked);
        }
    }

    private void mark(Marked marked) {
        List<Integer> sources = firstWords(marked.source(), Part.SOURCE);
        List<Integer> cues = firstWords(marked.cue(), Part.CUE);
        int previous = NOWHERE;
        for (int content : firstWords(marked.content(), Part.CONTENT)) {
            leads.put(content, new Leads(nearest(sources, content), nearest(cues, content), previous));
            previous = content;
        }
    }

    private static int nearest(List<Integer> words, int to) {
        return words.stream()
                .min(Comparator.comparingInt(word -> Math.abs(word - to)))
                .orElse(NOWHERE);
    }

    /** Tags each range; gives the words where they begin, in text order. A range already tagged keeps its owner's tags. */
    private List<Integer> firstWords(List<Span> ranges, Part part) {
        List<Integer> found = new ArrayList<>();
        for (Span range :
                ranges.stream().sorted(Comparator.comparingInt(Span::begin)).toList()) {
            int first = firstTouching(range);
            boolean fresh = true;
            int owner = ++spans;
            for (int i = first; i < tags.length && text.words().get(i).begin() < range.end(); i++) {
                if (owners[i] == 0) {
                    owners[i] = owner;
                    boolean begins = fresh || startsParagraph(i);
                    tags[i] = (begins ? part.begin() : part.in()).number();
                    if (begins) {
                        found.add(i);
                    }
                    fresh = false;
                } else if (fresh && tags[i] == part.begin().number()) {
                    found.add(i); // a source shared by several attributions
                    break;
                } else {
                    fresh = true;
                }
            }
        }
        return found;
    }

    private boolean startsParagraph(int word) {
        return paragraphStarts.get(word);
    }

    private int firstTouching(Span range) {
        int low = 0;
        int high = text.words().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.words().get(middle).end() <= range.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int tag(int word) {
        return tags[word];
    }

    int[] tags(int first, int last) {
        return Arrays.copyOfRange(tags, first, last);
    }

    /** Where the content beginning at this word leads to, or null if none begins here. */
    @Nullable
    Leads leads(int word) {
        return leads.get(word);
    }

    /** How many words have each tag: to look at, and to test with. */
    int[] counts() {
        int[] counts = new int[Tag.COUNT];
        for (int tag : tags) {
            counts[tag]++;
        }
        return counts;
    }
}

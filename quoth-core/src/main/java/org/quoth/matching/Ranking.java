package org.quoth.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quoth.text.Span;

/** Picks the best stretches of neighbouring blocks, half of the places kept for the named speaker. */
final class Ranking {

    private static final int BEST = 24;
    /** Neighbouring blocks of one good place crowd the list before they are merged. */
    private static final int KEPT = 72;

    /** Below this share of the best score a passage has too little in common to be where the words come from. */
    private static final float FLOOR = 0.3f;
    /** Below this share of the best block's score a block does not begin a good place. */
    private static final float WORTH = 0.2f;

    private final Shelves shelves;
    private final Quotation quotation;
    private final BlockMatches matches;
    private final int reach;
    private final int margin;
    private final Map<String, Boolean> speakers = new HashMap<>();
    private final Best everyone = new Best(KEPT);
    private final Best own;

    Ranking(Shelves shelves, Quotation quotation, int words, BlockMatches matches) {
        this.shelves = shelves;
        this.quotation = quotation;
        this.matches = matches;
        this.reach = words / Shelf.BLOCK + 1;
        this.margin = quotation.text().contains("...")
                        || quotation.text().contains("…")
                        || quotation.text().contains(". .")
                ? 10
                : 2;
        this.own = new Best(quotation.speaker() == null ? 0 : KEPT);
    }

    List<Passage> passages() {
        float least = matches.highest() * WORTH;
        matches.each((block, features) -> {
            if (matches.worth(features) >= least) {
                offer(block, features);
            }
        });
        return merged();
    }

    private void offer(int block, long features) {
        int number = shelves.shelfOf(block);
        Shelf shelf = shelves.stock(number).shelf();
        int first = shelves.first(number);
        int utterance = shelf.utteranceOf(block - first);
        float worth = matches.worth(together(shelf, first, block, utterance, features));
        if (!everyone.wants(worth) && !own.wants(worth)) {
            return;
        }
        int document = shelf.documentOf(utterance);
        if (shelves.stock(number).removed().get(document) || !quotation.mayComeFrom(shelf.day(document))) {
            return;
        }
        everyone.offer(block, worth);
        if (own.wants(worth) && isOwn(shelf, utterance)) {
            own.offer(block, worth);
        }
    }

    /** What a block and those after it hold, as far as the quotation reaches. */
    private long together(Shelf shelf, int first, int block, int utterance, long features) {
        long together = features;
        int end = Math.min(block + reach, first + shelf.blocks() - 1);
        for (int next = block + 1; next <= end; next++) {
            if (shelf.utteranceOf(next - first) != utterance) {
                break;
            }
            together |= matches.of(next);
        }
        return together;
    }

    private boolean isOwn(Shelf shelf, int utterance) {
        String wanted = quotation.speaker();
        int speaker = shelf.speakerOf(utterance);
        return wanted != null
                && speaker >= 0
                && speakers.computeIfAbsent(shelf.speaker(speaker), name -> Names.agree(name, wanted));
    }

    private List<Passage> merged() {
        List<Passage> passages = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        float floor = everyone.top() * FLOOR;
        for (Best best : List.of(own, everyone)) {
            int room = passages.size() + BEST;
            for (int block : best.blocks(floor)) {
                if (passages.size() < room && taken.stream().noneMatch(other -> near(block, other))) {
                    taken.add(block);
                    passages.add(passage(block));
                }
            }
        }
        return passages;
    }

    private boolean near(int block, int other) {
        if (Math.abs(block - other) > reach) {
            return false;
        }
        int shelf = shelves.shelfOf(block);
        int first = shelves.first(shelf);
        Shelf one = shelves.stock(shelf).shelf();
        return shelves.shelfOf(other) == shelf && one.utteranceOf(block - first) == one.utteranceOf(other - first);
    }

    private Passage passage(int number) {
        int where = shelves.shelfOf(number);
        Shelf shelf = shelves.stock(where).shelf();
        int block = number - shelves.first(where);
        int utterance = shelf.utteranceOf(block);
        int document = shelf.documentOf(utterance);
        Primary primary = shelf.primary(document);
        Utterance held = primary.utterances().get(utterance - shelf.firstUtteranceOf(document));
        int first = block;
        while (first > 0 && block - first < margin && shelf.utteranceOf(first - 1) == utterance) {
            first--;
        }
        int after = block + 1;
        while (after < shelf.blocks() && after - block <= reach + margin && shelf.utteranceOf(after) == utterance) {
            after++;
        }
        boolean last = after == shelf.blocks() || shelf.utteranceOf(after) != utterance;
        boolean begins = first == 0 || shelf.utteranceOf(first - 1) != utterance;
        Span speech = held.speech().getFirst().cover(held.speech().getLast());
        return new Passage(
                primary,
                held,
                begins ? speech.begin() : shelf.beginOf(first),
                last ? speech.end() : shelf.beginOf(after));
    }
}

package org.quoth.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Searched;
import org.quoth.text.Span;

/**
 * Primary texts in memory, found by words and word pairs in blocks of {@value #BLOCK} words. Safe to share between threads:
 * checks run side by side, an addition waits for them.
 *
 * <pre>{@code
 * PrimaryIndex index = new PrimaryIndex();
 * Primary.of(document).ifPresent(index::add);
 * Verdict verdict = new Verifier().verify(Quotation.of("I will not go into the wage talks."), index);
 * }</pre>
 */
public final class PrimaryIndex implements Primaries {

    static final int BLOCK = 32;
    /** Blocks read for one quotation, rarest features first: enough to find it, few enough to answer at once. */
    private static final int READ_AT_MOST = 25_000;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Primary> primaries = new ArrayList<>();
    private final BitSet removed = new BitSet();
    private final Map<String, List<Integer>> bySpeaker = new HashMap<>();
    private final Map<String, Set<String>> speakersBySurname = new HashMap<>();
    private final Postings postings = new Postings();

    /** For each utterance its primary and its place in it; for each block its utterance and where its text begins. */
    private int[] primaryOf = new int[256];

    private int[] placeOf = new int[256];
    private int utterances;
    private int[] utteranceOf = new int[1024];
    private int[] beginOf = new int[1024];
    private int blocks;

    /** Adds a primary; one with the same document id replaces the one before. */
    public void add(Primary primary) {
        lock.writeLock().lock();
        try {
            forget(primary.document());
            int number = primaries.size();
            primaries.add(primary);
            numbers.put(primary.document(), number);
            for (int place = 0; place < primary.utterances().size(); place++) {
                add(primary, number, place);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Takes a document's primary out; nothing happens if there is none. */
    public void remove(String document) {
        lock.writeLock().lock();
        try {
            forget(document);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void forget(String document) {
        Integer number = numbers.remove(document);
        if (number != null) {
            removed.set(number);
        }
    }

    public int documents() {
        lock.readLock().lock();
        try {
            return numbers.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    public int utterances() {
        lock.readLock().lock();
        try {
            return utterances;
        } finally {
            lock.readLock().unlock();
        }
    }

    private void add(Primary primary, int number, int place) {
        Utterance utterance = primary.utterances().get(place);
        if (utterances == primaryOf.length) {
            primaryOf = Arrays.copyOf(primaryOf, utterances * 2);
            placeOf = Arrays.copyOf(placeOf, utterances * 2);
        }
        primaryOf[utterances] = number;
        placeOf[utterances] = place;
        String speaker = utterance.speaker();
        if (speaker != null) {
            List<Integer> theirs = bySpeaker.computeIfAbsent(speaker, this::known);
            if (theirs.isEmpty() || theirs.getLast() != number) {
                theirs.add(number);
            }
        }
        List<Word> words = WordReader.read(primary.text(), utterance.speech());
        int first = blocks;
        for (int word = 0; word < words.size(); word += BLOCK) {
            addBlock(words.get(word).span().begin());
        }
        Features.each(words, (feature, word) -> postings.add(feature, first + word / BLOCK));
        utterances++;
    }

    private List<Integer> known(String speaker) {
        speakersBySurname
                .computeIfAbsent(Names.surname(speaker), surname -> new HashSet<>())
                .add(speaker);
        return new ArrayList<>();
    }

    private void addBlock(int begin) {
        if (blocks == utteranceOf.length) {
            utteranceOf = Arrays.copyOf(utteranceOf, blocks * 2);
            beginOf = Arrays.copyOf(beginOf, blocks * 2);
        }
        utteranceOf[blocks] = utterances;
        beginOf[blocks] = begin;
        blocks++;
    }

    @Override
    public List<Passage> candidates(Quotation quotation) {
        List<Word> words = QuotedText.read(quotation.text()).words();
        lock.readLock().lock();
        try {
            return new Ranking(quotation, words.size(), matches(words)).passages();
        } finally {
            lock.readLock().unlock();
        }
    }

    private BlockMatches matches(List<Word> words) {
        int[] features = features(words);
        long[] byCount = new long[features.length];
        for (int i = 0; i < features.length; i++) {
            byCount[i] = ((long) postings.count(features[i]) << 32) | i;
        }
        Arrays.sort(byCount);
        BlockMatches matches = new BlockMatches();
        int read = 0;
        int taken = 0;
        for (long entry : byCount) {
            int count = (int) (entry >>> 32);
            if (count == 0) {
                continue;
            }
            if (taken == BlockMatches.MOST_FEATURES || (read > 0 && read + count > READ_AT_MOST)) {
                break;
            }
            read += count;
            matches.weigh(taken, (float) Math.log(1 + (double) blocks / count));
            for (int block : postings.blocks(features[(int) entry])) {
                matches.add(block, taken);
            }
            taken++;
        }
        return matches;
    }

    private static int[] features(List<Word> words) {
        List<Integer> features = new ArrayList<>();
        Features.each(words, (feature, word) -> features.add(feature));
        return features.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    @Override
    public Searched searched(Quotation quotation) {
        lock.readLock().lock();
        try {
            int count = 0;
            LocalDate from = null;
            LocalDate to = null;
            for (int number : numbers(quotation.speaker())) {
                Primary primary = primaries.get(number);
                if (removed.get(number) || !quotation.mayComeFrom(primary.day())) {
                    continue;
                }
                count++;
                LocalDate day = primary.day();
                if (day != null) {
                    from = from == null || day.isBefore(from) ? day : from;
                    to = to == null || day.isAfter(to) ? day : to;
                }
            }
            return new Searched(count, from, to);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The primaries in which somebody of this name speaks; all of them if nobody is named. */
    private int[] numbers(@Nullable String wanted) {
        if (wanted == null) {
            return IntStream.range(0, primaries.size()).toArray();
        }
        return speakersBySurname.getOrDefault(Names.surname(wanted), Set.of()).stream()
                .filter(speaker -> Names.same(speaker, wanted))
                .flatMap(speaker -> bySpeaker.getOrDefault(speaker, List.of()).stream())
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
    }

    /** Picks the best stretches of neighbouring blocks, half of the places kept for the named speaker. */
    private final class Ranking {
        private static final int BEST = 24;
        /** Neighbouring blocks of one good place crowd the list before they are merged. */
        private static final int KEPT = 72;

        /** Below this share of the best score a passage has too little in common to be where the words come from. */
        private static final float FLOOR = 0.3f;
        /** Below this share of the best block's score a block does not begin a good place. */
        private static final float WORTH = 0.2f;

        private final Quotation quotation;
        private final BlockMatches matches;
        private final int reach;
        private final int margin;
        private final Map<String, Boolean> speakers = new HashMap<>();

        Ranking(Quotation quotation, int words, BlockMatches matches) {
            this.quotation = quotation;
            this.matches = matches;
            this.reach = words / BLOCK + 1;
            this.margin = quotation.text().contains("...")
                            || quotation.text().contains("…")
                            || quotation.text().contains(". .")
                    ? 10
                    : 2;
        }

        List<Passage> passages() {
            Best everyone = new Best(KEPT);
            Best own = new Best(quotation.speaker() == null ? 0 : KEPT);
            float least = matches.highest() * WORTH;
            matches.each((block, features) -> {
                if (matches.worth(features) < least) {
                    return;
                }
                float worth = matches.worth(together(block, features));
                if (!everyone.wants(worth) && !own.wants(worth)) {
                    return;
                }
                int utterance = utteranceOf[block];
                Primary primary = primaries.get(primaryOf[utterance]);
                if (removed.get(primaryOf[utterance]) || !quotation.mayComeFrom(primary.day())) {
                    return;
                }
                everyone.offer(block, worth);
                if (own.wants(worth) && isOwn(primary.utterances().get(placeOf[utterance]))) {
                    own.offer(block, worth);
                }
            });
            return merged(own, everyone);
        }

        /** What a block and those after it hold, as far as the quotation reaches. */
        private long together(int block, long features) {
            long together = features;
            for (int next = block + 1; next <= block + reach && next < blocks; next++) {
                if (utteranceOf[next] != utteranceOf[block]) {
                    break;
                }
                together |= matches.of(next);
            }
            return together;
        }

        private boolean isOwn(Utterance utterance) {
            String wanted = quotation.speaker();
            String speaker = utterance.speaker();
            return wanted != null
                    && speaker != null
                    && speakers.computeIfAbsent(speaker, name -> Names.same(name, wanted));
        }

        private List<Passage> merged(Best own, Best everyone) {
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
            return utteranceOf[block] == utteranceOf[other] && Math.abs(block - other) <= reach;
        }

        private Passage passage(int block) {
            int utterance = utteranceOf[block];
            Primary primary = primaries.get(primaryOf[utterance]);
            Utterance held = primary.utterances().get(placeOf[utterance]);
            int first = block;
            while (first > 0 && block - first < margin && utteranceOf[first - 1] == utterance) {
                first--;
            }
            int after = block + 1;
            while (after < blocks && after - block <= reach + margin && utteranceOf[after] == utterance) {
                after++;
            }
            boolean last = after == blocks || utteranceOf[after] != utterance;
            Span speech = held.speech().getFirst().cover(held.speech().getLast());
            boolean begins = first == 0 || utteranceOf[first - 1] != utterance;
            return new Passage(
                    primary, held, begins ? speech.begin() : beginOf[first], last ? speech.end() : beginOf[after]);
        }
    }
}

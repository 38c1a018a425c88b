package org.quoth.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Searched;

/** Shelves side by side, their blocks counted through, without the documents taken out of them. */
final class Shelves implements Primaries {

    /** Blocks read for one quotation, rarest features first: enough to find it, few enough to answer at once. */
    private static final int READ_AT_MOST = 25_000;

    private final List<Stock> stocks;
    private final int[] firsts;
    private final int blocks;

    /** A shelf and what was taken out of it. */
    record Stock(Shelf shelf, BitSet removed) {

        int held() {
            return shelf.documents() - removed.cardinality();
        }
    }

    Shelves(List<Stock> stocks) {
        this.stocks = List.copyOf(stocks);
        this.firsts = new int[stocks.size()];
        int sum = 0;
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = sum;
            sum = Math.addExact(sum, stocks.get(i).shelf().blocks());
        }
        this.blocks = sum;
    }

    List<Stock> stocks() {
        return stocks;
    }

    int blocks() {
        return blocks;
    }

    /** The number of the shelf that a block stands on. */
    int shelfOf(int block) {
        int found = Arrays.binarySearch(firsts, block);
        int shelf = found >= 0 ? found : -found - 2;
        while (shelf + 1 < firsts.length && firsts[shelf + 1] == block) {
            shelf++;
        }
        return shelf;
    }

    Stock stock(int shelf) {
        return stocks.get(shelf);
    }

    int first(int shelf) {
        return firsts[shelf];
    }

    @Override
    public int documents() {
        return stocks.stream().mapToInt(Stock::held).sum();
    }

    @Override
    public Optional<Primary> primary(String document) {
        for (Stock stock : stocks) {
            int number = stock.shelf().document(document);
            if (number >= 0 && !stock.removed().get(number)) {
                return Optional.of(stock.shelf().primary(number));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Passage> candidates(Quotation quotation) {
        List<Word> words = QuotedText.read(quotation.text()).words();
        return new Ranking(this, quotation, words.size(), matches(words)).passages();
    }

    private BlockMatches matches(List<Word> words) {
        int[] features = features(words);
        long[] byCount = new long[features.length];
        for (int i = 0; i < features.length; i++) {
            byCount[i] = ((long) count(features[i]) << 32) | i;
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
            add(matches, features[(int) entry], taken);
            taken++;
        }
        return matches;
    }

    private static int[] features(List<Word> words) {
        List<Integer> features = new ArrayList<>();
        Features.each(words, (feature, word) -> features.add(feature));
        return features.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    private int count(int feature) {
        int count = 0;
        for (Stock stock : stocks) {
            count += stock.shelf().count(feature);
        }
        return count;
    }

    private void add(BlockMatches matches, int feature, int taken) {
        for (int i = 0; i < firsts.length; i++) {
            int first = firsts[i];
            stock(i).shelf().blocks(feature, block -> matches.add(first + block, taken));
        }
    }

    @Override
    public Searched searched(Quotation quotation) {
        Count count = new Count(quotation);
        for (Stock stock : stocks) {
            documents(stock, quotation.speaker()).stream().forEach(number -> count.add(stock, number));
        }
        return new Searched(count.documents, count.from, count.to);
    }

    /** The documents in which somebody of this name speaks; all of them if nobody is named. */
    private static BitSet documents(Stock stock, @Nullable String wanted) {
        BitSet documents = new BitSet();
        if (wanted == null) {
            documents.set(0, stock.shelf().documents());
            return documents;
        }
        Map<String, Boolean> same = new HashMap<>();
        for (String surname : Names.surnames(wanted)) {
            stock.shelf().spokenBy(surname, (speaker, document) -> {
                if (same.computeIfAbsent(speaker, name -> Names.agree(name, wanted))) {
                    documents.set(document);
                }
            });
        }
        return documents;
    }

    private static final class Count {
        private final Quotation quotation;
        private int documents;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;

        Count(Quotation quotation) {
            this.quotation = quotation;
        }

        void add(Stock stock, int number) {
            LocalDate day = stock.shelf().day(number);
            if (stock.removed().get(number) || !quotation.mayComeFrom(day)) {
                return;
            }
            documents++;
            if (day != null) {
                from = from == null || day.isBefore(from) ? day : from;
                to = to == null || day.isAfter(to) ? day : to;
            }
        }
    }
}

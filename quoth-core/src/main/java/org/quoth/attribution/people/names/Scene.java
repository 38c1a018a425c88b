package org.quoth.attribution.people.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.Turn;
import org.quoth.text.Span;

/**
 * The words and mentions of a document, in text order.
 *
 * @param words of all blocks that are searched
 * @param blocks the words of each block, as spans of word numbers
 * @param lowerCase the words that the document writes in small letters somewhere
 */
public record Scene(
        Document document, List<Word> words, List<Span> blocks, List<Mention> mentions, Set<String> lowerCase) {

    /** Reads all of a document that is searched. */
    public static Scene of(Document document) {
        List<Word> words = new ArrayList<>();
        List<Span> ranges = new ArrayList<>();
        String text = document.text();
        List<Block> blocks = searched(document);
        int sentence = 0;
        int turn = 0;
        for (Block block : blocks) {
            int first = words.size();
            words.addAll(Words.in(text, stretch(block, document.turns(), turn), sentence));
            turn = nextTurn(document.turns(), turn, block);
            sentence = words.isEmpty() ? 0 : words.getLast().sentence() + 1;
            ranges.add(Span.of(first, words.size()));
        }
        List<Mention> mentions = new ArrayList<>();
        boolean shouted = isShouted(words);
        for (int i = 0; i < ranges.size(); i++) {
            Span range = ranges.get(i);
            if (!isRubric(words.subList(range.begin(), range.end()))) {
                boolean headline = shouted
                        || (document.turns().isEmpty()
                                && (isHeadline(blocks.get(i))
                                        || isCapitalised(words.subList(range.begin(), range.end()))));
                mentions.addAll(NameFinder.find(text, words, range, i, headline));
            }
        }
        Set<String> lowerCase = lowerCase(words);
        List<Mention> names = WordsLikeAny.with(Openings.without(mentions, words), words, ranges, lowerCase);
        return new Scene(document, List.copyOf(words), List.copyOf(ranges), names, lowerCase);
    }

    private static List<Block> searched(Document document) {
        if (document.blocks().isEmpty()) {
            return List.of(
                    new Block(BlockKind.PARAGRAPH, Span.of(0, document.text().length())));
        }

        return document.blocks().stream()
                .filter(block -> block.isBody() || block.kind() == BlockKind.TITLE)
                .toList();
    }

    /** Captions in capitals throughout tell no names by them. */
    private static boolean isShouted(List<Word> words) {
        int capitals = 0;
        for (Word word : words) {
            capitals += word.capital() ? 1 : 0;
        }
        return words.size() > 50 && capitals * 10L > words.size() * 6L;
    }

    private static Set<String> lowerCase(List<Word> words) {
        Set<String> keys = new HashSet<>();
        for (Word word : words) {
            if (!word.capital()) {
                keys.add(word.key());
            }
        }
        return keys;
    }

    /** "FULL TEXT": a line in capitals names nobody. */
    private static boolean isRubric(List<Word> words) {
        return words.size() < 5
                && words.stream()
                        .allMatch(word -> word.capitals() && word.form().length() > 3);
    }

    /** A short line that gives nearly every word a capital, as headlines of some papers do. */
    private static boolean isCapitalised(List<Word> words) {
        return words.size() >= 5
                && words.size() <= 20
                && words.stream().allMatch(word -> word.capital() || word.form().length() < 4)
                && words.getFirst().sentence() == words.getLast().sentence();
    }

    private static boolean isHeadline(Block block) {
        return block.kind() == BlockKind.TITLE || block.kind() == BlockKind.HEADING;
    }

    /** A block without the label of the turn that begins in it. */
    private static Span stretch(Block block, List<Turn> turns, int next) {
        for (int i = next;
                i < turns.size() && turns.get(i).span().begin() < block.span().end();
                i++) {
            Turn turn = turns.get(i);
            if (turn.label() != null && block.span().contains(turn.span().begin())) {
                return Span.of(
                        Math.min(turn.speechBegin(), block.span().end()),
                        block.span().end());
            }
        }
        return block.span();
    }

    private static int nextTurn(List<Turn> turns, int turn, Block block) {
        int next = turn;
        while (next < turns.size()
                && turns.get(next).span().begin() < block.span().end()) {
            next++;
        }
        return next;
    }

    /** The numbers of the words that a stretch of the text holds, wholly or in part. */
    public Span wordsIn(Span stretch) {
        int first = firstEndingAfter(stretch.begin());
        int last = first;
        while (last < words.size() && words.get(last).span().begin() < stretch.end()) {
            last++;
        }
        return Span.of(first, last);
    }

    private int firstEndingAfter(int index) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The mentions that share a word with this range of word numbers. */
    public List<Mention> mentionsIn(Span range) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).words().end() <= range.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int last = low;
        while (last < mentions.size() && mentions.get(last).words().begin() < range.end()) {
            last++;
        }
        return mentions.subList(low, last);
    }

    /** "ELLAND (EP) —": the agency at the head of a story. */
    public boolean isDateline(Mention mention) {
        int begin = mention.words().begin();
        int end = mention.words().end();
        return words.get(begin).gap() == '('
                && begin - blocks.get(mention.block()).begin() < 5
                && end < words.size()
                && words.get(end).gap() != 0;
    }

    /** "in Vardo", "the Vardo": a place or a thing. */
    public boolean isPlaced(Mention mention) {
        int word = mention.words().begin();
        if (word == 0 || !words.get(word).joined()) {
            return false;
        }
        return switch (words.get(word - 1).key()) {
            case "in", "into", "near", "around", "throughout", "the", "a", "an", "inside", "outside", "across", "at" ->
                true;
            default -> false;
        };
    }

    /** Number of the block that holds the word of this number. */
    public int blockOf(int word) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).end() <= word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(low, 0);
    }

    /** A mention as the text writes it, its line breaks and hard spaces as spaces. */
    public String written(Mention mention) {
        return mention.span().of(document.text()).replace('\u00a0', ' ').replace('\n', ' ');
    }
}

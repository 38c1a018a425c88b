package org.quoth.train.verify;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.quoth.matching.Primary;
import org.quoth.matching.Utterance;
import org.quoth.text.Span;

/**
 * Transcripts without end: 150 real ones first, then made ones that sound like them. Quotations are taken from the real ones, so that
 * they are the same however far it has grown.
 */
final class Growing {

    private static final int REAL = 150;
    private static final int TURNS = 100;

    private final Random random;
    private final List<Primary> real;
    private final List<Sentence> sentences;
    private final Babbler babbler;
    private int given;

    Growing(Path data, long seed) {
        random = new Random(seed);
        List<Primary> all = new ArrayList<>(Transcripts.read(data));
        Collections.shuffle(all, random);
        real = all.subList(0, Math.min(REAL, all.size()));
        sentences = real.stream()
                .flatMap(primary -> Sentence.of(primary).stream())
                .filter(sentence -> sentence.words().size() > 8)
                .toList();
        babbler = new Babbler(sentences, random);
    }

    Primary next() {
        int number = given++;
        return number < real.size() ? real.get(number) : made(number);
    }

    /** Turns of one to nine sentences, 45 words on average, as in the real ones. */
    private Primary made(int number) {
        StringBuilder text = new StringBuilder();
        List<Utterance> utterances = new ArrayList<>();
        for (int turn = 1; turn <= TURNS; turn++) {
            String speaker = "SPEAKER " + NAMES.get(random.nextInt(NAMES.size())) + random.nextInt(500);
            int begin = text.length();
            int length = 1 + (int) Math.min(8, -2 * Math.log(1 - random.nextDouble()));
            for (int i = 0; i < length; i++) {
                text.append(babbler.sentence()).append(' ');
            }
            utterances.add(new Utterance(turn, speaker, List.of(new Span(begin, text.length()))));
            text.append('\n');
        }
        String id = "made-" + number;
        return new Primary(
                id, id, LocalDate.of(2015, 1, 1).plusDays(random.nextInt(2000)), text.toString(), utterances);
    }

    private static final List<String> NAMES =
            List.of("ABARA", "BRANDT", "CALDER", "DUVAL", "ECKHART", "FONSECA", "GRIEG", "HOLT", "IBARRA", "JANSEN");

    /**
     * A quotation and where it comes from.
     *
     * @param said the sentence it was made of; empty for one that was never said
     */
    record Asked(String kind, String words, String said) {}

    /** By turns an exact sentence, one with a word changed, one with words left out, and one never said. */
    Asked asked(int number) {
        Sentence sentence = sentences.get(random.nextInt(sentences.size()));
        List<String> words = new ArrayList<>(sentence.words());
        return switch (number % 4) {
            case 0 -> new Asked("exact", sentence.text(), sentence.text());
            case 1 -> {
                words.set(random.nextInt(words.size()), "harbour");
                yield new Asked("a word changed", String.join(" ", words), sentence.text());
            }
            case 2 -> {
                int from = 3 + random.nextInt(words.size() - 6);
                int to = Math.min(words.size() - 3, from + 1 + random.nextInt(3));
                String cut = String.join(" ", words.subList(0, from)) + " ... "
                        + String.join(" ", words.subList(Math.max(from, to), words.size()));
                yield new Asked("words left out", cut, sentence.text());
            }
            default -> new Asked("never said", babbler.sentence(), "");
        };
    }
}

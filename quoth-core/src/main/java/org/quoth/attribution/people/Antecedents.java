package org.quoth.attribution.people;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Gender;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.Word;
import org.quoth.model.EntityType;

/**
 * Remembers who was spoken of and who spoke lately, to say whom a pronoun means; not safe to share.
 *
 * <p>The weights were chosen on the development stories of docs/accuracy.md.
 */
final class Antecedents {

    private static final double FADE = 0.62;
    private static final double QUOTED = 0.12;
    private static final double SPEAKER = 4;
    private static final double REST = 0.25;
    private static final double SAME = 1.2;
    private static final double BLOCK = 0.85;
    private static final double SUBJECT_BEFORE = 1.4;
    private static final double GENDER = 1.4;
    private static final double SFADE = 0.72;
    private static final double ASKED = 0.4;
    private static final double MENTIONED = 0.5;
    private static final double VOICE = 4;
    private static final double VOICE_BLOCK = 0.6;
    private static final double CLEAR = 2;
    private static final int REMEMBERED = 24;
    private static final int HOUSES = 60;

    /** Named so often at least, somebody is whom the text is about. */
    private static final int LEADING = 4;

    /** Less than this and a common noun rather means somebody new. */
    private static final double FAINT = 0.15;

    /** How much each naming adds to an organisation's weight. */
    private static final double OFTEN = 0.1;

    private record Trace(Figure figure, double weight, int sentence, int block, boolean quoted) {}

    /** Where somebody spoke. */
    record Turn(int sentence, int block, boolean asked) {}

    private record Voice(Figure figure, Turn turn, double weight) {}

    private final Deque<Trace> traces = new ArrayDeque<>();
    private final Deque<Trace> houses = new ArrayDeque<>();
    private final Set<Figure> known = new LinkedHashSet<>();
    private @Nullable Voice speaker;
    private @Nullable Voice before;
    private @Nullable Voice collective;
    private @Nullable Voice house;
    private @Nullable Voice spokenHouse;
    private @Nullable Voice thing;
    private @Nullable Figure organisation;
    private int organisationSentence;
    private @Nullable Figure pair;

    void spokenOf(Figure figure, Mention mention) {
        if (figure.isCollective()) {
            if (figure.type() == EntityType.ORGANIZATION) {
                organisation = figure;
                organisationSentence = mention.sentence();
                houses.addFirst(
                        new Trace(figure, mention.weight(), mention.sentence(), mention.block(), mention.quoted()));
                if (houses.size() > HOUSES) {
                    houses.removeLast();
                }
            }
            if (!mention.quoted() && mention.weight() > 2) {
                collective = new Voice(figure, new Turn(mention.sentence(), mention.block(), false), MENTIONED);
                house = figure.type() == EntityType.ORGANIZATION ? collective : house;
            }
            return;
        }
        known.add(figure);
        traces.addFirst(new Trace(figure, mention.weight(), mention.sentence(), mention.block(), mention.quoted()));
        if (traces.size() > REMEMBERED) {
            traces.removeLast();
        }
    }

    void spoke(Figure figure, Turn turn) {
        if (figure.isInanimate()) {
            thing = new Voice(figure, turn, 1);
        } else if (figure.isCollective() || figure.isSeveral()) {
            collective = new Voice(figure, turn, 1);
            house = figure.type() == EntityType.ORGANIZATION ? collective : house;
            spokenHouse = figure.type() == EntityType.ORGANIZATION ? collective : spokenHouse;
            pair = figure.name().contains(" and ") ? figure : pair;
        } else {
            Voice last = speaker;
            if (last != null && last.figure != figure) {
                before = last;
            }
            speaker = new Voice(figure, turn, turn.asked ? ASKED : 1);
        }
    }

    /** A "spokesman" spoke for this organisation. */
    void spokeFor(Figure figure, Turn turn) {
        spokenHouse = new Voice(figure, turn, MENTIONED);
    }

    /** Whom "they" means: the organisation or group last spoken of, if that was lately. */
    @Nullable
    Figure collective(int sentence) {
        return lately(collective, sentence) ? figureOf(collective) : null;
    }

    double collectiveWeight(int sentence, int block) {
        return weight(collective, sentence, block);
    }

    /** How likely the one that {@link #thing} gives is meant. */
    double thingWeight(int sentence, int block, Set<Figure> not) {
        Voice report = thing;
        Voice house = house(not);
        boolean later = report != null && (house == null || report.turn.sentence > house.turn.sentence);
        return weight(later ? report : house, sentence, block);
    }

    private static double weight(@Nullable Voice voice, int sentence, int block) {
        if (voice == null) {
            return 0;
        }
        double weight = VOICE * voice.weight * Math.pow(SFADE, sentence - (double) voice.turn.sentence);
        return voice.turn.block == block ? weight : VOICE_BLOCK * weight;
    }

    /** Whom "it" means: as "they", or the report that told something later. */
    @Nullable
    Figure thing(int sentence, Set<Figure> not) {
        Voice report = thing;
        Voice house = house(not);
        boolean later = report != null && (house == null || report.turn.sentence > house.turn.sentence);
        return lately(later ? report : house, sentence) ? figureOf(later ? report : house) : null;
    }

    /** The organisation last spoken of; a crowd is no "it". */
    private @Nullable Voice house(Set<Figure> not) {
        Voice last = house;
        return last == null || not.contains(last.figure) ? null : last;
    }

    private static boolean lately(@Nullable Voice voice, int sentence) {
        return voice != null && sentence - voice.turn.sentence <= 4;
    }

    private static @Nullable Figure figureOf(@Nullable Voice voice) {
        return voice == null ? null : voice.figure;
    }

    /** The organisation spoken of within the last sentences. */
    @Nullable
    Figure organisation(int sentence) {
        return sentence - organisationSentence <= 3 ? organisation : null;
    }

    /** The organisation that a common noun at this word means, each weighed by how well it goes with the noun; null if none does. */
    @Nullable
    Figure house(Word word, int block, ToDoubleFunction<Figure> fit) {
        Map<Figure, Double> sums = new LinkedHashMap<>();
        Map<Figure, Double> best = new LinkedHashMap<>();
        Map<Figure, Integer> times = new LinkedHashMap<>();
        for (Trace trace : houses) {
            times.merge(trace.figure, 1, Integer::sum);
            double score = score(trace, Gender.UNKNOWN, word, block);
            sums.merge(trace.figure, REST * score, Double::sum);
            best.merge(trace.figure, (1 - REST) * score, Math::max);
        }
        best.forEach((figure, score) -> sums.merge(figure, score, Double::sum));
        if (!word.quoted()) {
            addVoice(spokenHouse, Gender.UNKNOWN, word, block, Set.of(), sums);
        }
        sums.replaceAll((figure, score) ->
                score * fit.applyAsDouble(figure) * (1 + OFTEN * Math.min(LEADING * 2, times.getOrDefault(figure, 0))));
        Figure likeliest = best(sums, false);
        return likeliest != null && sums.getOrDefault(likeliest, 0.0) >= FAINT ? likeliest : null;
    }

    /** Whoever spoke last in this block and is called a "spokesperson", neither man nor woman: "they" later. */
    @Nullable
    Figure spokesperson(int block) {
        Voice last = speaker;
        Voice several = collective;
        if (last == null) {
            return null;
        }
        boolean later = last.turn.block == block
                && (several == null || several.weight < 1 || several.turn.sentence < last.turn.sentence);
        boolean neutral = later
                && last.figure.gender() == Gender.UNKNOWN
                && last.figure.heads().stream().anyMatch("spokesperson"::equals);
        return neutral ? last.figure : null;
    }

    /** "The woman", of "a former employee": whoever without a name spoke last, if that may be a man or a woman so called; else null. */
    @Nullable
    Figure unnamed(String head, int sentence) {
        Voice last = speaker;
        Voice described = thing;
        last = described != null && (last == null || described.turn.sentence > last.turn.sentence) ? described : last;
        boolean anybody = head.equals("woman") || head.equals("man");
        boolean one = anybody
                && last != null
                && last.figure.person() == null
                && last.figure.heads().stream().noneMatch(Lexicon.DOCUMENT::contains)
                && !last.figure.gender().contradicts(Lexicon.genderOfRole(head))
                && lately(last, sentence);
        return one ? figureOf(last) : null;
    }

    /** The two persons last spoken of, the former first; empty if fewer were in the last sentences. */
    List<Figure> lastTwo(int sentence) {
        List<Figure> two = traces.stream()
                .filter(trace -> !trace.quoted && trace.figure.isPerson() && sentence - trace.sentence <= 3)
                .map(Trace::figure)
                .distinct()
                .limit(2)
                .toList();
        return two.size() == 2 ? two.reversed() : List.of();
    }

    /** Two who spoke together last. */
    @Nullable
    Figure pair() {
        return pair;
    }

    /** As for a pronoun, but nobody whose office the document tells, unless any office will do. */
    @Nullable
    Figure epithet(Gender gender, Word word, int block, boolean anyOffice) {
        return epithet(gender, word, block, anyOffice, figure -> true);
    }

    /** As {@link #epithet(Gender, Word, int, boolean)}, of those only whom the test admits. */
    @Nullable
    Figure epithet(Gender gender, Word word, int block, boolean anyOffice, Predicate<Figure> admits) {
        Map<Figure, Double> scores = scores(gender, word, block, Set.of());
        scores.keySet().removeIf(figure -> !admits.test(figure));
        if (!word.opens()) {
            List<Figure> subjects = subjects(word.sentence());
            scores.keySet().removeIf(figure -> scores.size() > 1 && subjects.contains(figure));
        }
        Figure best = best(scores, !anyOffice);
        double enough = anyOffice && gender != Gender.UNKNOWN ? CLEAR / 4 : CLEAR;
        return best != null && scores.getOrDefault(best, 0.0) >= enough ? best : null;
    }

    /** The person lately spoken of, of whom no office or trade is told; null if there is none. */
    @Nullable
    Figure nameless(Word word, int block) {
        Map<Figure, Double> scores = scores(Gender.UNKNOWN, word, block, Set.of());
        scores.keySet().removeIf(figure -> !figure.isPerson() || !figure.heads().isEmpty());
        Figure best = best(scores, false);
        return best != null && scores.getOrDefault(best, 0.0) >= CLEAR / 2 ? best : null;
    }

    /** Who is the subject of this sentence so far: "he", were he meant again. */
    private List<Figure> subjects(int sentence) {
        return traces.stream()
                .filter(trace -> trace.sentence == sentence && trace.weight >= 3 && !trace.quoted)
                .map(Trace::figure)
                .toList();
    }

    /**
     * The one of whom the text speaks far more than of any other that the test admits; null if there is none.
     *
     * @param named how often the whole text names somebody
     */
    @Nullable
    Figure protagonist(Predicate<Figure> admits, ToIntFunction<Figure> named) {
        Figure first = null;
        int most = 0;
        int next = 0;
        for (Figure figure : known) {
            if (figure.isPerson() && admits.test(figure)) {
                int count = named.applyAsInt(figure);
                next = Math.max(next, Math.min(count, most));
                first = count > most ? figure : first;
                most = Math.max(count, most);
            }
        }
        return most >= LEADING && most >= 2 * next ? first : null;
    }

    /** Whether somebody else in this sentence is known to be of that gender, so that a pronoun there tells nothing of this one's. */
    boolean hasRival(Figure figure, Gender gender, int sentence) {
        return traces.stream()
                .anyMatch(trace -> trace.sentence == sentence
                        && trace.figure != figure
                        && trace.figure.gender() == gender
                        && !trace.quoted);
    }

    /** The likeliest person for a pronoun, nobody of {@code not}; null if nobody fits. */
    @Nullable
    Figure person(Gender gender, Word word, int block, Set<Figure> not) {
        return best(scores(gender, word, block, not), false);
    }

    private static @Nullable Figure best(Map<Figure, Double> scores, boolean free) {
        Figure best = null;
        double most = 0;
        for (Map.Entry<Figure, Double> entry : scores.entrySet()) {
            if (entry.getValue() > most && (!free || isFree(entry.getKey()))) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    private static boolean isFree(Figure figure) {
        return figure.heads().isEmpty() || figure.heads().stream().anyMatch(Lexicon.EPITHET::contains);
    }

    private Map<Figure, Double> scores(Gender gender, Word word, int block, Set<Figure> not) {
        Map<Figure, Double> sums = new LinkedHashMap<>();
        Map<Figure, Double> best = new LinkedHashMap<>();
        for (Trace trace : traces) {
            if (!not.contains(trace.figure) && !trace.figure.gender().contradicts(gender)) {
                double score = score(trace, gender, word, block);
                sums.merge(trace.figure, REST * score, Double::sum);
                best.merge(trace.figure, (1 - REST) * score, Math::max);
            }
        }
        best.forEach((figure, score) -> sums.merge(figure, score, Double::sum));
        if (!word.quoted()) {
            addVoice(speaker, gender, word, block, not, sums);
            Voice last = speaker;
            if (last != null && last.turn.asked) {
                addVoice(before, gender, word, block, not, sums);
            }
        }
        return sums;
    }

    private static double score(Trace trace, Gender gender, Word word, int block) {
        double score = trace.weight * Math.pow(FADE, word.sentence() - (double) trace.sentence);
        score *= trace.quoted && !word.quoted() ? QUOTED : 1;
        score *= trace.sentence == word.sentence() ? SAME : 1;
        score *= trace.block == block ? 1 : BLOCK;
        boolean subject = word.opens() && trace.weight >= 3 && !trace.quoted && trace.sentence == word.sentence() - 1;
        score *= subject && trace.block == block ? SUBJECT_BEFORE : 1;
        return trace.figure.gender() == gender ? GENDER * score : score;
    }

    private static void addVoice(
            @Nullable Voice voice, Gender gender, Word word, int block, Set<Figure> not, Map<Figure, Double> sums) {
        if (voice == null || not.contains(voice.figure) || voice.figure.gender().contradicts(gender)) {
            return;
        }
        double score = SPEAKER * voice.weight * Math.pow(SFADE, word.sentence() - (double) voice.turn.sentence);
        sums.merge(voice.figure, voice.turn.block == block ? score : VOICE_BLOCK * score, Double::sum);
    }
}

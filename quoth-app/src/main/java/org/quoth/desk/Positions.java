package org.quoth.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Comparison;
import org.quoth.model.PositionReport;
import org.quoth.model.Statement;
import org.quoth.model.Utterance;
import org.quoth.search.Found;
import org.quoth.search.Hit;
import org.quoth.search.Index;
import org.quoth.search.Question;
import org.quoth.search.Sort;
import org.quoth.store.Store;
import org.quoth.text.Sentences;
import org.quoth.text.Span;

/**
 * What somebody said about a topic on different days, held side by side. The words are theirs; that a position changed is for the reader
 * to say.
 */
public final class Positions {

    private static final int MOST = 300;

    private final Store store;
    private final Index index;
    private final Meanings meanings;

    Positions(Store store, Arrangement arrangement) {
        this.store = store;
        this.index = arrangement.index();
        this.meanings = arrangement.meanings();
    }

    /**
     * @param asked words of the name, or a person's id
     * @param about words of the topic; all of them stand in a statement
     * @param byMeaning whether what speaks of the topic in other words counts too
     * @throws org.quoth.search.QuestionException if it shall, and the record is not kept by meaning
     */
    public PositionReport of(
            String asked, String about, @Nullable LocalDate from, @Nullable LocalDate to, boolean byMeaning) {
        String speaker = Objects.requireNonNullElse(Survivors.of(asked, store), asked);
        Subject subject = byMeaning ? Subject.byMeaning(meanings, about, speaker, from, to) : Subject.byWords(about);
        Question mine = Question.of("").withSpeaker(speaker).between(from, to).sorted(Sort.OLDEST);
        Found all = index.search(mine.withLimit(1));
        Found found = index.search(subject.of(mine).withLimit(MOST));
        List<Utterance> utterances = utterances(found, subject);
        Wordings wordings = new Wordings(Set.copyOf(topic(about)));
        return new PositionReport(
                speaker,
                about,
                all.total(),
                utterances,
                groups(wordings, utterances),
                comparisons(wordings, utterances),
                others(utterances, about, from, to));
    }

    /** The dated statements whose own words speak of the topic, the oldest first. */
    private static List<Utterance> utterances(Found found, Subject subject) {
        List<String> topic = topic(subject.words());
        Capitals capitals = Capitals.of(subject.words(), found);
        List<Utterance> utterances = new ArrayList<>();
        for (Hit hit : found.hits()) {
            Statement statement = hit.statement();
            List<String> words = speakingOf(statement, topic, capitals, subject);
            LocalDate day = statement.day();
            if (day != null && !words.isEmpty()) {
                utterances.add(new Utterance(statement, words, day));
            }
        }
        return utterances;
    }

    private static List<String> topic(String about) {
        return Wording.stems(about);
    }

    /** The sentences with all words of the topic; else two running that have them together; else the passages that mean it. */
    private static List<String> speakingOf(
            Statement statement, List<String> topic, Capitals capitals, Subject subject) {
        List<String> sentences = new ArrayList<>();
        List<Set<String>> stems = new ArrayList<>();
        for (Span sentence : Sentences.in(statement.text())) {
            String standing = statement.standing(sentence).text();
            String read = capitals.withoutOthers(standing);
            sentences.add(standing);
            stems.add(Set.copyOf(Wording.stems(read)));
        }
        List<String> all = new ArrayList<>();
        List<String> together = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (stems.get(i).containsAll(topic)) {
                all.add(sentences.get(i));
            } else if (i > 0 && topic.stream().allMatch(either(stems.get(i - 1), stems.get(i)))) {
                together.add(sentences.get(i - 1) + " " + sentences.get(i));
            }
        }
        if (!all.isEmpty()) {
            return all;
        }
        return together.isEmpty() ? subject.passages(statement) : together;
    }

    private static Predicate<String> either(Set<String> one, Set<String> other) {
        return stem -> one.contains(stem) || other.contains(stem);
    }

    /** Utterances that say something of the same, each in the first group it fits. */
    private static List<List<Utterance>> groups(Wordings wordings, List<Utterance> utterances) {
        List<List<Utterance>> groups = new ArrayList<>();
        for (Utterance utterance : utterances) {
            groups.stream()
                    .filter(group ->
                            group.stream().anyMatch(other -> likeness(wordings, other, utterance) >= Wordings.RELATED))
                    .findFirst()
                    .ifPresentOrElse(
                            group -> group.add(utterance), () -> groups.add(new ArrayList<>(List.of(utterance))));
        }
        return groups;
    }

    /** Of the two sentences that are most alike. */
    private static double likeness(Wordings wordings, Utterance one, Utterance other) {
        return one.words().stream()
                .flatMapToDouble(first -> other.words().stream()
                        .mapToDouble(second -> wordings.likeness(Wording.of(first), Wording.of(second))))
                .max()
                .orElse(0);
    }

    /**
     * Each day against what was said before it: the two utterances that are most alike, the later of equals. Where nothing before is
     * alike, against the day before, as long as the days are few: of many, such a pair tells nothing.
     */
    private static List<Comparison> comparisons(Wordings wordings, List<Utterance> utterances) {
        Map<LocalDate, List<Utterance>> days = new LinkedHashMap<>();
        utterances.forEach(each ->
                days.computeIfAbsent(each.day(), day -> new ArrayList<>()).add(each));
        List<List<Utterance>> inOrder = List.copyOf(days.values());
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            Pair pair = Pair.NONE;
            for (int k = Math.max(0, i - LOOK_BACK); k < i; k++) {
                pair = nearer(pair, nearest(wordings, inOrder.get(k), inOrder.get(i)));
            }
            if (pair.likeness() < Wordings.RELATED) {
                pair = nearest(wordings, inOrder.get(i - 1), inOrder.get(i));
            }
            if (pair.earlier() != null
                    && pair.later() != null
                    && (pair.likeness() >= Wordings.RELATED || inOrder.size() <= FEW_DAYS)) {
                comparisons.add(wordings.compare(pair.earlier(), pair.later()));
            }
        }
        return comparisons;
    }

    private static final int LOOK_BACK = 40;
    private static final int FEW_DAYS = 8;

    private record Pair(
            @Nullable Utterance earlier, @Nullable Utterance later, double worth, double likeness) {
        static final Pair NONE = new Pair(null, null, -1, 0);
    }

    private static Pair nearer(Pair one, Pair other) {
        return other.worth() >= one.worth() ? other : one;
    }

    /** Of equals, and where nothing is alike, those nearest to the speaker's own words. */
    private static Pair nearest(Wordings wordings, List<Utterance> before, List<Utterance> after) {
        Pair best = Pair.NONE;
        for (Utterance one : before) {
            for (Utterance other : after) {
                double likeness = likeness(wordings, one, other);
                double worth = (likeness < Wordings.RELATED ? 0 : likeness) + 0.001 * (own(one) + own(other));
                if (worth > best.worth()) {
                    best = new Pair(one, other, worth, likeness);
                }
            }
        }
        return best;
    }

    /** How much of the words is the speaker's own. */
    private static int own(Utterance utterance) {
        return switch (utterance.statement().kind()) {
            case QUESTION, ANSWER, STATEMENT, MODERATOR, ASIDE, PASSAGE -> 3;
            case DIRECT -> 2;
            case MIXED -> 1;
            case INDIRECT -> 0;
        };
    }

    /** Who else spoke of it, each with the first time. */
    private List<Utterance> others(
            List<Utterance> own, String about, @Nullable LocalDate from, @Nullable LocalDate to) {
        Found found = index.search(Question.of("")
                .withAbout(about)
                .between(from, to)
                .sorted(Sort.OLDEST)
                .withLimit(MOST));
        Map<String, Utterance> first = new LinkedHashMap<>();
        for (Utterance utterance : utterances(found, Subject.byWords(about))) {
            String speaker = utterance.statement().speaker();
            boolean other = own.stream()
                    .noneMatch(mine -> Objects.equals(mine.statement().speaker(), speaker));
            if (speaker != null && other) {
                first.putIfAbsent(speaker, utterance);
            }
        }
        return List.copyOf(first.values());
    }
}

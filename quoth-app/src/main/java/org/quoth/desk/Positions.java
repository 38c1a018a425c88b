package org.quoth.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.quoth.text.Sentences;
import org.quoth.text.Span;

/**
 * What somebody said about a topic on different days, held side by side. The words are theirs; that a position changed is for the reader
 * to say.
 */
public final class Positions {

    private static final int MOST = 300;

    private final Index index;
    private final Meanings meanings;

    Positions(Arrangement arrangement) {
        this.index = arrangement.index();
        this.meanings = arrangement.meanings();
    }

    /**
     * @param speaker words of the name, or a person's id
     * @param about words of the topic; all of them stand in a statement
     * @param byMeaning whether what speaks of the topic in other words counts too
     * @throws org.quoth.search.QuestionException if it shall, and the record is not kept by meaning
     */
    public PositionReport of(
            String speaker, String about, @Nullable LocalDate from, @Nullable LocalDate to, boolean byMeaning) {
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
        List<Utterance> utterances = new ArrayList<>();
        for (Hit hit : found.hits()) {
            Statement statement = hit.statement();
            List<String> words = speakingOf(statement, topic, subject);
            LocalDate day = statement.day();
            if (day != null && !words.isEmpty()) {
                utterances.add(new Utterance(statement, words, day));
            }
        }
        return utterances;
    }

    private static List<String> topic(String about) {
        return Wordings.words(about).stream().map(Wordings::stem).toList();
    }

    /** The sentences with a word of the topic; where there are none, the passages that mean it. */
    private static List<String> speakingOf(Statement statement, List<String> topic, Subject subject) {
        String text = statement.text();
        List<String> words = new ArrayList<>();
        for (Span sentence : Sentences.in(text)) {
            String standing = statement.standing(sentence).text();
            List<String> stems = Wordings.words(standing).stream()
                    .map(Wordings::stem)
                    .toList();
            if (topic.stream().anyMatch(stems::contains)) {
                words.add(standing);
            }
        }
        return words.isEmpty() ? subject.passages(statement) : words;
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
                        .mapToDouble(second -> wordings.likeness(Wordings.words(first), Wordings.words(second))))
                .max()
                .orElse(0);
    }

    /** Each day against the day before it: the two utterances that are most alike. */
    private static List<Comparison> comparisons(Wordings wordings, List<Utterance> utterances) {
        Map<LocalDate, List<Utterance>> days = new LinkedHashMap<>();
        utterances.forEach(each ->
                days.computeIfAbsent(each.day(), day -> new ArrayList<>()).add(each));
        List<List<Utterance>> inOrder = List.copyOf(days.values());
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            comparisons.add(nearest(wordings, inOrder.get(i - 1), inOrder.get(i)));
        }
        return comparisons;
    }

    /** Of equals, and where nothing is alike, those nearest to the speaker's own words. */
    private static Comparison nearest(Wordings wordings, List<Utterance> before, List<Utterance> after) {
        Utterance earlier = before.getFirst();
        Utterance later = after.getFirst();
        double best = -1;
        for (Utterance one : before) {
            for (Utterance other : after) {
                double likeness = likeness(wordings, one, other);
                double worth = (likeness < Wordings.RELATED ? 0 : likeness) + 0.001 * (own(one) + own(other));
                if (worth > best) {
                    best = worth;
                    earlier = one;
                    later = other;
                }
            }
        }
        return wordings.compare(earlier, later);
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

package org.quoth.attribution.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quoth.model.Outcome;
import org.quoth.text.Sentences;
import org.quoth.text.Span;

/** Counts how often the proposed outcome is the one that people chose. */
final class ClarityMeasure {

    /** Says what became of a question. */
    private interface Proposer {
        Judgement judge(Judge judge, List<Span> questions, List<Span> reply);
    }

    private final Proposer proposer;

    private final Map<Outcome, Map<Outcome, Integer>> table = new EnumMap<>(Outcome.class);

    private ClarityMeasure(Proposer proposer) {
        this.proposer = proposer;
    }

    /** Of what the program proposes. */
    static ClarityMeasure ofTheProgram() {
        return new ClarityMeasure(Judge::judge);
    }

    static ClarityMeasure ofTheRulesAlone() {
        return new ClarityMeasure(Judge::ruled);
    }

    void add(ClarityItems.Item item) {
        table.computeIfAbsent(item.gold(), key -> new EnumMap<>(Outcome.class)).merge(proposed(item), 1, Integer::sum);
    }

    private Outcome proposed(ClarityItems.Item item) {
        String text = item.question() + "\n\n" + item.answer();
        Span question = new Span(0, item.question().length());
        List<Span> reply = Sentences.in(text, new Span(question.end() + 2, text.length()));
        Outcome outcome =
                proposer.judge(new Judge(text), List.of(question), reply).outcome();
        return outcome == null ? Outcome.CLEAR : outcome;
    }

    private int count(Outcome gold, Outcome proposed) {
        return table.getOrDefault(gold, Map.of()).getOrDefault(proposed, 0);
    }

    double f1(Outcome outcome) {
        int right = count(outcome, outcome);
        int others = 0;
        for (Outcome other : Outcome.values()) {
            others += other == outcome ? 0 : count(outcome, other) + count(other, outcome);
        }
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + others);
    }

    double macroF1() {
        double sum = 0;
        for (Outcome outcome : Outcome.values()) {
            sum += f1(outcome);
        }
        return sum / Outcome.values().length;
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        for (Outcome gold : Outcome.values()) {
            line.append(gold).append(String.format(Locale.ROOT, " F1 %.3f (", f1(gold)));
            for (Outcome proposed : Outcome.values()) {
                line.append(proposed).append(' ').append(count(gold, proposed)).append(' ');
            }
            line.append("); ");
        }
        return line.append(String.format(Locale.ROOT, "macro-F1 %.3f", macroF1()))
                .toString();
    }
}

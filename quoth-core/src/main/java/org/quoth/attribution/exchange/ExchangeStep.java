package org.quoth.attribution.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.quoth.attribution.Step;
import org.quoth.model.Document;
import org.quoth.model.Exchange;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;

/**
 * Ties the questions of a transcript to their answers, across interruptions, repairs and the moderator's turns, proposes what became of
 * each, tells what an unnamed asker is called where an answer does, and settles what each turn does. Safe to share between threads.
 */
public final class ExchangeStep implements Step {

    @Override
    public Document annotate(Document document) {
        if (document.turns().isEmpty()) {
            return document;
        }
        List<Speech> speeches = document.turns().stream()
                .map(turn -> Speech.of(document.text(), turn))
                .toList();
        Conversation conversation = new Conversation(
                Cast.of(document, speeches), new QuestionReader(Cast.names(document), Cast.speakers(document)));
        BitSet played = Clips.in(speeches);
        for (int i = 0; i < speeches.size(); i++) {
            conversation.follow(speeches.get(i), played.get(i));
        }
        Document settled = document.withTurns(settled(document.turns(), conversation.kinds()))
                .withExchanges(exchanges(document.text(), conversation.drafts()));
        return settled.withTurns(Addressing.told(settled, speeches)).withExchanges(Askers.named(settled, speeches));
    }

    private static List<Turn> settled(List<Turn> turns, List<TurnKind> kinds) {
        List<Turn> settled = new ArrayList<>(turns.size());
        for (int i = 0; i < turns.size(); i++) {
            settled.add(turns.get(i).withKind(kinds.get(i)));
        }
        return settled;
    }

    private static List<Exchange> exchanges(String text, List<Draft> drafts) {
        Judge judge = new Judge(text);
        List<Exchange> exchanges = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            List<Exchange.Part> parts = judge.parts(draft);
            Judgement judgement = judge.judge(draft, parts);
            exchanges.add(new Exchange(
                    "x" + (exchanges.size() + 1),
                    indexes(draft.questions),
                    indexes(draft.answers),
                    draft.spans,
                    judgement.outcome(),
                    judgement.reason(),
                    parts));
        }
        return exchanges;
    }

    private static List<Integer> indexes(List<Speech> speeches) {
        return speeches.stream().map(speech -> speech.turn().index()).toList();
    }
}

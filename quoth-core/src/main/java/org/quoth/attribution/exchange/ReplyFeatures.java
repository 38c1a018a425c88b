package org.quoth.attribution.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quoth.model.Outcome;
import org.quoth.text.Span;

/** What is true of a question and the reply to it, by name; each about 0 to 1 in size. */
final class ReplyFeatures {

    private static final int HEAD = 30;
    private static final int OPENING = 60;
    private static final int SHORT = 5;
    /** Of a single word: the many of them weigh less against the few signs. */
    private static final double LIGHT = 0.3;

    static final String RULED = "ruled:";
    static final String WORDS = "word:";

    private final String text;
    private final Map<String, Double> values = new LinkedHashMap<>();
    private final Map<Span, List<String>> spoken = new HashMap<>();

    private ReplyFeatures(String text) {
        this.text = text;
    }

    /** @param ruled what the rules make of it */
    static Map<String, Double> of(String text, Span question, List<Span> reply, Judgement ruled) {
        ReplyFeatures features = new ReplyFeatures(text);
        features.put(RULED + (ruled.outcome() == null ? Outcome.CLEAR : ruled.outcome()), 1);
        features.signs(reply);
        features.size(reply);
        features.echo(question, reply);
        features.words(reply);
        return features.values;
    }

    /** The words of a stretch, split once. */
    private List<String> spoken(Span stretch) {
        return spoken.computeIfAbsent(stretch, span -> Speech.words(text, span));
    }

    private void put(String name, double value) {
        if (value != 0) {
            values.merge(name, value, Math::max);
        }
    }

    private void put(String name, boolean holds) {
        put(name, holds ? 1 : 0);
    }

    private void signs(List<Span> reply) {
        for (int i = 0; i < reply.size(); i++) {
            String sentence = reply.get(i).of(text);
            String where = i == 0 ? "first" : i < 3 ? "early" : i == reply.size() - 1 ? "last" : "later";
            put("refuses:" + where, Signs.refuses(sentence));
            put("knows-not:" + where, Signs.doesNotKnow(sentence));
            put("lacks:" + where, ReplySigns.lacks(sentence));
            put("sends-on:" + where, ReplySigns.sendsOn(sentence));
            put("uncertain:" + where, ReplySigns.uncertain(sentence));
            if (i == 0) {
                put("asks-back", Signs.asksBack(sentence));
                put("hedge", Signs.hedge(sentence) != null);
                put("turns-away", Signs.turnsAway(sentence) != null);
                put("yes-or-no", Signs.saysYesOrNo(sentence));
                put("because", ReplySigns.reasons(sentence));
                put("well", ReplySigns.begins(sentence, "well"));
                put("look", ReplySigns.begins(sentence, "look") || ReplySigns.begins(sentence, "listen"));
                put("first-question", sentence.endsWith("?"));
                put("stated", ReplySigns.stated(sentence));
            }
        }
    }

    private void size(List<Span> reply) {
        int all = reply.stream().mapToInt(span -> spoken(span).size()).sum();
        int first = spoken(reply.getFirst()).size();
        put("reply:long", Math.log1p(all) / 7);
        put("reply:under-15", all < 15);
        put("reply:under-40", all < 40);
        put("reply:over-100", all > 100);
        put("reply:over-250", all > 250);
        put("reply:sentences", Math.log1p(reply.size()) / 4);
        put("reply:first", Math.log1p(first) / 4);
    }

    private void echo(Span question, List<Span> reply) {
        List<String> asked = spoken(question);
        List<String> said = new ArrayList<>();
        reply.forEach(span -> said.addAll(spoken(span)));
        Set<String> wanted = ContentWords.stems(asked);
        double head = share(wanted, ContentWords.stems(said.subList(0, Math.min(HEAD, said.size()))));
        double opening = share(wanted, ContentWords.stems(said.subList(0, Math.min(OPENING, said.size()))));
        double whole = share(wanted, ContentWords.stems(said));
        put("echo:head", head);
        put("echo:opening", opening);
        put("echo:whole", whole);
        put("echo:none-head", head == 0);
        put("echo:none-opening", opening == 0);
        put("echo:none", whole == 0);
        Set<String> matters = Kindred.matters(asked);
        put("matters:head", share(matters, Kindred.matters(said.subList(0, Math.min(HEAD, said.size())))));
        put("matters:opening", share(matters, Kindred.matters(said.subList(0, Math.min(OPENING, said.size())))));
        best(wanted, reply);
    }

    private void best(Set<String> wanted, List<Span> reply) {
        double most = 0;
        int at = 0;
        for (int i = 0; i < reply.size(); i++) {
            double share = share(wanted, ContentWords.stems(spoken(reply.get(i))));
            if (share > most) {
                most = share;
                at = i;
            }
        }
        put("best:share", most);
        put("best:first", most > 0 && at == 0);
        put("best:late", at / 10.0);
    }

    private static double share(Set<String> wanted, Set<String> said) {
        Set<String> both = new HashSet<>(wanted);
        both.retainAll(said);
        return wanted.isEmpty() ? 0 : (double) both.size() / wanted.size();
    }

    /** The words themselves, of the first sentence; of the second too where that is but a word or two. */
    private void words(List<Span> reply) {
        List<String> first = new ArrayList<>(spoken(reply.getFirst()));
        if (first.size() < SHORT && reply.size() > 1) {
            first.addAll(spoken(reply.get(1)));
        }
        List<String> head = first.subList(0, Math.min(first.size(), HEAD));
        for (int i = 0; i < head.size(); i++) {
            put(WORDS + head.get(i), LIGHT);
            if (i + 1 < head.size()) {
                put(WORDS + head.get(i) + " " + head.get(i + 1), LIGHT);
            }
        }
        first.stream().limit(3).forEach(word -> put("word-early:" + word, LIGHT));
    }
}

package org.quoth.attribution.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quoth.model.Outcome;

/** What is true of a question and the reply to it, by name; each about 0 to 1 in size. */
final class ReplyFeatures {

    private static final int HEAD = 30;
    private static final int OPENING = 60;
    private static final int SHORT = 5;
    /** Of a single word: the many of them weigh less against the few signs. */
    private static final double LIGHT = 0.3;

    static final String RULED = "ruled:";
    static final String WORDS = "word:";

    private final Map<String, Double> values = new LinkedHashMap<>();

    private ReplyFeatures() {}

    /** @param ruled what the rules make of it */
    static Map<String, Double> of(Utterance question, List<Utterance> reply, Judgement ruled) {
        ReplyFeatures features = new ReplyFeatures();
        features.put(RULED + (ruled.outcome() == null ? Outcome.CLEAR : ruled.outcome()), 1);
        features.signs(reply);
        features.size(reply);
        features.echo(question, reply);
        features.words(reply);
        return features.values;
    }

    private void put(String name, double value) {
        if (value != 0) {
            values.merge(name, value, Math::max);
        }
    }

    private void put(String name, boolean holds) {
        put(name, holds ? 1 : 0);
    }

    private void signs(List<Utterance> reply) {
        for (int i = 0; i < reply.size(); i++) {
            String sentence = reply.get(i).said();
            String where = i == 0 ? "first" : i < 3 ? "early" : i == reply.size() - 1 ? "last" : "later";
            for (Sign sign : Sign.values()) {
                put(sign.feature + where, reply.get(i).shows(sign));
            }
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

    private void size(List<Utterance> reply) {
        int all = reply.stream().mapToInt(sentence -> sentence.words().size()).sum();
        int first = reply.getFirst().words().size();
        put("reply:long", Math.log1p(all) / 7);
        put("reply:under-15", all < 15);
        put("reply:under-40", all < 40);
        put("reply:over-100", all > 100);
        put("reply:over-250", all > 250);
        put("reply:sentences", Math.log1p(reply.size()) / 4);
        put("reply:first", Math.log1p(first) / 4);
    }

    private void echo(Utterance question, List<Utterance> reply) {
        List<String> asked = question.words();
        List<String> said = new ArrayList<>();
        reply.forEach(sentence -> said.addAll(sentence.words()));
        Set<String> wanted = question.stems();
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

    private void best(Set<String> wanted, List<Utterance> reply) {
        double most = 0;
        int at = 0;
        for (int i = 0; i < reply.size(); i++) {
            double share = share(wanted, reply.get(i).stems());
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
        return wanted.isEmpty()
                ? 0
                : (double) wanted.stream().filter(said::contains).count() / wanted.size();
    }

    /** The words themselves, of the first sentence; of the second too where that is but a word or two. */
    private void words(List<Utterance> reply) {
        List<String> first = new ArrayList<>(reply.getFirst().words());
        if (first.size() < SHORT && reply.size() > 1) {
            first.addAll(reply.get(1).words());
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

package org.quoth.attribution.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.attribution.linear.Features;
import org.quoth.model.Modality;

/**
 * What tells a promise from a claim: its words in ones, twos and threes, its beginning, its subject and verb and their kinds, its place in
 * a list and in the text, its neighbours, and what the rules read in it.
 */
final class PassageFeatures {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:'\\p{L}+)?|\\$?\\d[\\d.,]*%?|[:;?!“”\"$]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** Names that are said to act: "A new Harbour Council will …". */
    private static final Pattern ACTS = Pattern.compile(
            "\\b((?:\\p{Lu}[\\p{L}-]+ ?){1,5}) ?(?:'s)? ?(?:will|would|is committed|has committed|is investing|is providing)\\b");

    private static final Pattern SUBJECT = Pattern.compile(
            "^(.{0,60}?)\\b(will|would|is|are|was|were|has|have|had|can|could|must|should|needs?|wants?|believes?|knows?)\\b(?:\\s+(\\p{L}+))?");
    private static final Pattern INFINITIVE = Pattern.compile("\\b(will|to|would)\\s+(?:also |not |be )?(\\p{L}+)");
    private static final int NEAR_END = 4;
    private static final int NEAR_BEGIN = 6;
    private static final int STEM = 5;
    private static final int NEAR = 4;

    private final String text;
    private final List<Passage> passages;
    private final List<List<String>> words = new ArrayList<>();
    private final Map<String, Integer> actors = new HashMap<>();

    PassageFeatures(String text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
        for (Passage passage : passages) {
            Matcher acts = ACTS.matcher(plain(passage));
            while (acts.find()) {
                for (String name : acts.group(1).split(" ", -1)) {
                    actors.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
        }
        passages.forEach(passage -> words.add(words(plain(passage))));
    }

    private String plain(Passage passage) {
        return passage.span().of(text).replace('’', '\'').replace('\u00a0', ' ').replace('\n', ' ');
    }

    private static List<String> words(String plain) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            words.add(folded(matcher.group().toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    private static String folded(String word) {
        boolean money = word.startsWith("$") && word.length() > 1;
        if (!money && !Character.isDigit(word.charAt(0))) {
            return word;
        }
        return money ? "#money" : YEAR.matcher(word).matches() ? "#year" : word.endsWith("%") ? "#share" : "#number";
    }

    /** Of the passage at this index. */
    int[] of(int index) {
        Features features = new Features();
        Passage passage = passages.get(index);
        List<String> own = words.get(index);
        grams(features, "w:", own, 3);
        own.forEach(word -> features.add("s:" + word.substring(0, Math.min(STEM, word.length()))));
        pairs(features, own);
        for (int i = 0; i < Math.min(4, own.size()); i++) {
            features.add("p" + i + ":" + own.get(i));
        }
        features.add("length:" + Math.min(8, own.size() / 6));
        features.add("place:" + Math.min(NEAR_BEGIN, index));
        features.add("left:" + Math.min(NEAR_END, passages.size() - 1 - index));
        list(features, passage, own);
        neighbours(features, index);
        String plain = plain(passage);
        clause(features, plain.strip().toLowerCase(Locale.ROOT));
        PassageSigns.add(features, plain, own);
        if (passage.opens() && passage.head() >= 0) {
            PassageSigns.addItem(features, own, plain(passages.get(passage.head())), words.get(passage.head()));
        }
        rules(features, plain);
        return features.places();
    }

    private static void grams(Features features, String prefix, List<String> words, int longest) {
        for (int i = 0; i < words.size(); i++) {
            StringBuilder gram = new StringBuilder(prefix);
            for (int n = 0; n < longest && i + n < words.size(); n++) {
                gram.append(n == 0 ? "" : "_").append(words.get(i + n));
                features.add(gram.toString());
            }
        }
    }

    /** Two words with others between them: "will … fund". */
    private static void pairs(Features features, List<String> own) {
        for (int i = 0; i < own.size(); i++) {
            for (int k = i + 2; k < Math.min(own.size(), i + NEAR); k++) {
                features.add("g:" + own.get(i) + "…" + own.get(k));
            }
        }
    }

    private void list(Features features, Passage passage, List<String> own) {
        if (passage.opens()) {
            features.add("item");
            own.stream().limit(3).forEach(word -> features.add("item:" + word));
            features.add("item first:" + (own.isEmpty() ? "" : own.getFirst()));
            if (!own.isEmpty() && own.getFirst().endsWith("ing")) {
                features.add("item doing");
            }
        }
        if (passage.item()) {
            features.add("in list");
            if (passage.head() >= 0) {
                grams(features, "h:", words.get(passage.head()), 2);
            }
        }
        if (!own.isEmpty() && own.getLast().equals(":")) {
            features.add("leads in");
        }
        if (!own.isEmpty() && (own.getFirst().equals("“") || own.getFirst().equals("\""))) {
            features.add("quoted");
        }
    }

    private void neighbours(Features features, int index) {
        if (index > 0) {
            List<String> before = words.get(index - 1);
            grams(features, "b:", before, 1);
            features.add("b0:" + String.join("_", before.subList(0, Math.min(2, before.size()))));
        }
        if (index + 1 < passages.size()) {
            grams(features, "a:", words.get(index + 1), 1);
        }
    }

    private void clause(Features features, String low) {
        Matcher subject = SUBJECT.matcher(low);
        if (subject.find()) {
            String verb = subject.group(2);
            features.add("verb:" + verb);
            List<String> names = words(subject.group(1));
            for (String name : names.subList(Math.max(0, names.size() - 3), names.size())) {
                features.add("sv:" + name + ">" + verb);
            }
            int acts = names.stream()
                    .mapToInt(name -> actors.getOrDefault(name, 0))
                    .max()
                    .orElse(0);
            if (acts > 0) {
                features.add("actor>" + verb).add("actor " + Math.min(4, acts));
            }
            if (subject.group(3) != null) {
                features.add("vv:" + verb + ">" + subject.group(3)).add("v:" + subject.group(3));
            }
        }
        Matcher infinitive = INFINITIVE.matcher(low);
        while (infinitive.find()) {
            features.add("i:" + infinitive.group(1) + ">" + infinitive.group(2));
        }
    }

    private static void rules(Features features, String plain) {
        List<Clause> clauses = ClauseReader.read(plain, Voice.OWN);
        for (Clause clause : clauses) {
            features.add("rule:" + clause.modality()).add("rule self:" + clause.self());
        }
        boolean promised = clauses.stream().anyMatch(clause -> clause.modality() != Modality.PREDICTION);
        features.add(promised ? "rules promise" : clauses.isEmpty() ? "rules silent" : "rules foretell");
    }
}

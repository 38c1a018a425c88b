package org.quoth.attribution.commitment;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.attribution.linear.Features;
import org.quoth.text.Phrasings;

/** Kinds rather than words: who or what is the subject, whether a verb promises or gives, what an item is made of. Stateless. */
final class PassageSigns {

    private static final Phrasings PHRASINGS = Phrasings.of(PassageSigns.class);

    private static final Pattern SUBJECT = PHRASINGS.kind("subject");
    private static final Pattern PROMISES = PHRASINGS.kind("promises");
    private static final Pattern GIVES = PHRASINGS.kind("gives");
    private static final Pattern SPEAKER = Pattern.compile("(?:^|.*\\b)(?:we|i)");
    private static final Pattern PRONOUN = Pattern.compile("(?:^|.*\\b)(this|that|these|which|it|they|who)");
    private static final Pattern PARTY = PHRASINGS.kind("party");
    private static final Pattern PLAN = PHRASINGS.kind("plan");
    private static final Pattern PEOPLE = PHRASINGS.kind("people");
    private static final Pattern SAID_WOULD =
            Pattern.compile("\\b(?:said|says|confirmed|announced)\\b.{0,80}\\b(?:would|will)\\b");
    private static final int LONGEST = 4;

    private PassageSigns() {}

    /**
     * @param plain the passage
     * @param own its words, folded
     */
    static void add(Features features, String plain, List<String> own) {
        String low = plain.strip().toLowerCase(Locale.ROOT);
        String subject = subject(low);
        features.add("subject:" + subject);
        Matcher verb = SUBJECT.matcher(low);
        if (verb.find() && verb.group(3) != null && GIVES.matcher(verb.group(3)).matches()) {
            features.add("gives:" + subject);
        }
        if (PROMISES.matcher(low).find()) {
            features.add("promises").add("promises:" + subject);
        }
        features.add("gives " + Math.min(3, GIVES.matcher(low).results().count()));
        if (own.contains("#money")) {
            features.add("money:" + subject);
        }
        if (SAID_WOULD.matcher(low).find()) {
            features.add("said would");
        }
        if (low.indexOf("only ") >= 0 && low.indexOf("only ") < 20) {
            features.add("only");
        }
        if (!own.isEmpty() && own.getLast().equals(":")) {
            features.add("leads in by " + lastWord(own)).add("leads in " + Math.min(LONGEST, own.size() / LONGEST));
        }
    }

    /**
     * Of what opens an item of a list: what it is made of, beside the words that lead the list in.
     *
     * @param head the passage that leads it in
     */
    static void addItem(Features features, List<String> own, String head, List<String> headWords) {
        String subject = subject(head.strip().toLowerCase(Locale.ROOT));
        String made = madeOf(own);
        int length = Math.min(LONGEST, own.size() / 3);
        features.add("head:" + subject).add("head by " + lastWord(headWords));
        features.add("item is " + made)
                .add("item is " + made + " of " + subject)
                .add("item is " + made + " in " + length)
                .add("item in " + length);
    }

    private static String madeOf(List<String> own) {
        if (own.isEmpty()) {
            return "nothing";
        }
        String first = own.getFirst();
        return GIVES.matcher(first).matches()
                ? "giving"
                : own.subList(0, Math.min(3, own.size())).contains("#money")
                        ? "money"
                        : first.startsWith("#") ? "number" : first.endsWith("ing") ? "doing" : "other";
    }

    private static String lastWord(List<String> words) {
        return words.size() < 2 ? "" : words.get(words.size() - 2);
    }

    /** The kind of subject and its verb: "we>will", "plan>is"; "none" where no such verb follows. */
    static String subject(String low) {
        Matcher matcher = SUBJECT.matcher(low);
        return matcher.find() ? kind(matcher.group(1).strip()) + ">" + matcher.group(2) : "none";
    }

    private static String kind(String words) {
        Matcher pronoun = PRONOUN.matcher(words);
        return SPEAKER.matcher(words).matches()
                ? "we"
                : pronoun.matches()
                        ? pronoun.group(1)
                        : PARTY.matcher(words).matches()
                                ? "party"
                                : PLAN.matcher(words).matches()
                                        ? "plan"
                                        : PEOPLE.matcher(words).matches() ? "people" : "other";
    }
}

package org.quoth.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a clause puts one of its words: whether it denies it, with which modal verb, and of whom it says it. Read from the words before
 * it that can stand between a verb and who does it.
 *
 * @param mood what its modal verb says: "will" also for "going to", "plain" where there is none
 * @param words the modal verb and what follows it, up to the word; the word alone where there is none
 * @param actor who does it
 */
record Deed(boolean denied, String mood, String words, Actor actor) {

    private static final String PLAIN = "plain";

    private static final Map<String, String> MOODS = Map.ofEntries(
            Map.entry("will", "will"),
            Map.entry("ll", "will"),
            Map.entry("shall", "will"),
            Map.entry("going", "will"),
            Map.entry("gonna", "will"),
            Map.entry("would", "would"),
            Map.entry("should", "should"),
            Map.entry("can", "can"),
            Map.entry("could", "could"),
            Map.entry("may", "may"),
            Map.entry("might", "may"),
            Map.entry("must", "must"));
    private static final Set<String> HAVING = Set.of("have", "has", "had", "need", "needs", "needed");
    private static final Set<String> HELPING = Wording.set("helping");
    private static final Set<String> MEANING = Wording.set("meaning");
    private static final Set<String> DENYING = Wording.set("denying");
    private static final Set<String> ADDING = Wording.set("adding");

    /** Whether a word only tells how something is said: "not", "may". */
    static boolean isHow(String word) {
        return DENYING.contains(word) || MOODS.containsKey(word);
    }

    static boolean isDenial(String word) {
        return DENYING.contains(word);
    }

    /** Whether no modal verb stands before it. */
    boolean isPlain() {
        return mood.equals(PLAIN);
    }

    /** What will, shall or must be, other than what may, can, could, would or should. */
    boolean isSurer() {
        return mood.equals("will") || mood.equals("must");
    }

    /** "must", "have to" */
    boolean isDuty() {
        return mood.equals("must");
    }

    /** "can", "could" */
    boolean isAble() {
        return mood.startsWith("c");
    }

    /** How the word at a place is put. */
    static Deed of(Wording clause, int at) {
        return new Reading(clause.words(), at).deed();
    }

    /** Goes left from a word. Used once. */
    private static final class Reading {

        private final List<String> words;
        private final int word;
        private int modal;
        private int at;
        private boolean denied;
        private String mood = PLAIN;

        private Reading(List<String> words, int at) {
            this.words = words;
            word = at;
            modal = at;
            this.at = at - 1;
        }

        private Deed deed() {
            int last = at;
            group();
            if (isSubjectOfThought()) {
                Actor actor = Actor.of(words.subList(0, at + 1));
                thought();
                return put(actor);
            }
            denied |= isNoThing(last == at ? 2 : 1);
            return put(Actor.of(words.subList(0, at + 1)));
        }

        private Deed put(Actor actor) {
            return new Deed(denied, mood, String.join(" ", words.subList(modal, word + 1)), actor);
        }

        private void group() {
            while (at >= 0 && isHelping(words.get(at)) && !isThingDone()) {
                read(words.get(at));
                at--;
            }
        }

        /** "What we can do is win it". */
        private boolean isThingDone() {
            return words.get(at).equals("do")
                    && at + 1 < words.size()
                    && words.get(at + 1).matches("is|was");
        }

        private static boolean isHelping(String word) {
            return HELPING.contains(word) || MEANING.contains(word) || isHow(word) || word.endsWith("ly");
        }

        private void read(String word) {
            boolean adds = at + 1 < words.size() && ADDING.contains(words.get(at + 1));
            denied |= DENYING.contains(word) && !adds;
            if (mood.equals(PLAIN)) {
                boolean must = HAVING.contains(word)
                        && at + 1 < words.size()
                        && words.get(at + 1).equals("to");
                mood = must ? "must" : MOODS.getOrDefault(word, PLAIN);
                modal = mood.equals(PLAIN) ? modal : at;
            }
        }

        /** "I do not think that we should …". */
        private boolean isSubjectOfThought() {
            int before = at - 1;
            if (before >= 0 && words.get(before).equals("that")) {
                before--;
            }
            return before >= 0 && MEANING.contains(words.get(before));
        }

        private void thought() {
            String found = mood;
            int place = modal;
            at--;
            if (words.get(at).equals("that")) {
                at--;
            }
            group();
            mood = found;
            modal = place;
        }

        /** "nobody will pay", "no driver will pay", "no new tolls". */
        private boolean isNoThing(int reach) {
            return at >= 0
                    && ((DENYING.contains(words.get(at)) && !words.get(at).equals("not"))
                            || words.subList(Math.max(0, at - reach), at).contains("no"));
        }
    }

    /**
     * Who does it, as far as the words before tell.
     *
     * @param kind "speaker" for I and we, "others" for he, she and they, "named" where nouns stand there, else empty
     * @param nouns their stems
     */
    record Actor(String kind, Set<String> nouns) {

        private static final Set<String> SPEAKERS = Wording.set("speakers");
        private static final Set<String> OTHERS = Wording.set("others");

        static Actor of(List<String> before) {
            String near = pronoun(before.subList(Math.max(0, before.size() - 2), before.size()));
            if (!near.isEmpty()) {
                return new Actor(near, Set.of());
            }
            Set<String> nouns = before.stream()
                    .filter(word -> Wording.isContent(word) && !Figures.isNumber(word))
                    .map(Wording::stem)
                    .collect(Collectors.toUnmodifiableSet());
            return nouns.isEmpty() ? new Actor(pronoun(before), nouns) : new Actor("named", nouns);
        }

        /** The last one that tells who it is. */
        private static String pronoun(List<String> words) {
            for (String word : words.reversed()) {
                if (SPEAKERS.contains(word)) {
                    return "speaker";
                }
                if (OTHERS.contains(word)) {
                    return "others";
                }
            }
            return "";
        }

        boolean isSpeaker() {
            return kind.equals("speaker");
        }

        boolean mayBe(Actor other) {
            if (kind.isEmpty() || other.kind.isEmpty()) {
                return true;
            }
            return kind.equals(other.kind)
                    && (!kind.equals("named") || nouns.stream().anyMatch(other.nouns::contains));
        }
    }
}

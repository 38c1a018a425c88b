package org.quoth.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.CommonWords;
import org.quoth.model.Statement;
import org.quoth.search.Hit;
import org.quoth.search.Index;
import org.quoth.search.Question;
import org.quoth.search.Sort;
import org.quoth.store.Store;

/** Suggests what to ask about: names and pairs of words that stand in several documents. */
public final class Topics {

    private static final int READ = 1000;
    private static final int SHORTEST = 4;
    /** Beside the common words: titles, and what alone names no subject. */
    private static final Set<String> EMPTY = Set.copyOf(List.of("""
            don mayor saying president senator secretary governor prime government house department administration office
            agency university congressman congresswoman premier opposition welcome clip videotape unintelligible available accountable aside significant lengthy greatest ongoing dedicated bottom
            refer check happy terms bunch stuff
            """.strip().split("\\s+")));

    /** One word in capitals or more: "Department of Ports". */
    private static final Pattern NAME =
            Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{L}{2,}(?:(?: of| of the)? \\p{Lu}\\p{L}{2,})*+");
    /** "(Applause.)", "[inaudible]". */
    private static final Pattern DIRECTION = Pattern.compile("[(\\[][^()\\[\\]]{0,60}[)\\]]");
    /** Of the documents that have the rarer of two words. */
    private static final double TOGETHER = 0.3;
    /** Marks what is counted of a single word. */
    private static final String ALONE = "1 ";

    /** So many of the most frequent words are held against the whole record. */
    private static final int WEIGHED = 60;
    /** What every word is held to have been said, so that nothing rare weighs too much. */
    private static final double ANYWAY = 5;

    /** Of a subject one speaks half as much again as all do. */
    private static final double MORE = 0.4;

    private final Store store;
    private final Index index;

    Topics(Store store, Index index) {
        this.store = store;
        this.index = index;
    }

    /**
     * Names, and pairs of words that belong together, which stand in most documents, at least in two.
     *
     * @param asked words of the name, or a person's id; null for everyone
     */
    public List<String> suggested(@Nullable String asked, int count) {
        String speaker = Survivors.of(asked, store);
        Gathered gathered = gathered(Question.of("").withSpeaker(speaker).sorted(Sort.NEWEST), speaker);
        List<String> candidates = gathered.candidates(2).stream()
                .sorted(Comparator.comparingInt((String topic) -> -gathered.documents(topic))
                        .thenComparing(topic -> topic))
                .toList();
        Map<String, String> told = new LinkedHashMap<>();
        for (String topic : candidates) {
            if (told.size() < count && !gathered.isAnother(topic, told.values())) {
                told.putIfAbsent(singular(topic), topic);
            }
        }
        return told.values().stream().map(gathered::asWritten).toList();
    }

    /** The same of "cruise ships" and "cruise ship", without an s at the ends of words. */
    private static String singular(String topic) {
        return topic.replaceAll("(?<=\\p{L}{2}[^s\\P{L}])s(?= |$)", "");
    }

    /**
     * What a person speaks of, and others do not speak of as much: names of no persons, and pairs of words that belong together.
     *
     * @param but folded words of the names of persons around
     */
    public List<String> of(String person, Set<String> but, int count) {
        Gathered gathered = gathered(Question.of("").withPerson(person).sorted(Sort.TELLING), null);
        double everything = index.count(Question.of(""));
        record Topic(String words, double weight) {}
        boolean few = gathered.read.size() <= 2;
        List<Topic> topics = gathered.candidates(few ? 1 : 2).stream()
                .filter(topic -> !but.containsAll(List.of(topic.split(" ", -1))))
                .filter(topic -> gathered.times(topic) > (few ? 2 : 1))
                .sorted(Comparator.comparingInt((String topic) -> -gathered.times(topic))
                        .thenComparing(topic -> topic))
                .limit(WEIGHED)
                .map(topic -> new Topic(topic, gathered.weight(topic, said(topic), everything)))
                .filter(topic -> topic.weight > 0)
                .sorted(Comparator.comparingDouble((Topic topic) -> -topic.weight)
                        .thenComparing(Topic::words))
                .toList();
        List<String> told = new ArrayList<>();
        for (Topic topic : topics) {
            boolean within =
                    told.stream().anyMatch(other -> other.contains(topic.words) || topic.words.contains(other));
            if (!within && told.size() < count) {
                told.add(topic.words);
            }
        }
        return told.stream().map(gathered::asWritten).toList();
    }

    private long said(String words) {
        return index.count(Question.of("\"" + words + "\""));
    }

    private Gathered gathered(Question question, @Nullable String speaker) {
        Gathered gathered = new Gathered();
        for (Hit hit : index.search(question.withLimit(READ)).hits()) {
            gathered.add(hit.statement(), speaker);
        }
        return gathered;
    }

    /** Names and words of many statements. */
    private static final class Gathered {

        private final Set<String> read = new HashSet<>();
        private int statements;
        private final Map<String, Set<String>> documents = new HashMap<>();
        private final Map<String, Integer> times = new HashMap<>();
        private final Map<String, Integer> called = new HashMap<>();
        private final Map<String, Map<String, Integer>> names = new HashMap<>();

        void add(Statement statement, @Nullable String speaker) {
            String document = statement.reference().document();
            String text = DIRECTION.matcher(statement.standing()).replaceAll(" ");
            read.add(document);
            statements++;
            Set<String> here = new HashSet<>();
            Matcher name = NAME.matcher(text);
            while (name.find()) {
                String written = inside(text, name.start()) ? name.group() : behindOpening(name.group());
                String found = written.toLowerCase(Locale.ROOT);
                if (isName(written) && !isOwn(found, speaker, statement.speaker())) {
                    names.computeIfAbsent(found, key -> new HashMap<>()).merge(written, 1, Integer::sum);
                    called.merge(found, isCall(text, name.start(), name.end()) ? 1 : 0, Integer::sum);
                    here.add(found);
                }
            }
            words(text, here);
            for (String topic : here) {
                documents.computeIfAbsent(topic, key -> new HashSet<>()).add(document);
                times.merge(topic, 1, Integer::sum);
            }
        }

        private static void words(String text, Set<String> here) {
            String[] words = text.replace('’', '\'').split("[^\\p{L}']+", -1);
            for (int i = 0; i < words.length; i++) {
                if (isPlain(words[i])) {
                    here.add(ALONE + words[i]);
                    if (i > 0 && isPlain(words[i - 1])) {
                        here.add(words[i - 1] + " " + words[i]);
                    }
                }
            }
        }

        /** A word that may be part of a pair and is part of no name. */
        private static boolean isPlain(String word) {
            return !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !word.endsWith("ly") && !isEmpty(word);
        }

        /** Names, and pairs that are part of none, in so many documents or more. */
        List<String> candidates(int enough) {
            String within = "\n" + String.join("\n", names.keySet()) + "\n";
            return documents.entrySet().stream()
                    .filter(topic -> topic.getValue().size() >= enough)
                    .map(Map.Entry::getKey)
                    .filter(topic -> names.containsKey(topic)
                            ? 2 * called.getOrDefault(topic, 0) < times(topic)
                            : belongTogether(topic) && !within.contains(topic))
                    .toList();
        }

        /** Whether it names what is told of already: "Otto Brandt" and "Otto" beside "Brandt", where that often is Otto Brandt. */
        boolean isAnother(String topic, Collection<String> told) {
            return names.keySet().stream()
                    .filter(name -> name.equals(topic) || isPart(topic, name))
                    .anyMatch(name -> told.stream()
                            .anyMatch(other -> isPart(other, name) && documents(name) >= TOGETHER * documents(other)));
        }

        private static boolean isPart(String word, String name) {
            return name.startsWith(word + " ") || name.endsWith(" " + word);
        }

        int documents(String topic) {
            return documents.getOrDefault(topic, Set.of()).size();
        }

        int times(String topic) {
            return times.getOrDefault(topic, 0);
        }

        /** How much more it is said here than by all, times how often; 0 where it is hardly said more. */
        double weight(String topic, long said, double everything) {
            double here = times(topic) / (double) statements;
            double there = (Math.max(said, times(topic)) + ANYWAY) / (everything + ANYWAY);
            double more = Math.log(here / there);
            return more < MORE ? 0 : times(topic) * more;
        }

        /** A name as it is written most often. */
        String asWritten(String words) {
            return names.getOrDefault(words, Map.of()).entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(words);
        }

        /** Where one of two words stands, the other mostly follows; single words are no topics. */
        private boolean belongTogether(String pair) {
            int between = pair.indexOf(' ');
            if (pair.startsWith(ALONE) || between < 0) {
                return false;
            }
            int one = documents(ALONE + pair.substring(0, between));
            int other = documents(ALONE + pair.substring(between + 1));
            return documents(pair) >= TOGETHER * Math.max(1, Math.min(one, other));
        }
    }

    /** Whether a word stands inside a sentence, so that its capital is its own. */
    private static boolean inside(String text, int begin) {
        return begin > 1
                && text.charAt(begin - 1) == ' '
                && (Character.isLowerCase(text.charAt(begin - 2)) || ",;".indexOf(text.charAt(begin - 2)) >= 0);
    }

    /** What opens a sentence tells no name alone: "Port Ellis" of "Port Ellis", "Elland" of "The Elland", nothing of "Ports". */
    private static String behindOpening(String words) {
        int space = words.indexOf(' ');
        String first = words.substring(0, Math.max(0, space)).toLowerCase(Locale.ROOT);
        boolean part = space > 0 && (first.equals("new") || !isEmpty(first));
        return part ? words : words.substring(space < 0 ? words.length() : space + 1);
    }

    /** Words of which one tells a subject at least, and none is a title or a filler. */
    private static boolean isName(String name) {
        boolean telling = false;
        for (String word : name.split(" ", -1)) {
            boolean letters = word.equals(word.toUpperCase(Locale.ROOT)) && word.length() == 3;
            boolean empty = isEmpty(word.toLowerCase(Locale.ROOT));
            if (!letters && empty && word.length() >= SHORTEST) {
                return false;
            }
            telling |= letters || !empty;
        }
        return telling;
    }

    /** "Yes, Ana.": somebody is spoken to. */
    private static boolean isCall(String text, int begin, int end) {
        boolean after = begin > 1 && text.charAt(begin - 2) == ',';
        return after && (end == text.length() || ",.?!-–—".indexOf(text.charAt(end)) >= 0);
    }

    private static boolean isEmpty(String word) {
        return word.length() < SHORTEST
                || word.indexOf('\'') >= 0
                || EMPTY.contains(word)
                || CommonWords.contains(word);
    }

    private static boolean isOwn(String name, @Nullable String... owners) {
        for (String owner : owners) {
            if (owner != null && owner.toLowerCase(Locale.ROOT).contains(name)) {
                return true;
            }
        }
        return false;
    }
}

package org.quoth.reading.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quoth.text.Span;

/** Who speaks in a transcript, however they are labelled, and how much each says and asks; moderators and labels of questions left out. */
final class Voices {

    private static final Map<String, String> SHORT = Map.of("pm", "prime minister", "the pm", "prime minister");

    /** From how many voices that answer on a talk may be one among equals. */
    private static final int EQUALS = 3;
    /** One of so many parts of what the foremost says. */
    private static final int PART = 4;

    /** {@code ADA QUILL, HOST} */
    private static final Pattern HOST = Pattern.compile(
            "(?i),\\s.*\\b(?:host|presenter|anchor|reporter|correspondent|journalist|moderator|interviewer|byline)\\b");

    private static final Pattern MODERATED = Pattern.compile(
            "\\b(?:[Mm]oderated|[Hh]osted|[Pp]resented) by (\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3})");

    private final String text;
    private final List<Label> labels;
    private final Map<String, Optional<String>> holders = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    /** By voice, the turns that end with a question. */
    private final Map<String, Integer> asked = new HashMap<>();

    private final Map<String, Integer> turns = new HashMap<>();

    private long all;

    private Voices(String text, List<Label> labels) {
        this.text = text;
        this.labels = labels;
    }

    static Voices of(String text, List<Label> labels) {
        Voices voices = new Voices(text, labels);
        voices.count();
        return voices;
    }

    int size() {
        return words.size();
    }

    boolean speaks(String voice) {
        return words.containsKey(voice);
    }

    /** How much a voice says, in characters; 0 of one that is not heard. */
    int words(String voice) {
        return words.getOrDefault(voice, 0);
    }

    /** How many of its turns end with a question. */
    int questions(String voice) {
        return asked.getOrDefault(voice, 0);
    }

    /** The voice that says most; empty if there is none. */
    String first() {
        return words.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Of two the one that is not this one. */
    String other(String voice) {
        return words.keySet().stream()
                .filter(each -> !each.equals(voice))
                .findFirst()
                .orElse(voice);
    }

    /** More words than all others together. */
    boolean isForemost(int spoken) {
        return spoken * 2L > all;
    }

    /** At least three who do more than ask say a good part each. */
    boolean areEquals() {
        int most = words(first());
        return words.entrySet().stream()
                        .filter(each -> each.getValue() * PART >= most
                                && asked.getOrDefault(each.getKey(), 0) * 2 < turns.getOrDefault(each.getKey(), 0))
                        .count()
                >= EQUALS;
    }

    /** The words of each voice; without those that mostly ask, where another says a good part. */
    private void count() {
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int end = Label.end(labels, i, text);
            if (!label.isQuestioner() && !label.isModerator() && label.style() != Label.Style.NONE) {
                String voice = ownerOf(label.name());
                words.merge(voice, Math.max(0, end - label.speechBegin()), Integer::sum);
                turns.merge(voice, 1, Integer::sum);
                asked.merge(voice, asks(label, end) ? 1 : 0, Integer::sum);
            }
        }
        dropHosts();
        all = words.values().stream().mapToInt(Integer::intValue).sum();
        List<String> askers = asked.entrySet().stream()
                .filter(each -> each.getValue() >= 2 && each.getValue() * 2 >= turns.getOrDefault(each.getKey(), 0))
                .map(Map.Entry::getKey)
                .filter(voice -> words.getOrDefault(voice, 0) * 4L < all * 3L)
                .toList();
        Map<String, Integer> others = new HashMap<>(words);
        others.keySet().removeAll(askers);
        if (others.values().stream().anyMatch(mine -> mine * 5L >= all)) {
            words.keySet().removeAll(askers);
        }
    }

    /** Those whom a label or the head calls the host, the reporter, the moderator, where others are heard. */
    private void dropHosts() {
        String head = labels.isEmpty()
                ? ""
                : text.substring(0, labels.getFirst().span().begin());
        List<String> named = MODERATED
                .matcher(head)
                .results()
                .map(host -> LabelWords.fold(host.group(1)))
                .toList();
        List<String> hosts = labels.stream()
                .filter(label -> named.contains(label.name())
                        || HOST.matcher(label.span().of(text)).find())
                .map(label -> ownerOf(label.name()))
                .toList();
        if (words.keySet().stream().anyMatch(voice -> !hosts.contains(voice))) {
            words.keySet().removeAll(hosts);
        }
    }

    private boolean asks(Label label, int end) {
        return new Span(Math.min(label.speechBegin(), end), end)
                .trim(text)
                .of(text)
                .endsWith("?");
    }

    /** The voice of a label; of one that is an office alone the voice of a label that has that office before a name. */
    String ownerOf(String label) {
        String office = label.startsWith("the ") ? label.substring(4) : label;
        if (!LabelWords.isOffice(office)) {
            return voice(label);
        }
        return holders.computeIfAbsent(office, this::holder).orElseGet(() -> voice(label));
    }

    private Optional<String> holder(String office) {
        return labels.stream()
                .map(Label::name)
                .filter(other -> LabelWords.hasOfficeBeforeName(other, office))
                .findFirst()
                .map(Voices::voice);
    }

    /** Labels of one voice under one name: the last word of a name, all of an office. */
    private static String voice(String label) {
        int comma = label.indexOf(',');
        String first = comma < 0 ? label : label.substring(0, comma);
        boolean office = comma > 0
                && !LabelWords.isPersonal(first)
                && LabelWords.isPersonal(label.substring(comma + 1).strip());
        String bare = office ? label.substring(comma + 1).strip() : first;
        if (LabelWords.isPart(bare) || SHORT.containsKey(bare)) {
            return SHORT.getOrDefault(bare, bare);
        }
        return bare.substring(Math.max(bare.lastIndexOf(' '), bare.lastIndexOf('.')) + 1);
    }
}

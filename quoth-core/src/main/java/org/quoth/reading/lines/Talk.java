package org.quoth.reading.lines;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quoth.text.Phrasings;

/** Tells talk, in which people say I, we and you, from stories, which report beside it. */
public final class Talk {

    private static final Phrasings PHRASINGS = Phrasings.of(Talk.class);

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\byou(?:rs?|rself)?\\b");
    private static final Pattern TALKS = PHRASINGS.kind("talks");
    private static final Pattern PERSONS = PHRASINGS.kind("persons");

    private static final int FEWEST_PARAGRAPHS = 2;
    private static final int SHORTEST_SURNAME = 3;
    private static final int SAMPLE = 600;

    /** Words in marks beside somebody who said them, in the third person. */
    private static final Pattern REPORT = PHRASINGS.kind("report");

    private static final Pattern HEADING = Pattern.compile(
            "[#*_= ]*(?:(?:full|complete|episode|interview|edited) )?transcript[*_=: ]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern READERS_OWN = Pattern.compile(
            "(?i)\\b(?:can|could|should|shall|will|would|may|might|must|do|did|am|have|need|if|when|where|how|what) I\\b|\\bmy\\b");
    private static final Pattern OWN = Pattern.compile("\\bI\\b");

    private Talk() {}

    static boolean hasPersons(String words) {
        return PERSONS.matcher(words).find();
    }

    /** Says you to who is asked. */
    public static boolean asksSomebody(String question) {
        return ADDRESS.matcher(question).find();
    }

    /** As readers ask: "Can I …?", "Which of my …?" */
    public static boolean asksForReader(String question) {
        return READERS_OWN.matcher(question).find();
    }

    /** Somebody says I. */
    static boolean saysI(String words) {
        return OWN.matcher(words).find();
    }

    /** Names an occasion at which people speak and answer: a briefing, a press conference. */
    public static boolean isEvent(String title) {
        return HeaderWords.isEvent(title);
    }

    /** Says that somebody was talked to. */
    public static boolean isAnnounced(String head) {
        return TALKS.matcher(head).find();
    }

    static long persons(String words) {
        return PERSONS.matcher(words).results().count();
    }

    /** A speaker in quotation marks beside a verb of saying, in the third person. */
    static boolean isReport(String words) {
        return REPORT.matcher(words).find();
    }

    /** The first paragraph of the words after a label. */
    static String after(Label label, Lined lined) {
        String text = lined.text();
        int begin = Math.min(label.speechBegin(), text.length());
        int most = Math.min(text.length(), begin + SAMPLE);
        int end = text.indexOf("\n\n", Math.min(most, begin + 2), most);
        return text.substring(begin, end < 0 ? most : end);
    }

    /** Likewise, but not beyond the next of some labels. */
    static String own(List<Label> labels, int number, Lined lined) {
        Label label = labels.get(number);
        String after = after(label, lined);
        int length = Label.end(labels, number, lined.text()) - label.speechBegin();
        return after.substring(0, Math.clamp(length, 0, after.length()));
    }

    /** How many lines of prose stand above the first label, below the line that heads the transcript where there is one: notes and takeaways may stand above that. */
    static int proseBefore(Label first, Lined lined) {
        int prose = 0;
        for (Line line : lined.lines().subList(0, first.line())) {
            String words = lined.of(line);
            prose = HEADING.matcher(words).matches() ? 0 : prose + (LineShapes.isProse(words) ? 1 : 0);
        }
        return prose;
    }

    /** A story that prints a piece of a conversation: it reports beside it, in paragraphs of its own, about as often as somebody is labelled. */
    static boolean isStory(Lined lined, List<Label> labels) {
        Set<Integer> labelled = new HashSet<>();
        labels.forEach(label -> labelled.add(label.line()));
        int reports = 0;
        for (Line line : lined.lines()) {
            boolean own = !line.blank() && !labelled.contains(line.number());
            reports += own && isReport(lined.of(line)) ? 1 : 0;
        }
        return (reports >= 2 && reports * 2 >= labels.size()) || isBelowStory(lined, labels);
    }

    /** What readers wrote below a story: it has a dateline or reports what somebody said, and none of those who have a label stands in it. */
    private static boolean isBelowStory(Lined lined, List<Label> labels) {
        List<Line> prose = lined.lines().subList(0, labels.getFirst().line()).stream()
                .filter(line -> LineShapes.isProse(lined.of(line)))
                .toList();
        String above =
                lined.text().substring(0, labels.getFirst().span().begin()).toLowerCase(Locale.ROOT);
        return prose.size() >= FEWEST_PARAGRAPHS
                && prose.stream()
                        .anyMatch(line -> isReport(lined.of(line))
                                || Dateline.at(lined.text(), line.words()).isPresent())
                && labels.stream().noneMatch(label -> label.isPart() || above.contains(surname(label.name())));
    }

    /** The last word of a name, or all of it where that is an initial. */
    private static String surname(String name) {
        int last = name.lastIndexOf(' ') + 1;
        return name.length() - last < SHORTEST_SURNAME ? name : name.substring(last);
    }
}

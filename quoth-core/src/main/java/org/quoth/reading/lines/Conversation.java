package org.quoth.reading.lines;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether people talk under labels: not the fields of a form, a story that quotes, a guide that answers its readers' questions. */
final class Conversation {

    private static final int ANNOUNCING = 8;
    private static final Pattern ADDRESS =
            Pattern.compile("(?:Mr|Mrs|Ms|Miss|Dr|Messrs)\\.? |The |Senator |Chairman |Chairwoman |Representative ");

    private final Lined lined;
    private final List<Label> labels;

    private Conversation(Lined lined, List<Label> labels) {
        this.lined = lined;
        this.labels = labels;
    }

    /** Whether these labels, in order, are those of a conversation. */
    static boolean is(List<Label> labels, Lined lined) {
        return new Conversation(lined, labels).isOne();
    }

    /** Begins with a form of address or an article: {@code Mr. SMITH.}, {@code The SPEAKER.} */
    static boolean isAddressed(Label label, Lined lined) {
        return ADDRESS.matcher(label.span().of(lined.text())).lookingAt();
    }

    private boolean isOne() {
        boolean record = labels.stream()
                .allMatch(label -> label.style() == Label.Style.CAPITALS_STOP && isAddressed(label, lined));
        if (labels.isEmpty() || !areSpeech() || areReaders() || (!record && Talk.isStory(lined, labels))) {
            return false;
        }
        LabelEvidence all = new LabelEvidence();
        labels.forEach(all::add);
        if (all.total() == 1 && all.questioners() == 1) {
            return false; // a speaker puts a question and answers it
        }
        int prose = Talk.proseBefore(labels.getFirst(), lined);
        if (record && (labels.size() > 1 || (prose <= 6 && coverage(labels.getFirst()) >= 0.15))) {
            return true; // nobody writes so but a parliament's reporters
        }
        if (all.repeats() >= 2 && all.distinct() >= 2) {
            return prose <= 3 || all.total() >= 3 * prose || isAnnounced(all);
        }
        if (all.questioners() == all.total() && all.total() >= 2 && announces() && allAsk()) {
            return true; // those who answer have no label
        }
        if (all.parts() + all.titles() >= 1 || all.total() >= 3) {
            boolean opened = prose == 0
                    || (prose <= 3 && all.total() >= 2 && all.parts() + all.titles() >= all.total() && announces());
            return opened && coverage(labels.getFirst()) >= 0.5;
        }
        return prose == 0 && all.total() <= 2 && coverage(labels.getFirst()) >= 0.8 && sharesHeader(labels.getFirst());
    }

    /** Questions of readers ("Can I …?"), half of them at least, to which nobody answers who says I. */
    private boolean areReaders() {
        List<String> questions = words("q");
        List<String> answers = words("a");
        return labels.stream()
                        .allMatch(label ->
                                label.name().equals("q") || label.name().equals("a"))
                && questions.stream().filter(Talk::asksForReader).count() * 2 >= questions.size()
                && !answers.isEmpty()
                && answers.stream().noneMatch(Talk::saysI);
    }

    private List<String> words(String name) {
        return labels.stream()
                .filter(label -> label.name().equals(name))
                .map(label -> Talk.after(label, lined))
                .toList();
    }

    /** The first lines say that people met and talked, and somebody whose label says so asks: what stands before the first label opens it. */
    private boolean isAnnounced(LabelEvidence all) {
        return all.questioners() >= 2 && all.total() >= 4 && announces();
    }

    private boolean allAsk() {
        return labels.stream().allMatch(label -> Talk.after(label, lined).indexOf('?') >= 0);
    }

    private boolean announces() {
        return lined.lines().stream()
                .filter(line -> !line.blank())
                .limit(ANNOUNCING)
                .anyMatch(line -> !LineShapes.isProse(lined.of(line)) && HeaderWords.isEvent(lined.of(line)));
    }

    /** One voice only, its name stands in the header too, and what follows is no headline. */
    private boolean sharesHeader(Label first) {
        Line line = lined.line(first.line());
        if (first.speechBegin() < line.words().end()
                && !LineShapes.hasLowerCase(
                        lined.text().substring(first.speechBegin(), line.words().end()))) {
            return false;
        }
        String header = lined.text().substring(0, first.span().begin()).toLowerCase(Locale.ROOT);
        String surname = first.name().substring(first.name().lastIndexOf(' ') + 1);
        return header.contains(surname);
    }

    /** What stands after the labels are words, a few at least, in four of ten: not values of fields. */
    private boolean areSpeech() {
        int speech = 0;
        for (int i = 0; i < labels.size(); i++) {
            int begin = labels.get(i).speechBegin();
            int next = Label.end(labels, i, lined.text());
            String words = lined.text()
                    .substring(Math.min(begin, next), Math.min(next, begin + 200))
                    .strip();
            speech += LineShapes.wordCount(words) >= 3 && words.indexOf(' ') > 0 ? 1 : 0;
        }
        return speech * 10 >= labels.size() * 4;
    }

    private double coverage(Label first) {
        String text = lined.text();
        int from = lined.line(0).span().begin();
        int all = text.length() - from;
        return all == 0 ? 0 : (double) (text.length() - first.span().begin()) / all;
    }
}

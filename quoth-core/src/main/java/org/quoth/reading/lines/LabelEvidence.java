package org.quoth.reading.lines;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Counts of labels, those of one style or all; not safe to share. */
final class LabelEvidence {

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> persons = new HashMap<>();
    private int total;
    private int parts;
    private int titles;
    private int questioners;

    void add(Label label) {
        names.merge(label.name(), 1, Integer::sum);
        persons.merge(person(label.name()), 1, Integer::sum);
        total++;
        parts += label.isPart() ? 1 : 0;
        questioners += label.isQuestioner() ? 1 : 0;
        titles += LabelWords.hasTitle(label.name()) ? 1 : 0;
    }

    /** {@code ada quill} of {@code minister ada quill, fisheries}: its last two words, before a comma. */
    private static String person(String name) {
        int comma = name.indexOf(',');
        String bare = comma > 0 ? name.substring(0, comma) : name;
        int last = bare.lastIndexOf(' ');
        return last < 0 ? bare : bare.substring(bare.lastIndexOf(' ', last - 1) + 1);
    }

    int total() {
        return total;
    }

    int parts() {
        return parts;
    }

    int titles() {
        return titles;
    }

    int questioners() {
        return questioners;
    }

    int times(String name) {
        return names.getOrDefault(name, 0);
    }

    int distinct() {
        return names.size();
    }

    int repeats() {
        Collection<Integer> counts = persons.values();
        return counts.stream().mapToInt(count -> count - 1).sum();
    }
}

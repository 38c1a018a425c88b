package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quoth.text.Span;

/**
 * Questions that a parliament prints in the words of its reporters, with no mark behind the name: {@code 2. Ms Quill asked the Minister of Fisheries how many boats …}.
 */
final class Tabled {

    private static final int FEWEST = 3;
    private static final Pattern ASKED = Pattern.compile(
            "(?:\\*?\\d{1,4}\\.?\\s+)?((?:(?:The )?(?:Rt )?Hon\\.? |Mr\\.? |Mrs\\.? |Ms\\.? |Miss |Dr\\.? |Sir |Dame |Prof\\.? |Assoc\\.? |Er |Lord |Lady |Baroness |Senator |Shri |Smt\\.? )+"
                    + "(?:[\\p{Lu}][\\p{L}.'’-]*(?: |(?= \\())){1,6}(?:\\([^()\\n]{2,80}\\) ?)*)"
                    + "(?=asked the (?:Deputy |Acting |Assistant )?(?:Prime |First |Parliamentary |Foreign )?(?:Minister|Secretary|President|Chair|Speaker|Leader|Attorney|Treasurer))");

    private Tabled() {}

    /** The labels, with one for each of these among them; as they are where few people have a label. */
    static List<Label> among(Lined lined, List<Label> labels) {
        if (labels.size() < FEWEST || !lined.text().contains(" asked the ")) {
            return labels;
        }
        Set<Integer> taken = labels.stream().map(Label::line).collect(Collectors.toUnmodifiableSet());
        List<Label> all = new ArrayList<>(labels);
        for (Line line : lined.lines()) {
            boolean begins = !line.blank()
                    && !taken.contains(line.number())
                    && (line.number() == 0 || lined.line(line.number() - 1).blank());
            Matcher asked = ASKED.matcher(lined.text())
                    .region(line.words().begin(), line.words().end());
            if (begins && asked.lookingAt()) {
                Span name = new Span(asked.start(1), asked.end(1)).trim(lined.text());
                all.add(new Label(
                        line.number(),
                        name,
                        asked.end(),
                        LabelWords.fold(name.of(lined.text())),
                        labels.getFirst().style()));
            }
        }
        all.sort(Comparator.comparingInt(Label::line));
        return List.copyOf(all);
    }
}

package org.quoth.reading.captions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes the first line of a cue for the name of who speaks, where nearly all cues begin with one of the same few names on a line of its own. */
final class NamedCues {

    private static final int FEWEST = 4;
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{M}\\d.'’_-]*|SPEAKER_\\d+)(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\d{1,2}|de|van|von|al|bin)){0,4}");

    private NamedCues() {}

    /** The same cues, each part with its voice and without the line of the name; as they are, if they show no such names. */
    static List<Cue> voiced(List<Cue> cues) {
        Map<String, Integer> names = new HashMap<>();
        cues.stream().filter(NamedCues::isNamed).forEach(cue -> names.merge(name(cue), 1, Integer::sum));
        int named = names.values().stream().mapToInt(Integer::intValue).sum();
        boolean convention =
                named >= FEWEST && named * 10 >= cues.size() * 8 && names.size() >= 2 && names.size() * 2 <= named;
        return convention ? cues.stream().map(NamedCues::voiced).toList() : cues;
    }

    private static boolean isNamed(Cue cue) {
        return cue.parts().size() >= 2
                && cue.parts().getFirst().voice() == null
                && NAME.matcher(name(cue)).matches();
    }

    private static String name(Cue cue) {
        String words = cue.parts().getFirst().words();
        return words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
    }

    private static Cue voiced(Cue cue) {
        if (!isNamed(cue)) {
            return cue;
        }
        List<Cue.Part> said = cue.parts().subList(1, cue.parts().size()).stream()
                .map(part -> new Cue.Part(name(cue), part.words()))
                .toList();
        return new Cue(cue.from(), cue.to(), said);
    }
}

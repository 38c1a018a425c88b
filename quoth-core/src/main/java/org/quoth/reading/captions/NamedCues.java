package org.quoth.reading.captions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the first words of a cue for the name of who speaks, where nearly all cues begin with one of the same few names, on a line of its own or before a colon. */
final class NamedCues {

    private static final int FEWEST = 4;
    private static final double MOST = 0.8;
    /** Before a colon, most captions name who speaks at the beginning of a turn only. */
    private static final double ALL_BUT = 0.95;

    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{M}\\d.'’_-]*|SPEAKER_\\d+)(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\d{1,2}|de|van|von|al|bin)){0,4}");

    private NamedCues() {}

    /** The same cues, each part with its voice and without the line of the name; as they are, if they show no such names. */
    static List<Cue> voiced(List<Cue> cues) {
        List<Cue> apart = voiced(cues, cues, MOST);
        return apart.equals(cues)
                ? voiced(cues, cues.stream().map(NamedCues::split).toList(), ALL_BUT)
                : apart;
    }

    /** The cues in which names stand on lines of their own, each part with its voice, if they show a convention; otherwise the others as they are. */
    private static List<Cue> voiced(List<Cue> plain, List<Cue> cues, double least) {
        Map<String, Integer> names = new HashMap<>();
        cues.stream().filter(NamedCues::isNamed).forEach(cue -> names.merge(name(cue), 1, Integer::sum));
        int named = names.values().stream().mapToInt(Integer::intValue).sum();
        boolean convention =
                named >= FEWEST && named >= least * cues.size() && names.size() >= 2 && names.size() * 3 <= named * 2;
        return convention ? cues.stream().map(NamedCues::voiced).toList() : plain;
    }

    /** {@code Ada Quill: Good morning} as if the name had a line of its own. */
    private static Cue split(Cue cue) {
        Cue.Part first = cue.parts().isEmpty() ? null : cue.parts().getFirst();
        int colon = first == null ? -1 : first.words().indexOf(": ");
        if (first == null || colon < 0 || first.voice() != null) {
            return cue;
        }
        Stream<Cue.Part> both = Stream.of(
                new Cue.Part(null, first.words().substring(0, colon)),
                new Cue.Part(null, first.words().substring(colon + 2).strip()));
        return new Cue(
                cue.from(),
                cue.to(),
                Stream.concat(both, cue.parts().stream().skip(1)).toList());
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

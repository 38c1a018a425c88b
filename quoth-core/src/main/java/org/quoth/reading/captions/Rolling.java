package org.quoth.reading.captions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Takes out what rolling captions say twice: a line that moved up while the next came in below it. */
final class Rolling {

    private static final Duration TOUCH = Duration.ofMillis(250);

    private Rolling() {}

    /** The cues, each with its new lines only; as they are if they do not roll. */
    static List<Cue> unrolled(List<Cue> cues) {
        int rolled = 0;
        int touching = 0;
        for (int i = 1; i < cues.size(); i++) {
            if (touch(cues.get(i - 1), cues.get(i))) {
                touching++;
                rolled += overlap(cues.get(i - 1), cues.get(i)) > 0 ? 1 : 0;
            }
        }
        if (rolled * 3 < touching || rolled < 2) {
            return cues;
        }
        List<Cue> fresh = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            int same = i > 0 && touch(cues.get(i - 1), cue) ? overlap(cues.get(i - 1), cue) : 0;
            fresh.add(new Cue(
                    cue.from(), cue.to(), cue.parts().subList(same, cue.parts().size())));
        }
        return fresh;
    }

    private static boolean touch(Cue one, Cue next) {
        return next.from().minus(one.to()).abs().compareTo(TOUCH) <= 0
                || next.from().compareTo(one.to()) < 0;
    }

    /** How many of the first lines of a cue are the last lines of the one before. */
    private static int overlap(Cue one, Cue next) {
        for (int lines = Math.min(one.parts().size(), next.parts().size()); lines > 0; lines--) {
            List<Cue.Part> last =
                    one.parts().subList(one.parts().size() - lines, one.parts().size());
            if (last.equals(next.parts().subList(0, lines))) {
                return lines;
            }
        }
        return 0;
    }
}

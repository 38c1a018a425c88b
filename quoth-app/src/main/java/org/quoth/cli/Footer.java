package org.quoth.cli;

import java.util.ArrayList;
import java.util.List;

/** The lines below a verb's help: sentences that follow one another are one paragraph, to be broken where the help is as wide as it may be. */
final class Footer {

    private Footer() {}

    /** Lines that begin with a space or end with a colon stand alone. */
    static String[] joined(String... lines) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String line : lines) {
            boolean prose = !line.isBlank() && !line.startsWith(" ") && !line.endsWith(":");
            if (prose && open) {
                joined.add(joined.removeLast() + " " + line);
            } else {
                joined.add(line);
            }
            open = prose;
        }
        return joined.toArray(String[]::new);
    }
}

package org.quoth.cli;

import java.util.List;
import org.quoth.text.Span;

/** Colours for a terminal, and none anywhere else. */
record Ink(boolean colours) {

    String bold(String text) {
        return in("1", text);
    }

    String dim(String text) {
        return in("2", text);
    }

    String good(String text) {
        return in("1;32", text);
    }

    String bad(String text) {
        return in("1;31", text);
    }

    String unsure(String text) {
        return in("1;33", text);
    }

    /** The marked words stand out. */
    String marked(String text, List<Span> marks) {
        if (!colours) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        int written = 0;
        for (Span mark : marks) {
            if (mark.begin() >= written) {
                shown.append(text, written, mark.begin()).append(in("1;4", mark.of(text)));
                written = mark.end();
            }
        }
        return shown.append(text, written, text.length()).toString();
    }

    private String in(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}

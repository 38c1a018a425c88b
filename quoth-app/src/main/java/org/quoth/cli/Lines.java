package org.quoth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Held;
import org.quoth.model.Reference;
import org.quoth.model.Statement;
import org.quoth.model.Told;

/** How documents, speakers and long words are set in a terminal. */
final class Lines {

    private static final int WIDTH = 96;

    private Lines() {}

    /** "Ana Ruiz, Minister for Ports"; "unnamed" where nobody is named. */
    static String who(@Nullable String speaker, @Nullable String role) {
        if (speaker == null) {
            return "unnamed";
        }
        return role == null ? speaker : speaker + ", " + role;
    }

    /** "Briefing on the Harbour Talks (Customs House, Port Ellis, 2025-03-03)". */
    static String cited(Reference reference) {
        List<String> parts = new ArrayList<>();
        for (String part : new String[] {reference.outlet(), reference.venue(), reference.place(), reference.day()}) {
            if (part != null) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? reference.name() : reference.name() + " (" + String.join(", ", parts) + ")";
    }

    /** ", said 2012 (“2012”)"; nothing where no report tells it. */
    static String told(@Nullable Told told) {
        return told == null ? "" : ", said " + told.span() + " (“" + told.words() + "”)";
    }

    static String heading(Ink ink, Statement statement) {
        return ink.bold(who(statement.speaker(), statement.role()))
                + ink.dim("  " + String.join(", ", kinds(statement))
                        + (statement.turn() == null ? "" : ", turn " + statement.turn())
                        + (statement.spoken() == null ? "" : ", at " + statement.spoken()));
    }

    /** "indirect, denied" */
    private static List<String> kinds(Statement statement) {
        List<String> kinds = new ArrayList<>(List.of(statement.kind().word()));
        kinds.addAll(statement.reservations());
        if (statement.ruled()) {
            kinds.add(Statement.BY_HAND);
        }
        return kinds;
    }

    /** "  verbatim: 5f….t7", where the words of a primary could be set beside a quotation; nothing otherwise. */
    static String held(Ink ink, @Nullable Held held) {
        if (held == null || !held.isCompared()) {
            return "";
        }
        String told = word(held.verdict()) + (held.primary() == null ? "" : ": " + held.primary());
        return "  " + (held.isOtherwise() ? ink.bold(told) : ink.dim(told));
    }

    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Broken into lines at spaces, each line indented. */
    static String wrapped(String text, String indent) {
        StringBuilder wrapped = new StringBuilder();
        for (String paragraph : text.strip().split("\\R+")) {
            int column = 0;
            for (String word : paragraph.strip().split("\\s+")) {
                if (column == 0) {
                    wrapped.append(wrapped.isEmpty() ? "" : "\n").append(indent).append(word);
                    column = indent.length() + word.length();
                } else if (column + 1 + word.length() > WIDTH) {
                    wrapped.append('\n').append(indent).append(word);
                    column = indent.length() + word.length();
                } else {
                    wrapped.append(' ').append(word);
                    column += 1 + word.length();
                }
            }
        }
        return wrapped.toString();
    }

    /** "1 document", "3 documents". */
    static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /** "13 of 66 documents", "66 documents" where it is all of them. */
    static String part(long part, long all, String one) {
        return part == all ? count(all, one) : part + " of " + count(all, one);
    }
}

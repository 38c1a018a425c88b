package org.quoth.reading.debates;

import java.util.ArrayList;
import java.util.List;
import org.quoth.text.FormulaGuard;

/** Takes a table of separated values apart (RFC 4180; tabs quote nothing). */
final class Rows {

    private final String text;
    private final char separator;
    private int at;

    private Rows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static List<List<String>> of(String text, char separator, int most) {
        Rows rows = new Rows(text, separator);
        List<List<String>> all = new ArrayList<>();
        while (rows.at < text.length() && all.size() < most) {
            List<String> row = rows.row();
            if (row.size() > 1 || !row.getFirst().isBlank()) {
                all.add(row);
            }
        }
        return all.isEmpty() ? List.of(List.of("")) : all;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            boolean quoted = separator != '\t' && at < text.length() && text.charAt(at) == '"';
            cells.add(FormulaGuard.meant(quoted ? quoted() : bare()));
            more = at < text.length() && text.charAt(at) == separator;
            if (more) {
                at++;
            }
        }
        while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
            at++;
        }
        return cells;
    }

    private String bare() {
        int begin = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at);
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return cell.append(bare()).toString();
            }
        }
        return cell.toString();
    }
}

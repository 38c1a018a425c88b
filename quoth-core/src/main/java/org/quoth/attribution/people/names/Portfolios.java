package org.quoth.attribution.people.names;

import java.util.List;

/**
 * What an office is for: "Minister | for Education and Skills | Tom Barry", "Minister | of State for Housing |". Ministries are named by the hundred, so
 * the words listed help, and where none is listed the name that follows tells where the portfolio ends.
 */
final class Portfolios {

    private static final int NAME = 2;

    private final List<Word> words;
    private final int to;

    /** @param to behind the last word to look at */
    Portfolios(List<Word> words, int to) {
        this.words = words;
        this.to = to;
    }

    /** The index behind the portfolio that begins with "of" or "for" at {@code relation}; {@code relation} itself where none does. */
    int end(int relation) {
        if (relation == 0 || !isHeldFor(words.get(relation - 1).lastPart())) {
            return relation;
        }
        int end = relation;
        for (int next = one(end); next > end; next = one(end)) {
            end = next;
        }
        return end;
    }

    private static boolean isHeldFor(String office) {
        return switch (office) {
            case "minister", "secretary", "undersecretary", "commissioner", "representative", "envoy" -> true;
            default -> false;
        };
    }

    /** Behind one "for Housing, Local Government and Heritage". */
    private int one(int relation) {
        if (!isRelation(relation)) {
            return relation;
        }
        int begin = relation + 1;
        if (begin < to && words.get(begin).key().equals("the")) {
            begin++;
        }
        boolean loose = words.get(relation).key().equals("for");
        int end = begin < to && words.get(begin).joined() ? part(begin, loose) : begin;
        if (end == begin) {
            return relation;
        }
        for (int next = further(end, loose); next > end; next = further(end, loose)) {
            end = next;
        }
        return end;
    }

    private boolean isRelation(int i) {
        String key = i < to && words.get(i).joined() ? words.get(i).key() : "";
        return key.equals("of") || key.equals("for");
    }

    /** Behind ", Local Government" or "and Heritage", which go on with the same portfolio. */
    private int further(int end, boolean loose) {
        if (end >= to) {
            return end;
        }
        Word next = words.get(end);
        boolean and = next.key().equals("and") && next.joined();
        int begin = and ? end + 1 : end;
        boolean alike = begin < to
                && words.get(begin).capital() == words.get(end - 1).capital()
                && !Lexicon.isGiven(words.get(begin).key());
        if (!alike || !(and || next.gap() == '&' || next.gap() == ',')) {
            return end;
        }
        int after = part(begin, loose);
        return next.gap() != ',' || isKnown(words.get(after - 1).key()) ? after : end;
    }

    /**
     * Behind the words of a portfolio that stand side by side, before a name if one follows.
     *
     * @param loose a single word that is left over belongs to the portfolio, "for Climate Change"; else it is a surname, "of Defence Hale"
     */
    private int part(int begin, boolean loose) {
        boolean capital = words.get(begin).capital();
        int end = begin;
        int known = begin;
        while (end < to
                && (end == begin || words.get(end).joined())
                && words.get(end).capital() == capital
                && !isSomebodys(end)
                && !words.get(end).possessive()) {
            end++;
            if (isKnown(words.get(end - 1).key())) {
                known = end;
            }
        }
        if (known > begin || !capital) {
            return loose && capital && end == known + 1 && !words.get(known).initial() ? end : known;
        }
        boolean name = end - begin > NAME;
        return name ? end - NAME : Lexicon.isGiven(words.get(begin).key()) ? begin : end;
    }

    /** A title or a given name begins somebody's name: "for | President Quist", "Ports | Ana Ruiz". */
    private boolean isSomebodys(int i) {
        String key = words.get(i).key();
        return Lexicon.TITLE.contains(key)
                || Lexicon.isHonorific(key)
                || (Lexicon.FUNCTION.contains(key) && !key.equals("near"))
                || Lexicon.CALENDAR.contains(key)
                || (Lexicon.isGiven(key)
                        && words.get(i).capital()
                        && !Lexicon.PORTFOLIO.contains(key)
                        && nameGoesOn(i));
    }

    private boolean nameGoesOn(int i) {
        return i + 1 < to && words.get(i + 1).joined() && words.get(i + 1).capital();
    }

    private static boolean isKnown(String key) {
        return Lexicon.PORTFOLIO.contains(key) || Lexicon.PLACE.contains(key);
    }
}

package org.quoth.attribution.people.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Adverbs;
import org.quoth.text.Span;

/** Reads the role that stands beside a name: before it ("Ports Minister Ana Ruiz") or after ("Ana Ruiz, the ports minister,"). */
public final class RoleReader {

    private static final int LONGEST = 14;

    private final String text;
    private final List<Word> words;
    private final int from;
    private final int to;

    RoleReader(String text, List<Word> words, int from, int to) {
        this.text = text;
        this.words = words;
        this.from = from;
        this.to = to;
    }

    /**
     * @param begin the word at which name and role begin
     * @param before the role stands before the name
     */
    record Reading(@Nullable Role role, int begin, boolean before) {}

    /** The role of a name {@code [name, end)} whose title in capitals, if it has one, begins at {@code begin}. */
    Reading around(int begin, int name, int end) {
        int first = extendLeft(begin, name);
        List<String> title = title(first, name);
        if (!title.isEmpty() && Lexicon.isRole(lastRoleWord(title))) {
            boolean capital = begin < name;
            return new Reading(Role.of(title, capital ? Role.TITLE : Role.LOWER_CASE_BEFORE), first, true);
        }
        if (begin == name && name > from && isPostedTo(name - 1)) {
            int head = extendLeft(name - 2, name - 2);
            Span span = Span.of(
                    words.get(head).span().begin(), words.get(name - 1).span().end());
            return new Reading(new Role(span.of(text).replace('\n', ' '), Role.LOWER_CASE_BEFORE), head, true);
        }
        return new Reading(after(end), begin, false);
    }

    /** "ambassador to Britain", "minister for trade": the place or portfolio of an office, before the name of its holder. */
    boolean isPostedTo(int place) {
        boolean to = place > from + 1
                && (Lexicon.PLACE.contains(words.get(place).key())
                        || Lexicon.PORTFOLIO.contains(words.get(place).key()))
                && words.get(place).joined()
                && words.get(place - 1).joined()
                && isLowerRole(words.get(place - 2))
                && !isApposed(place - 2);
        return to
                && switch (words.get(place - 1).key()) {
                    case "to", "of", "for", "in" -> true;
                    default -> false;
                };
    }

    /** "Emil Dorn, director of Elland Sea Grant": the office is that of the name before it. */
    private boolean isApposed(int role) {
        return words.get(role).gap() == ',' && words.get(role - 1).capital();
    }

    private static String lastRoleWord(List<String> title) {
        String head = Role.head(String.join(" ", title));
        return head.substring(head.lastIndexOf(' ') + 1);
    }

    /** Steps left over "former", "campaign spokesman", "Quist campaign manager". */
    private int extendLeft(int begin, int name) {
        int first = begin;
        boolean headed = begin < name && !honorificOnly(begin, name);
        while (first > from && name - first < 8 && words.get(first).joined()) {
            Word before = words.get(first - 1);
            boolean head = !before.possessive() && isLowerRole(before);
            if (!headed && !head) {
                break;
            }
            if (joinsRoles(first - 1)) {
                first--;
                continue;
            }
            boolean place = before.form().equals("New")
                    && Lexicon.PLACE.contains(words.get(first).key());
            if (!head && !place && !isModifier(before) && !isPortfolioOf(first)) {
                int opening = begin == name ? openingLeftOf(first - 1) : -1;
                return opening < 0 ? houseLeftOf(first) : opening;
            }
            headed = true;
            first--;
            if (before.possessive()) {
                break;
            }
        }
        return first;
    }

    /** "Bank of Elland governor": the house of an office, "of" something in its name. */
    private int houseLeftOf(int first) {
        boolean of = first > from + 1
                && words.get(first).capital()
                && words.get(first - 1).key().equals("of")
                && words.get(first - 1).joined()
                && words.get(first - 2).capital()
                && Lexicon.ORGANISATION_WORD.contains(words.get(first - 2).key());
        return of ? first - 2 : first;
    }

    /** "founder and chief executive": two trades of one person. */
    private boolean joinsRoles(int and) {
        return words.get(and).key().equals("and")
                && words.get(and).joined()
                && and > from
                && isLowerRole(words.get(and - 1))
                && isLowerRole(words.get(and + 1));
    }

    /** An unlisted noun inside a role, as in "the former harbour police chief", is trusted only if the phrase opens near. */
    private int openingLeftOf(int unlisted) {
        for (int i = unlisted; i > from && i > unlisted - 3 && plainNoun(words.get(i)); i--) {
            Word before = words.get(i - 1);
            if (!words.get(i).joined()) {
                return -1;
            }
            if (isArticle(before.key()) || before.possessive()) {
                return i;
            }
            if (before.key().equals("former")
                    || before.key().equals("longtime")
                    || before.key().equals("veteran")) {
                return i - 1;
            }
        }
        return -1;
    }

    private static boolean plainNoun(Word word) {
        String key = word.key();
        return !word.capital()
                && !word.possessive()
                && !Lexicon.FUNCTION.contains(key)
                && !Lexicon.RELATION.contains(key)
                && !key.endsWith("ed")
                && !Adverbs.isManner(key);
    }

    private boolean honorificOnly(int begin, int name) {
        for (int i = begin; i < name; i++) {
            if (!Lexicon.isHonorific(plain(words.get(i).key()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLowerRole(Word word) {
        return !word.capital()
                && !word.key().equals("fellow")
                && (Lexicon.ROLE.contains(word.key()) || Lexicon.ROLE.contains(word.lastPart()));
    }

    private static boolean isModifier(Word word) {
        if (word.capital()) {
            return !Lexicon.FUNCTION.contains(word.key()) && !Lexicon.CALENDAR.contains(word.key());
        }
        return Lexicon.ROLE_MODIFIER.contains(word.key())
                || Lexicon.DEMONYM.contains(word.key())
                || word.key().startsWith("then-")
                || word.key().startsWith("ex-");
    }

    /** "Shadow ports secretary": what an office is for stands right before it. */
    private boolean isPortfolioOf(int office) {
        return Lexicon.PORTFOLIO.contains(words.get(office - 1).key())
                && switch (words.get(office).key()) {
                    case "minister", "secretary", "commissioner", "spokesman", "spokeswoman" -> true;
                    default -> false;
                };
    }

    private List<String> title(int first, int name) {
        List<String> title = new ArrayList<>();
        for (int i = first; i < name; i++) {
            Word word = words.get(i);
            if (!Lexicon.isHonorific(plain(word.key()))) {
                boolean asWritten =
                        word.possessive() || (i + 1 < name && words.get(i + 1).gap() == ',');
                title.add(
                        asWritten
                                ? text.substring(word.span().begin(), nextBegin(i))
                                        .strip()
                                : word.form());
            }
        }
        return title;
    }

    private int nextBegin(int i) {
        return words.get(i + 1).span().begin();
    }

    private static String plain(String key) {
        return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }

    /** The role told in apposition after a name that ends before word {@code end}; null if none is. */
    @Nullable
    Role after(int end) {
        if (end >= to || !apart(words.get(end).gap()) || words.get(end - 1).possessive()) {
            return null;
        }
        int stop = stop(end);
        int head = head(end, stop);
        if (head < 0 || words.get(head).capitals() || !closed(head, stop) || !opensRole(end, head)) {
            return null;
        }
        int begin = isArticle(words.get(end).key()) ? end + 1 : end;
        if (begin > head) {
            return null;
        }
        Span span = Span.of(
                words.get(begin).span().begin(),
                words.get(cutClause(begin, stop) - 1).span().end());
        return new Role(span.of(text).replace('\n', ' '), Role.APPOSITION);
    }

    private static boolean apart(char gap) {
        return gap == ',' || gap == '-' || gap == '–' || gap == '—' || gap == '(';
    }

    private int stop(int begin) {
        int i = begin + 1;
        while (i < to
                && i < begin + LONGEST
                && (words.get(i).joined()
                        || words.get(i).gap() == '/'
                        || words.get(i).gap() == '&')) {
            i++;
        }
        return i;
    }

    private int head(int begin, int stop) {
        int cut = begin + 1;
        while (cut < stop
                && !isVerb(words.get(cut).key())
                && !Lexicon.RELATION.contains(words.get(cut).key())
                && !(words.get(cut).key().equals("and") && !isBetweenCapitals(cut, stop))) {
            cut++;
        }
        if (cut < stop && isVerb(words.get(cut).key())) {
            return -1;
        }
        Word last = words.get(cut - 1);
        return Lexicon.isRole(last.key()) || Lexicon.ROLE.contains(last.lastPart()) ? cut - 1 : -1;
    }

    /** "Research and Advocacy Director": one office. */
    private boolean isBetweenCapitals(int and, int stop) {
        return and + 1 < stop
                && words.get(and - 1).capital()
                && words.get(and + 1).capital();
    }

    private static boolean isVerb(String key) {
        return switch (key) {
            case "is", "are", "was", "were", "has", "have", "had", "will", "would", "said", "says", "works" -> true;
            default -> false;
        };
    }

    /** The apposition ends with a mark, or goes on with a preposition or a relative clause, never with a name. */
    private boolean closed(int head, int stop) {
        if (stop < to && stop - head > LONGEST) {
            return false;
        }
        int next = head + 1;
        if (next + 1 < stop
                && words.get(next).key().equals("of")
                && Lexicon.PORTFOLIO.contains(words.get(next + 1).key())) {
            return next + 2 >= stop
                    || !words.get(next + 2).capital()
                    || Lexicon.PORTFOLIO.contains(words.get(next + 2).key());
        }
        return true;
    }

    private boolean opensRole(int begin, int head) {
        Word first = words.get(begin);
        String key = first.key();
        return isArticle(key)
                || first.possessive()
                || key.equals("his")
                || key.equals("her")
                || key.equals("its")
                || key.equals("their")
                || begin == head
                || first.capital()
                || isModifier(first)
                || isLowerRole(first);
    }

    private int cutClause(int begin, int stop) {
        for (int i = begin + 1; i < stop; i++) {
            switch (words.get(i).key()) {
                case "who", "whose", "which", "that", "when", "where", "but" -> {
                    return i;
                }
                case "and" -> {
                    if (!isBetweenCapitals(i, stop)) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return stop;
    }

    private static boolean isArticle(String key) {
        return key.equals("the") || key.equals("a") || key.equals("an");
    }
}

package org.quoth.attribution.people.names;

import java.util.List;

/** Where a sequence of words in capitals begins and ends, and where in it titles stop. */
public final class Sequences {

    private final List<Word> words;
    private final int from;
    private final int to;
    private final Portfolios portfolios;
    private final Nicknames nicknames;

    /** Over the words {@code from} to {@code to} of one block. */
    Sequences(List<Word> words, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = to;
        this.portfolios = new Portfolios(words, to);
        this.nicknames = new Nicknames(words, to);
    }

    boolean begins(int i) {
        Word word = words.get(i);
        if (!word.capital()) {
            return particleOpens(i);
        }
        if (word.form().equals("I") || (word.opens() && word.form().length() == 1)) {
            return false;
        }
        boolean nameFollows =
                i + 1 < to && words.get(i + 1).joined() && words.get(i + 1).capital();
        if (nameFollows && isCalling(word.key())) {
            return false;
        }
        if (Lexicon.FUNCTION.contains(word.key()) || Lexicon.CALENDAR.contains(word.key())) {
            if (nameFollows && (isEpithetOfHouse(i) || isRank(i))) {
                return true;
            }
            return nameFollows
                    && !(word.opens() && word.key().equals("will"))
                    && (Lexicon.isGiven(word.key())
                            || word.key().equals("first")
                            || (word.key().equals("may")
                                    && i > from
                                    && Lexicon.isRole(words.get(i - 1).key()))
                            || (word.key().equals("new")
                                    && Lexicon.PLACE.contains(words.get(i + 1).key())))
                    && !Lexicon.FUNCTION.contains(words.get(i + 1).key());
        }
        return true;
    }

    /** "Under Secretary", "High Commissioner" */
    private boolean isRank(int i) {
        String next = words.get(i + 1).key();
        return switch (words.get(i).key()) {
            case "under" -> next.equals("secretary");
            case "high" -> next.equals("commissioner") || next.equals("representative");
            default -> false;
        };
    }

    /** "Big Harbour", "Best Boats": a small word that belongs to the name of a firm. */
    private boolean isEpithetOfHouse(int i) {
        Word next = words.get(i + 1);
        boolean name = !Lexicon.FUNCTION.contains(next.key())
                && !Lexicon.CALENDAR.contains(next.key())
                && !Lexicon.DEMONYM.contains(next.key())
                && !Lexicon.PLACE.contains(next.key())
                && !Lexicon.TITLE.contains(next.key())
                && !Lexicon.isGiven(next.key())
                && !next.capitals();
        boolean articled = i > from
                && words.get(i).joined()
                && words.get(i - 1).key().equals("the")
                && Lexicon.ORGANISATION_WORD.contains(next.key());
        boolean epithet = switch (words.get(i).key()) {
            case "big", "best", "old", "little" -> true;
            case "new", "good", "great", "next", "one", "young" -> !words.get(i).opens();
            default -> false;
        };
        return (articled && !words.get(i).key().equals("and")) || (name && epithet);
    }

    /** "de Vries" */
    private boolean particleOpens(int i) {
        boolean particle = switch (words.get(i).key()) {
            case "de", "al", "el", "bin", "ibn", "von", "van", "della" -> true;
            default -> false;
        };
        return particle
                && i + 1 < to
                && words.get(i + 1).joined()
                && words.get(i + 1).capital();
    }

    int sequenceEnd(int begin) {
        int end = begin + 1;
        while (end < to
                && (!words.get(end - 1).possessive() || isOfMembers(end))
                && !(end - begin > 2 && isPostNominal(words.get(end - 1).form()))) {
            int next = extend(begin, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** "Seafarers' Union": those whom a house is for, and the house. */
    private boolean isOfMembers(int house) {
        Word members = words.get(house - 1);
        char gap = words.get(house).gap();
        return members.possessive()
                && members.form().endsWith("s")
                && (gap == '\'' || gap == '’')
                && !Lexicon.isGiven(members.key())
                && words.get(house).capital()
                && isForMembers(words.get(house));
    }

    private static boolean isForMembers(Word house) {
        return switch (house.key()) {
            case "union",
                    "association",
                    "federation",
                    "guild",
                    "society",
                    "institute",
                    "league",
                    "alliance",
                    "club",
                    "party" -> true;
            default -> false;
        };
    }

    private int extend(int begin, int end) {
        Word next = words.get(end);
        if (next.gap() == ',' && Lexicon.SUFFIX.contains(next.key()) && next.capital()) {
            return end + 1;
        }
        if (nicknames.at(end)) {
            return end + 2;
        }
        if (!next.joined() && next.gap() != '&' && !isOfMembers(end)) {
            return end;
        }
        if (next.capital()) {
            boolean middle = end - begin > 1 && words.get(end - 1).initial();
            boolean stops = next.form().equals("I")
                    || Lexicon.CALENDAR.contains(next.key())
                    || (Lexicon.FUNCTION.contains(next.key())
                            && !next.initial()
                            && !middle
                            && !isSurnameToo(begin, end));
            return stops ? end : end + 1;
        }
        int behind = behindParticles(end);
        if (behind > end && isCapital(behind) && !isTitle(end - 1)) {
            return behind + 1;
        }
        boolean capitalAfter = isCapital(end + 1);
        if (next.key().equals("and") && capitalAfter && isSecondConcern(begin, end)) {
            return end + 2;
        }
        int portfolio = portfolios.end(end);
        if (portfolio > end && words.get(portfolio - 1).capital()) {
            return portfolio;
        }
        boolean links = next.key().equals("of")
                || ((next.key().equals("for") || next.key().equals("on")) && isHouse(words.get(end - 1)));
        return links ? extendOf(begin, end, capitalAfter) : next.key().startsWith("al-") ? end + 1 : end;
    }

    /** The word behind "van der" of "Ned van der Laan". */
    private int behindParticles(int begin) {
        int behind = begin;
        while (behind < Math.min(to, begin + 3)
                && words.get(behind).joined()
                && !words.get(behind).capital()
                && Lexicon.PARTICLE.contains(words.get(behind).key())) {
            behind++;
        }
        return behind;
    }

    private boolean isCapital(int i) {
        return i < to && words.get(i).joined() && words.get(i).capital();
    }

    /** "Ana Young": a small word that is a surname behind a given name. */
    private boolean isSurnameToo(int begin, int end) {
        boolean after = end == begin + 1
                && Lexicon.isGiven(words.get(begin).key())
                && !words.get(begin).possessive();
        return after
                && switch (words.get(end).key()) {
                    case "young", "early", "long", "good", "little", "short", "small", "best", "still", "born" -> true;
                    default -> false;
                };
    }

    /** "Centre for Tide Control and Mooring": what a house is for, in two words. */
    private boolean isSecondConcern(int begin, int end) {
        boolean house = false;
        boolean concern = false;
        for (int i = begin; i < end; i++) {
            String key = words.get(i).key();
            concern |= house && i < end - 1 && (key.equals("for") || key.equals("of") || key.equals("on"));
            house |= Lexicon.ORGANISATION_WORD.contains(key);
        }
        return concern && isConcern(words.get(end - 1)) && isConcern(words.get(end + 1));
    }

    private static boolean isConcern(Word word) {
        return !word.capitals()
                && !word.possessive()
                && !Lexicon.PLACE.contains(word.key())
                && !Lexicon.DEMONYM.contains(word.key())
                && !Lexicon.FUNCTION.contains(word.key())
                && !Lexicon.TITLE.contains(word.key())
                && !Lexicon.isHonorific(word.key())
                && !Lexicon.ORGANISATION_WORD.contains(word.key())
                && !Lexicon.isGiven(word.key());
    }

    /** "Secretary of State", "University of the Arts", but not "Quist of Port Ellis". */
    private static boolean isHouse(Word word) {
        return Lexicon.ORGANISATION_WORD.contains(word.key());
    }

    private int extendOf(int begin, int end, boolean capitalAfter) {
        Word head = words.get(end - 1);
        boolean office = isTitle(end - 1);
        boolean house = Lexicon.ORGANISATION_WORD.contains(head.key());
        if (!office && !house) {
            return end;
        }
        int after = capitalAfter
                ? end + 1
                : end + 1 < to && words.get(end + 1).key().equals("the") ? end + 2 : to;
        boolean capital =
                after < to && words.get(after).joined() && words.get(after).capital();
        if (!capital || (office && !house && !isOffice(after) && !nameFollows(after))) {
            return end;
        }
        return begin < end ? after + 1 : end;
    }

    /** "Director of Harbour Affairs Ana Ruiz": capitals up to a given name. */
    private boolean nameFollows(int i) {
        for (int k = i + 1;
                k + 1 < to && k < i + 5 && words.get(k).joined() && words.get(k).capital();
                k++) {
            if (Lexicon.isGiven(words.get(k).key())
                    && words.get(k + 1).joined()
                    && words.get(k + 1).capital()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOffice(int i) {
        String key = words.get(i).key();
        return Lexicon.PORTFOLIO.contains(key) || Lexicon.PLACE.contains(key);
    }

    private boolean isTitle(int i) {
        String key = bare(i);
        return Lexicon.TITLE.contains(key) || Lexicon.isHonorific(key);
    }

    String bare(int i) {
        String key = words.get(i).key();
        return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }

    /** "Ana Ruiz KC": the end of the letters that stand behind a name. */
    int pastLetters(int end) {
        int past = end;
        while (past < to
                && words.get(past).joined()
                && isPostNominal(words.get(past).form())) {
            past++;
        }
        return past;
    }

    static boolean isPostNominal(String form) {
        return switch (form) {
            case "MP", "MHR", "MLA", "MLC", "MSP", "MEP", "QC", "KC", "AM", "AO", "OBE", "CBE", "MD", "PhD" -> true;
            default -> false;
        };
    }

    /** "Ana Ruiz Shadow Treasurer", in a head without commas: the end of the name. */
    int beforeTrailingTitle(int begin, int end) {
        if (end - begin < 4
                || !Lexicon.isGiven(words.get(begin).key())
                || !Lexicon.isRole(bare(end - 1))
                || Lexicon.isGiven(words.get(end - 1).key())) {
            return end;
        }
        return Lexicon.TITLE_MODIFIER.contains(bare(end - 2)) && end - begin == 4 ? end - 2 : end;
    }

    /** The index after the last title or honorific that stands before a name. */
    int afterTitles(int begin, int end) {
        int after = begin;
        for (int i = begin; i < end; i++) {
            if (!titleAt(begin, i, end)) {
                continue;
            }
            after = Math.min(end, portfolios.end(i + 1));
            if (after == i + 1 && after < end && words.get(after).key().equals("of")) {
                after = afterOffice(after, end);
            }
            i = after - 1;
        }
        return after;
    }

    /** "12:00 PM" */
    private boolean isHour(String key, int i) {
        return key.equals("pm")
                && i > from
                && Character.isDigit(words.get(i - 1).form().charAt(0));
    }

    private boolean titleAt(int begin, int i, int end) {
        if (i == begin && (isPluralTitle(i, end) || isEarlier(i))) {
            return true;
        }
        String key = bare(i);
        boolean honorific = Lexicon.isHonorific(key);
        if (isHour(key, i) || key.equals("model")) {
            return false;
        }
        if (!honorific && !Lexicon.TITLE.contains(key) && !Lexicon.ROLE.contains(key)) {
            return false;
        }
        if (i == end - 1 && i - 2 >= begin && isKin(key) && titleAt(begin, i - 2, end)) {
            return false;
        }
        if (i > begin) {
            String before = bare(i - 1);
            boolean partOfName = Lexicon.isGiven(before) || words.get(i - 1).initial();
            boolean surname = i == end - 1 && Lexicon.isHonorific(before) && !Lexicon.isAddress(key);
            boolean ministry = before.equals("of") && i - 2 >= begin && isHouse(words.get(i - 2));
            return !partOfName && !surname && !ministry;
        }
        boolean orgFollows = end - begin == 2
                && Lexicon.ORGANISATION_WORD.contains(words.get(i + 1).key());
        return !orgFollows && !(honorific && end - begin == 1);
    }

    /** "Doctors Ruiz and Dorn", "Democrats Ana Ruiz and Emil Dorn": what several have in common stands before the first. */
    private boolean isPluralTitle(int i, int end) {
        String key = words.get(i).key();
        if (!key.endsWith("s") || i + 1 >= end) {
            return false;
        }
        String singular =
                key.endsWith("ies") ? key.substring(0, key.length() - 3) + "y" : key.substring(0, key.length() - 1);
        boolean given = Lexicon.isGiven(words.get(i + 1).key());
        boolean office = Lexicon.TITLE.contains(singular)
                || Lexicon.isHonorific(singular)
                || singular.equals("doctor")
                || singular.equals("professor");
        boolean party = Lexicon.DEMONYM.contains(singular) || Lexicon.ROLE.contains(singular);
        return (office
                        && (given || end - i == 2)
                        && !Lexicon.ORGANISATION_WORD.contains(
                                words.get(end - 1).key()))
                || (party && given && end - i > 2)
                || (end - i == 2 && (singular.equals("republican") || singular.equals("democrat")));
    }

    /** "Then-Senator Ruiz", "Ex-Mayor Dorn" */
    private boolean isEarlier(int i) {
        String key = words.get(i).key();
        return (key.startsWith("then-") || key.startsWith("ex-") || key.startsWith("now-"))
                && Lexicon.TITLE.contains(words.get(i).lastPart());
    }

    /** A word of kinship that stands where the surname does: "chief executive Takeshi Son". */
    private static boolean isKin(String key) {
        return switch (key) {
            case "son", "king", "pope", "bishop", "page", "judge", "major", "marshal" -> true;
            default -> false;
        };
    }

    /** "Hey Ana", "Crooked Ana Ruiz": what is called before a name is no part of it. */
    private static boolean isCalling(String key) {
        return switch (key) {
            case "hey",
                    "hi",
                    "hello",
                    "okay",
                    "ok",
                    "thanks",
                    "dear",
                    "bye",
                    "goodbye",
                    "wow",
                    "sorry",
                    "congratulations",
                    "crooked",
                    "lyin",
                    "lying",
                    "sleepy",
                    "crazy",
                    "goofy",
                    "introducing",
                    "remembering",
                    "celebrating",
                    "meet",
                    "meeting",
                    "getting",
                    "using",
                    "making",
                    "watching",
                    "featuring",
                    "starring",
                    "interviewing" -> true;
            default -> false;
        };
    }

    private int afterOffice(int of, int end) {
        int i = of + 1;
        if (i < end && words.get(i).key().equals("the")) {
            i++;
        }
        int first = i;
        while (i < end
                && (i == first || isOffice(i) || nameFollows(i - 1))
                && !(i > first && Lexicon.isGiven(words.get(i).key()))) {
            i++;
        }
        return i;
    }

    /** "People's Party", "Teachers' Union": the possessive belongs to the name. */
    int possessed(int begin) {
        int first = begin;
        boolean follows =
                first > from && (words.get(first).joined() || words.get(first).gap() == '\'');
        if (!follows
                || !words.get(first - 1).possessive()
                || !words.get(first - 1).capital()) {
            return begin;
        }
        boolean people = switch (words.get(first - 1).key()) {
            case "people",
                    "women",
                    "children",
                    "workers",
                    "teachers",
                    "farmers",
                    "veterans",
                    "citizens",
                    "students",
                    "nurses" -> true;
            default -> false;
        };
        if (!people) {
            return begin;
        }
        first--;
        while (first > from
                && words.get(first).joined()
                && words.get(first - 1).capital()
                && !Lexicon.FUNCTION.contains(words.get(first - 1).key())) {
            first--;
        }
        return first;
    }

    /** A line all in capitals: only a name that begins with a common given name is taken from it. */
    boolean isShouted(int name, int end) {
        for (int i = name; i < end; i++) {
            if (!words.get(i).capitals() && !words.get(i).initial()) {
                return false;
            }
        }
        return end - name > 3 || !Lexicon.isGiven(words.get(name).key());
    }
}

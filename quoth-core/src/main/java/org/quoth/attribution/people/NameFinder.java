package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.Mention.Kind;
import org.quoth.text.Span;

/**
 * Finds names, titles and pronouns in the words of one block, by capital letters, the words around them and lists of common names.
 *
 * <p>One pass; each word is looked at a bounded number of times. Not safe to share.
 */
final class NameFinder {

    private final List<Word> words;
    private final int from;
    private final int to;
    private final int block;
    private final boolean headline;
    private final RoleReader roles;
    private final List<Mention> found = new ArrayList<>();

    private NameFinder(String text, List<Word> words, int from, int to, int block, boolean headline) {

        this.words = words;
        this.from = from;
        this.to = to;
        this.block = block;
        this.headline = headline && mostlyCapitals(words, from, to);
        this.roles = new RoleReader(text, words, from, to);
    }

    /** A headline that gives every word a capital tells nothing by them. */
    private static boolean mostlyCapitals(List<Word> words, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            capitals += words.get(i).capital() ? 1 : 0;
        }
        return capitals * 10 >= (to - from) * 6;
    }

    /** The mentions among the words {@code from} to {@code to}, which are those of block number {@code block}. */
    static List<Mention> find(String text, List<Word> words, Span range, int block, boolean headline) {
        NameFinder finder = new NameFinder(text, words, range.begin(), range.end(), block, headline);
        finder.scan();
        return finder.found;
    }

    private void scan() {
        int i = from;
        while (i < to) {
            Word word = words.get(i);
            if (isPronoun(word.pronoun())) {
                add(Kind.PRONOUN, i, i + 1, i, null, null, pronounGender(word.pronoun()));
                i++;
            } else if (begins(i)) {
                int end = sequenceEnd(i);
                if (headline) {
                    headlineWord(i);
                    i++;
                } else {
                    sequence(i, end);
                    i = end;
                }
            } else {
                i = lowerTitle(i);
            }
        }
    }

    static boolean isPronoun(String key) {
        return switch (key) {
            case "he", "she", "him", "her", "his", "hers" -> true;
            default -> false;
        };
    }

    static Gender pronounGender(String key) {
        return key.startsWith("s") || key.startsWith("her") ? Gender.FEMALE : Gender.MALE;
    }

    // sequences of words in capitals

    private boolean begins(int i) {
        Word word = words.get(i);
        if (!word.capital()) {
            return particleOpens(i);
        }
        if (word.opens() && word.form().length() == 1) {
            return false;
        }
        boolean nameFollows =
                i + 1 < to && words.get(i + 1).joined() && words.get(i + 1).capital();
        if (Lexicon.FUNCTION.contains(word.key()) || Lexicon.CALENDAR.contains(word.key())) {
            return nameFollows
                    && !(word.opens() && word.key().equals("will"))
                    && (Lexicon.isGiven(word.key()) || word.key().equals("first"))
                    && !Lexicon.FUNCTION.contains(words.get(i + 1).key());
        }
        return true;
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

    private int sequenceEnd(int begin) {
        int end = begin + 1;
        while (end < to && !words.get(end - 1).possessive()) {
            int next = extend(begin, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int extend(int begin, int end) {
        Word next = words.get(end);
        if (next.gap() == ',' && Lexicon.SUFFIX.contains(next.key()) && next.capital()) {
            return end + 1;
        }
        if (!next.joined() && next.gap() != '&') {
            return end;
        }
        if (next.capital()) {
            boolean stops =
                    Lexicon.CALENDAR.contains(next.key()) || (Lexicon.FUNCTION.contains(next.key()) && !next.initial());
            return stops ? end : end + 1;
        }
        boolean capitalAfter = end + 1 < to
                && words.get(end + 1).joined()
                && words.get(end + 1).capital();
        if (Lexicon.PARTICLE.contains(next.key()) && capitalAfter && !isTitle(end - 1)) {
            return end + 2;
        }
        boolean links = next.key().equals("of")
                || ((next.key().equals("for") || next.key().equals("on")) && isHouse(words.get(end - 1)));
        return links ? extendOf(begin, end, capitalAfter) : next.key().startsWith("al-") ? end + 1 : end;
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
        if (!capital || (office && !house && !isOffice(after))) {
            return end;
        }
        return begin < end ? after + 1 : end;
    }

    private boolean isOffice(int i) {
        String key = words.get(i).key();
        return Lexicon.PORTFOLIO.contains(key) || Lexicon.PLACE.contains(key);
    }

    private boolean isTitle(int i) {
        String key = bare(i);
        return Lexicon.TITLE.contains(key) || Lexicon.isHonorific(key);
    }

    private String bare(int i) {
        String key = words.get(i).key();
        return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }

    private void sequence(int begin, int limit) {
        int end = limit;
        while (end - begin > 2 && isPostNominal(words.get(end - 1).form())) {
            end--;
        }
        int name = afterTitles(begin, end);
        boolean titled = name > begin;
        if (name == end) {
            titleOnly(begin, end);
            return;
        }
        int first = titled ? name : afterAdjectives(name, end);
        classify(first < end ? begin : name, first, end, titled);
    }

    private static boolean isPostNominal(String form) {
        return switch (form) {
            case "MP", "MHR", "MLA", "MLC", "MSP", "MEP", "QC", "KC", "AM", "AO", "OBE", "CBE", "MD", "PhD" -> true;
            default -> false;
        };
    }

    /** The index after the last title or honorific that stands before a name. */
    private int afterTitles(int begin, int end) {
        int after = begin;
        for (int i = begin; i < end; i++) {
            if (!titleAt(begin, i, end)) {
                continue;
            }
            after = i + 1;
            if (after < end && words.get(after).key().equals("of")) {
                after = afterOffice(after, end);
                i = after - 1;
            }
        }
        return after;
    }

    private boolean titleAt(int begin, int i, int end) {
        String key = bare(i);
        boolean honorific = Lexicon.isHonorific(key);
        if (!honorific && !Lexicon.TITLE.contains(key) && !Lexicon.ROLE.contains(key)) {
            return false;
        }
        if (i > begin) {
            String before = bare(i - 1);
            boolean partOfName = Lexicon.isGiven(before) || words.get(i - 1).initial();
            boolean surname = i == end - 1 && Lexicon.isHonorific(before) && !isAddress(key);
            return !partOfName && !surname;
        }
        boolean orgFollows = end - begin == 2
                && Lexicon.ORGANISATION_WORD.contains(words.get(i + 1).key());
        return !orgFollows && !(honorific && end - begin == 1);
    }

    /** Offices used to address their holder: "Mr. Secretary", "Madam Speaker". */
    private static boolean isAddress(String key) {
        return switch (key) {
            case "secretary",
                    "president",
                    "chairman",
                    "minister",
                    "speaker",
                    "ambassador",
                    "mayor",
                    "governor",
                    "prime",
                    "chancellor",
                    "premier",
                    "commissioner",
                    "leader",
                    "director",
                    "vice",
                    "attorney" -> true;
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
                && (i == first || isOffice(i))
                && !(i > first && Lexicon.isGiven(words.get(i).key()))) {
            i++;
        }
        return i;
    }

    /** Leaves "Republican" and "NBC News" before a known given name out of the name. */
    private int afterAdjectives(int begin, int end) {
        if (Lexicon.isGiven(words.get(begin).key())
                && !Lexicon.PLACE.contains(words.get(begin).key())) {
            return begin;
        }
        boolean opening = words.get(begin).opens() && !words.get(begin).initial();
        if (isCompoundAdjective(words.get(begin).key())) {
            return begin + 1;
        }
        for (int i = begin + 1; i < end - 1; i++) {
            if (Lexicon.isGiven(words.get(i).key()) && ((opening && i == begin + 1) || isTail(begin, i, end) || qualifiers(begin, i))) {
                return i;
            }
        }
        return begin;
    }

    /** "Port Radio Insider Ada Stone": a long sequence that ends in a given name and a surname. */
    private boolean isTail(int begin, int given, int end) {
        String last = words.get(end - 1).key();
        return given > begin + 1
                && end - given < 4
                && !Lexicon.ORGANISATION_WORD.contains(last)
                && !Lexicon.THING_WORD.contains(last)
                && !Lexicon.PLACE.contains(last);
    }

    /** "Texas-based", "82-year-old" */
    private static boolean isCompoundAdjective(String key) {
        return key.endsWith("-based") || key.endsWith("-born") || key.endsWith("-old");
    }

    private boolean qualifiers(int begin, int end) {
        for (int i = begin; i < end; i++) {
            Word word = words.get(i);
            String key = word.key();
            boolean qualifier = Lexicon.DEMONYM.contains(key)
                    || isCompoundAdjective(key)
                    || Lexicon.PLACE.contains(key)
                    || Lexicon.TITLE_MODIFIER.contains(key)
                    || Lexicon.ORGANISATION_WORD.contains(key)
                    || (word.capitals() && word.form().length() > 2);
            if (!qualifier) {
                return false;
            }
        }
        return true;
    }

    private void classify(int begin, int name, int end, boolean titled) {
        int count = end - name;
        if (count > 6 || (!titled && (Shapes.isOrganisation(words, name, end) || Shapes.isPlace(words, name, end)))) {
            if (!Shapes.isPlace(words, name, end)) {
                add(Kind.ORGANIZATION, possessed(begin), end, name, null, null, Gender.UNKNOWN);
            }
            return;
        }
        if (titled && count == 1 && Lexicon.ORGANISATION_WORD.contains(words.get(name).key())) {
            add(Kind.ORGANIZATION, begin, end, name, null, null, Gender.UNKNOWN);
            return;
        }
        if (count > 1 && (Shapes.isOrganisation(words, name, end) || Shapes.isPlace(words, name, end))) {
            return;
        }
        if (!titled && isShouted(name, end)) {
            return;
        }
        RoleReader.Reading role = roles.around(begin, name, end);
        PersonName person = PersonName.of(forms(name, end));
        Kind kind = kind(name, end, titled, role);
        if (kind == Kind.MAYBE && person.given().isEmpty()) {
            kind = Kind.SURNAME;
        }
        add(kind, role.begin(), end, name, person, role.role(), gender(begin, name, person, role.role()));
    }

    /** "People's Party", "Teachers' Union": the possessive belongs to the name. */
    private int possessed(int begin) {
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
    private boolean isShouted(int name, int end) {
        for (int i = name; i < end; i++) {
            if (!words.get(i).capitals() && !words.get(i).initial()) {
                return false;
            }
        }
        return end - name > 3 || !Lexicon.isGiven(words.get(name).key());
    }

    private Kind kind(int name, int end, boolean titled, RoleReader.Reading role) {
        if (titled || (role.role() != null && end - name > 1)) {
            return Kind.PERSON;
        }
        if (end - name == 1) {
            return role.role() != null
                            && role.before()
                            && !Lexicon.PLACE.contains(words.get(name).key())
                    ? Kind.PERSON
                    : Kind.SURNAME;
        }
        Word first = words.get(name);
        boolean given = Shapes.hasParticle(words, name, end)
                || Lexicon.isGiven(first.key())
                || first.initial()
                || (words.get(name + 1).initial() && end - name > 2);
        return given && !Lexicon.THING_WORD.contains(words.get(end - 1).key()) ? Kind.PERSON : Kind.MAYBE;
    }

    private Gender gender(int begin, int name, PersonName person, @Nullable Role role) {
        for (int i = begin; i < name; i++) {
            Gender told = Lexicon.genderOfRole(bare(i));
            if (told != Gender.UNKNOWN) {
                return told;
            }
        }
        Gender told = role == null ? Gender.UNKNOWN : Lexicon.genderOfRole(role.head());
        return told != Gender.UNKNOWN || person.given().isEmpty()
                ? told
                : Lexicon.genderOfGiven(Names.fold(person.given().getFirst()));
    }

    private List<String> forms(int begin, int end) {
        List<String> forms = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            Word word = words.get(i);
            boolean shouted = word.capitals() && word.form().length() > 3 && word.form().indexOf('.') < 0;
            forms.add(shouted ? Names.fromCapitals(word.form()) : word.form());
        }
        return forms;
    }

    // titles without a name

    private void titleOnly(int begin, int end) {
        boolean article = begin > from
                && words.get(begin).joined()
                && isArticle(words.get(begin - 1).key());
        boolean address = Lexicon.isHonorific(bare(begin)) && end - begin > 1;
        boolean called = (words.get(begin).opens() || words.get(begin).gap() == ',')
                && end < to
                && words.get(end).gap() == ',';
        if ((!article && !address && !called) || nameFollows(end)) {
            return;
        }
        int first = address ? begin + 1 : begin;
        Role role = Role.of(forms(first, end), Role.LABEL);
        if (Lexicon.TITLE.contains(lastPart(role.head()))) {
            add(Kind.TITLE, article ? begin - 1 : begin, end, begin, null, role, Gender.UNKNOWN);
        }
    }

    private boolean nameFollows(int end) {
        return end < to
                && words.get(end).joined()
                && (words.get(end).capital() || words.get(end).key().equals("of"));
    }

    private static boolean isArticle(String key) {
        return key.equals("the") || key.equals("this");
    }

    private static String lastPart(String head) {
        return head.substring(head.lastIndexOf(' ') + 1);
    }

    /** "the president", "the former secretary of state"; gives the index to go on from. */
    private int lowerTitle(int i) {
        if (!isArticle(words.get(i).key())) {
            return i + 1;
        }
        int end = i + 1;
        while (end < to
                && end < i + 5
                && words.get(end).joined()
                && !words.get(end - 1).possessive()
                && qualifies(end)) {
            end++;
        }
        int head = end;
        while (end < to
                && end < i + 7
                && words.get(end).joined()
                && isOfficeWord(words.get(end).key())) {
            end++;
        }
        if (head == end || words.get(head).capital()) {
            return i + 1;
        }
        int last = withPortfolio(end);
        if (nameFollows(last)) {
            return i + 1;
        }
        add(Kind.TITLE, i, last, i, null, Role.of(forms(i + 1, last), Role.LABEL), Gender.UNKNOWN);
        return last;
    }

    private boolean qualifies(int i) {
        String key = words.get(i).key();
        boolean modifier = Lexicon.TITLE_MODIFIER.contains(key)
                || Lexicon.DEMONYM.contains(key)
                || (Lexicon.PLACE.contains(key) && words.get(i).capital())
                || Lexicon.ROLE_MODIFIER.contains(key);
        return modifier && !isOfficeWord(key);
    }

    private static boolean isOfficeWord(String key) {
        return Lexicon.TITLE.contains(key) || (Lexicon.EPITHET.contains(key) && Lexicon.ROLE.contains(key));
    }

    private int withPortfolio(int end) {
        boolean portfolio = end + 1 < to
                && words.get(end).key().equals("of")
                && words.get(end).joined()
                && Lexicon.PORTFOLIO.contains(words.get(end + 1).key());
        return portfolio ? end + 2 : end;
    }

    /** In a headline every word has a capital: each may be a surname, and a given name may go with the next. */
    private void headlineWord(int i) {
        Word word = words.get(i);
        boolean pair = i + 1 < to
                && Lexicon.isGiven(word.key())
                && words.get(i + 1).joined()
                && words.get(i + 1).capital();
        int end = pair ? i + 2 : i + 1;
        add(Kind.SURNAME, i, end, i, PersonName.of(forms(i, end)), null, Gender.UNKNOWN);
    }

    private void add(
            Kind kind, int begin, int end, int name, @Nullable PersonName person, @Nullable Role role, Gender gender) {
        Word first = words.get(begin);
        Span span = Span.of(first.span().begin(), words.get(end - 1).span().end());
        double weight = Weight.of(words, begin, end, to);
        if (!found.isEmpty() && found.getLast().words().end() > begin) {
            found.removeLast();
        }
        found.add(new Mention(
                kind,
                span,
                Span.of(begin, end),
                person,
                role,
                gender,
                weight,
                words.get(name).quoted(),
                first.sentence(),
                block));
    }
}

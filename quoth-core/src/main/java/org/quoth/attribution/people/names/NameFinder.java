package org.quoth.attribution.people.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Mention.Kind;
import org.quoth.text.Span;

/**
 * Finds names, titles and pronouns in the words of one block, by capital letters, the words around them and lists of common names.
 *
 * <p>One pass; each word is looked at a bounded number of times. Not safe to share.
 */
public final class NameFinder {

    private final List<Word> words;
    private final int from;
    private final int to;
    private final int block;
    private final boolean headline;
    private final Sequences sequences;
    private final LeadingAdjectives adjectives;
    private final RoleReader roles;
    private final OfficesOf houses;
    private final Portfolios portfolios;
    private final NotNames notNames;
    private final List<Mention> found = new ArrayList<>();

    private NameFinder(String text, List<Word> words, int from, int to, int block, boolean headline) {

        this.words = words;
        this.from = from;
        this.to = to;
        this.block = block;
        this.headline = headline && mostlyCapitals(words, from, to);
        this.sequences = new Sequences(words, from, to);
        this.adjectives = new LeadingAdjectives(words);
        this.roles = new RoleReader(text, words, from, to);
        this.houses = new OfficesOf(words, to);
        this.portfolios = new Portfolios(words, to);
        this.notNames = new NotNames(words, to);
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
    public static List<Mention> find(String text, List<Word> words, Span range, int block, boolean headline) {
        NameFinder finder = new NameFinder(text, words, range.begin(), range.end(), block, headline);
        finder.scan();
        return finder.found;
    }

    private void scan() {
        int i = from;
        while (i < to) {
            Word word = words.get(i);
            if (isPronoun(word.pronoun())) {
                add(Kind.PRONOUN, Span.of(i, i + 1), i, new Bearer(null, null, pronounGender(word.pronoun())));
                i++;
            } else if (sequences.begins(i)) {
                if (headline) {
                    i = headlineWord(i);
                } else {
                    int end = sequences.sequenceEnd(i);
                    sequence(i, end);
                    i = end;
                }
            } else {
                i = lowerTitle(i);
            }
        }
    }

    /** "he" and "she" in every form; "they" says too little. */
    public static boolean isPronoun(String key) {
        return switch (key) {
            case "he", "she", "him", "her", "his", "hers" -> true;
            default -> false;
        };
    }

    /** Of one of these pronouns. */
    public static Gender pronounGender(String key) {
        return key.startsWith("s") || key.startsWith("her") ? Gender.FEMALE : Gender.MALE;
    }

    private void sequence(int from, int limit) {
        int begin = from;
        int end = limit;
        while (end - begin > 2 && Sequences.isPostNominal(words.get(end - 1).form())) {
            end--;
        }
        int name = sequences.afterTitles(begin, sequences.beforeTrailingTitle(begin, end));
        if (name > begin || !Lexicon.isGiven(words.get(begin).key())) {
            name = sequences.afterTitles(begin, end);
        } else {
            end = sequences.beforeTrailingTitle(begin, end);
        }
        if (name == begin && end - begin > 1) {
            name = afterLowerOffice(begin) ? begin + 1 : behindPortfolio(begin, end);
        }
        if (name == begin && end - begin > 2 && roles.isPostedTo(begin)) {
            begin++;
            name++;
        }
        if (name == end) {
            titleOnly(begin, end);
            return;
        }
        int person = behindHouse(name, end);
        if (person > name) {
            addOrganization(Span.of(begin, person), name);
            classify(person, person, end, false);
            return;
        }
        boolean titled = name > begin;
        int first = titled ? name : adjectives.after(name, end);
        boolean adjective =
                first > begin && LeadingAdjectives.isCompound(words.get(begin).key());
        classify(first < end ? adjective ? first : begin : name, first, end, titled);
    }

    /** "former secretary of State Quist": the portfolio belongs to the office before it. */
    private boolean afterLowerOffice(int portfolio) {
        return isBehindOffice(portfolio)
                && Lexicon.PORTFOLIO.contains(words.get(portfolio).key());
    }

    private boolean isBehindOffice(int portfolio) {
        return portfolio > from + 1
                && words.get(portfolio).joined()
                && words.get(portfolio - 1).joined()
                && words.get(portfolio - 1).key().equals("of")
                && Lexicon.TITLE.contains(words.get(portfolio - 2).key());
    }

    /** "the minister for Railways Teodor Quist": the name behind what a lower-case office is for. */
    private int behindPortfolio(int begin, int end) {
        int after = begin > from + 1 ? portfolios.end(begin - 1) : begin;
        return after > begin && after < end ? after : begin;
    }

    /** "the Rail Guild | Mick Shaw": a given name and one more right behind a house begin somebody's name; {@code name} where none do. */
    private int behindHouse(int name, int end) {
        int person = end - 2;
        return person > name + 1
                        && Lexicon.ORGANISATION_WORD.contains(
                                words.get(person - 1).key())
                        && !Lexicon.TITLE.contains(words.get(person - 1).key())
                        && Lexicon.isGiven(words.get(person).key())
                        && !Lexicon.ORGANISATION_WORD.contains(
                                words.get(end - 1).key())
                        && !Lexicon.isGiven(words.get(name).key())
                ? person
                : name;
    }

    private void classify(int begin, int name, int end, boolean titled) {
        int count = end - name;
        if (count == 1 && !titled && notNames.isCommonNoun(name)) {
            return;
        }
        if (count > 6 || (!titled && (Shapes.isOrganisation(words, name, end) || Shapes.isPlace(words, name, end)))) {
            if (!Shapes.isPlace(words, name, end) || Shapes.isHouseOf(words, name, end)) {
                addOrganization(Span.of(sequences.possessed(begin), end), name);
            }
            return;
        }
        if (titled
                && count == 1
                && notNames.isQualityToo(name - 1)
                && Shapes.isFirmsAlone(words.get(name), words.get(name - 1))) {
            addOrganization(Span.of(name, end), name);
            return;
        }
        if (titled
                && count == 1
                && Lexicon.ORGANISATION_WORD.contains(words.get(name).key())) {
            addOrganization(Span.of(begin, end), name);
            return;
        }
        if (count > 1 && (Shapes.isOrganisation(words, name, end) || Shapes.isPlace(words, name, end))) {
            return;
        }
        if (!titled && (sequences.isShouted(name, end) || notNames.isQuotedAlone(name, end))) {
            return;
        }
        if (!titled
                && count == 1
                && notNames.isFirmsTrade(name - 1)
                && !Lexicon.isGiven(words.get(name).key())) {
            addOrganization(Span.of(name, end), name);
            return;
        }
        int past = count > 1 ? sequences.pastLetters(end) : end;
        RoleReader.Reading role = roles.around(begin, name, past);
        PersonName person = PersonName.of(forms(name, end));
        Kind kind = kind(name, end, titled, role);
        if (kind == Kind.MAYBE && person.given().isEmpty()) {
            kind = Kind.SURNAME;
        }
        if (kind == Kind.MAYBE && Shapes.namesHouse(words, name, end)) {
            addOrganization(Span.of(begin, end), name);
            return;
        }
        add(
                kind,
                Span.of(role.begin(), past),
                name,
                new Bearer(person, role.role(), gender(begin, name, person, role.role())));
    }

    private Kind kind(int name, int end, boolean titled, RoleReader.Reading role) {
        if (titled || (role.role() != null && end - name > 1)) {
            return Kind.PERSON;
        }
        if (end - name == 1) {
            return role.role() != null
                            && role.before()
                            && !(isQuality(role.role().text())
                                    && isSeveral(words.get(name).key()))
                            && !Lexicon.PLACE.contains(words.get(name).key())
                    ? Kind.PERSON
                    : Kind.SURNAME;
        }
        Word first = words.get(name);
        boolean given = Shapes.hasParticle(words, name, end)
                || (Lexicon.isGiven(first.key()) && !isSeasonOf(first, end - name))
                || first.initial()
                || (words.get(name + 1).initial() && end - name > 2);
        return given && !Lexicon.THING_WORD.contains(words.get(end - 1).key()) ? Kind.PERSON : Kind.MAYBE;
    }

    /** "Summer Water Restrictions": a given name that is a time of year, before more than a surname. */
    private static boolean isSeasonOf(Word first, int count) {
        return count > 2
                && switch (first.key()) {
                    case "summer", "autumn", "winter", "spring" -> true;
                    default -> false;
                };
    }

    /** "veteran", "conservative": a role beside one name, a quality beside several people. */
    private static boolean isQuality(String role) {
        return Lexicon.ROLE_MODIFIER.contains(Names.fold(role))
                || Lexicon.BOND.contains(Names.fold(role))
                || Lexicon.LOOSE.contains(Names.fold(role));
    }

    private static boolean isSeveral(String key) {
        return key.endsWith("s") && !key.endsWith("ss");
    }

    private Gender gender(int begin, int name, PersonName person, @Nullable Role role) {
        for (int i = begin; i < name; i++) {
            Gender told = Lexicon.genderOfRole(sequences.bare(i));
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
            if (i > begin && i + 1 < end && (word.gap() == '"' || word.gap() == '(')) {
                continue;
            }
            boolean shouted = word.capitals()
                    && (word.form().length() > 3 || Lexicon.isGiven(word.key()))
                    && word.form().indexOf('.') < 0;
            forms.add(shouted ? Names.fromCapitals(word.form()) : word.form());
        }
        return forms;
    }

    // titles without a name

    private void titleOnly(int begin, int end) {
        if (end - begin > 2 && isPaper(begin, end)) {
            addOrganization(Span.of(begin, end), begin);
            return;
        }
        boolean article = begin > from
                && words.get(begin).joined()
                && isArticle(words.get(begin - 1).key());
        boolean address = Lexicon.isHonorific(sequences.bare(begin)) && end - begin > 1;
        boolean called = (words.get(begin).opens() || words.get(begin).gap() == ',')
                && end < to
                && words.get(end).gap() == ',';
        if ((!article && !address && !called) || nameFollows(end)) {
            return;
        }
        int first = address ? begin + 1 : begin;
        Role role = Role.of(forms(first, end), Role.LABEL);
        if (Lexicon.TITLE.contains(lastPart(role.head()))) {
            Span range = Span.of(article ? begin - 1 : begin, end);
            add(Kind.TITLE, range, begin, new Bearer(null, role, Gender.UNKNOWN));
        }
    }

    /** "The Elland Falls Leader": no office has so many names before it. */
    private boolean isPaper(int begin, int end) {
        int names = 0;
        for (int i = begin; i < end - 1; i++) {
            String key = words.get(i).key();
            names += Lexicon.TITLE_MODIFIER.contains(key)
                            || Lexicon.DEMONYM.contains(key)
                            || Lexicon.ORGANISATION_WORD.contains(key)
                            || Lexicon.isRole(key)
                    ? 0
                    : 1;
        }
        return names > 1 && words.get(end - 1).key().equals("leader");
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
        int head = behind(i + 1, i + 5, at -> !words.get(at - 1).possessive() && qualifies(at));
        boolean leads = houses.isHeadOf(head);
        int office = leads
                ? head + 1
                : behind(head, i + 7, at -> isOfficeWord(words.get(at).key()));
        if (head == office || words.get(head).capital()) {
            return i + 1;
        }
        int end = behind(
                office,
                i + 7,
                at -> !words.get(at - 1).possessive()
                        && !words.get(at).capital()
                        && Lexicon.ROLE.contains(words.get(at).key()));
        int last = withPortfolio(end);
        if (!nameFollows(last)) {
            if (leads) {
                return i + 1;
            }
            addTitle(Kind.TITLE, Span.of(i, last), i + 1);
            return last;
        }
        int described = leads ? houses.bodyEnd(last) : houses.describedEnd(last);
        if (described == last) {
            return i + 1;
        }
        addTitle(Kind.DESCRIBED, Span.of(i, described), i + 1);
        return described;
    }

    /** The end of the joined words from an index on that hold, before {@code limit}. */
    private int behind(int begin, int limit, IntPredicate holds) {
        int end = begin;
        while (end < Math.min(to, limit) && words.get(end).joined() && holds.test(end)) {
            end++;
        }
        return end;
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
        int after = portfolios.end(end);
        if (after > end) {
            return after;
        }
        boolean portfolio = end + 1 < to
                && words.get(end).key().equals("of")
                && words.get(end).joined()
                && Lexicon.PORTFOLIO.contains(words.get(end + 1).key());
        return portfolio ? end + 2 : end;
    }

    /** In a headline every word has a capital: each may be a surname, and a given name may go with the next. */
    private int headlineWord(int i) {
        Word word = words.get(i);
        boolean pair = i + 1 < to
                && Lexicon.isGiven(word.key())
                && !Lexicon.FUNCTION.contains(words.get(i + 1).key())
                && !Lexicon.isRole(words.get(i + 1).key())
                && words.get(i + 1).joined()
                && words.get(i + 1).capital();
        int end = pair ? i + 2 : i + 1;
        addSurname(Span.of(i, end));
        return end;
    }

    /** Whom a mention names, as far as its words tell. */
    private record Bearer(
            @Nullable PersonName person, @Nullable Role role, Gender gender) {
        static final Bearer UNTOLD = new Bearer(null, null, Gender.UNKNOWN);
    }

    private void addOrganization(Span range, int name) {
        add(Kind.ORGANIZATION, range, name, Bearer.UNTOLD);
    }

    /** An office without a name, whose words begin at {@code title}. */
    private void addTitle(Kind kind, Span range, int title) {
        Role role = Role.of(forms(title, range.end()), Role.LABEL);
        add(kind, range, range.begin(), new Bearer(null, role, Gender.UNKNOWN));
    }

    private void addSurname(Span range) {
        PersonName person = PersonName.of(forms(range.begin(), range.end()));
        add(Kind.SURNAME, range, range.begin(), new Bearer(person, null, Gender.UNKNOWN));
    }

    /** @param name the first word of the name among those of {@code range} */
    private void add(Kind kind, Span range, int name, Bearer bearer) {
        int begin = range.begin();
        int end = range.end();
        Word first = words.get(begin);
        Span span = Span.of(first.span().begin(), words.get(end - 1).span().end());
        double weight = Weight.of(words, begin, end, to);
        if (!found.isEmpty() && found.getLast().words().end() > begin) {
            found.removeLast();
        }
        found.add(new Mention(
                kind,
                span,
                range,
                bearer.person(),
                bearer.role(),
                bearer.gender(),
                weight,
                words.get(name).quoted(),
                first.sentence(),
                block));
    }
}

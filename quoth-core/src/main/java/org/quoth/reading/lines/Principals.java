package org.quoth.reading.lines;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Principal;
import org.quoth.reading.lines.HeaderNames.Name;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/**
 * Tells whom a transcript is about: of the voices that answer, the one with the most words whose name the header states; if the header
 * states none, the name in the label itself. Of a text without labels it tells whose words they are.
 */
final class Principals {

    private static final Phrasings PHRASINGS = Phrasings.of(Principals.class);

    /**
     * @param printed the name in its usual order
     * @param role null where none stands beside the name
     */
    record Found(String printed, Span name, @Nullable Span role) {

        Principal principal(String text) {
            return new Principal(spelled(printed), role == null ? null : spelled(role.of(text)), name);
        }

        private static String spelled(String words) {
            return Whitespace.joined(words.replace("\\_", " "));
        }
    }

    private static final Pattern FILED = Pattern.compile("(\\p{Lu}[\\p{L}'’ -]+), (\\p{Lu}[\\p{L}.'’ -]+)");
    private static final Pattern SOURCE = Pattern.compile("(?m)^source:[ \\t]*[\"']?([^\"'\\n]+)");
    private static final Pattern DEBATE = Pattern.compile("(?im)^[^\\n:]{0,60}\\bdebate\\b[^\\n:]{0,40}$");
    private static final Pattern MEETING = PHRASINGS.kind("meeting");
    private static final Pattern STATED = Pattern.compile("(?i).*\\b(?:by|with)\\W+$", Pattern.DOTALL);
    private static final Pattern INTERVIEW = Pattern.compile("(?i)\\binterview\\b[^\\n]*\\bwith\\W+$");
    private static final int INTERVIEW_WITH = 60;
    private static final Pattern ANNOUNCED = PHRASINGS.kind("announced");
    /** "Harbour, River and Island Senior": what an office is for. */
    private static final Pattern CONCERN = Pattern.compile("(?:(?:\\p{Lu}[\\p{L}'’-]*,?|and)[\\s\\u00a0\\\\_]+){1,9}$");

    private static final Pattern ANNOUNCING = Pattern.compile("(?i)\\b(?:readout|call|meeting|visit|with|on|and)\\b");

    /** Beside an office and a name nothing but titles and letters behind them. */
    private static final Pattern ALONE = Pattern.compile(
            "(?i)\\W*(?:(?:the|hon|rt|right|honou?rable|media|press|news|release|statement|mp|mhr|am|ao|ac|qc|kc|sc|dr|mr|mrs|ms)\\b\\W*)*");

    private static final Pattern ROLE_GOES_ON = Pattern.compile("(?i) (?:of|for|to)(?: [^\\s,;(|:\"]+){1,10}");

    /** How the records of hearings say who leads them. */
    private static final Pattern PRESIDING =
            Pattern.compile("(?is)committee (?:met|convened)\\b.{0,250}\\bpresid(?:ing|ed)\\b");

    /** "STATEMENT OF TOM QUARRIE, DIRECTOR"; opening statements are the members'. */
    private static final Pattern STATEMENT = Pattern.compile(
            "(?m)^[ \\t]*(?:TESTIMONY|STATEMENT) OF (?:THE )?(?:(?:HON|DR|MR|MS|MRS)\\.? )?(\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){1,3})(?=[,;\\n])");

    /** "<TOM QUARRIE, sworn", "TOM QUARRIE, called as a witness by the State, having been duly sworn" */
    private static final Pattern SWORN = Pattern.compile(
            "(?m)^[ \\t\\d]*<?(\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){1,3}),(?:[^.\\n]{0,80}(?:\\n(?!\\n)|(?= ))){0,3}?[^.\\n]{0,80}? (?:re-?sworn|sworn|affirmed|on (?:former )?(?:oath|affirmation)|recalled)");

    /** What stands for the name of who answers. */
    private static final Set<String> ANSWERS =
            Set.of("a", "answer", "interviewee", "respondent", "guest", "witness", "the witness");

    /** "My guest today is …": how a host begins. */
    private static final Pattern WELCOMES = PHRASINGS.kind("welcomes");

    private static final int OPENING = 1_500;

    private static final Pattern OFFICES = PHRASINGS.kind("offices");

    private final String text;
    private final Span header;
    private final List<Label> labels;
    private final Voices voices;

    private Principals(String text, Span header, List<Label> labels) {
        this.text = text;
        this.header = header;
        this.labels = labels;
        this.voices = Voices.of(text, labels);
    }

    /**
     * The principal.
     *
     * @param header all that stands above the first label, a head of fields included
     * @param filed the persons that the head of the file names as its makers; empty where there is none
     */
    static Optional<Found> find(String text, Span header, List<Label> labels, List<String> filed) {
        Principals principals = new Principals(text, header, labels);
        if (principals.isDebate()) {
            return Optional.empty();
        }
        if (principals.isSworn() || PRESIDING.matcher(header.of(text)).find()) {
            return principals.witness();
        }
        return principals.filed(filed).or(() -> header.of(text).isBlank() ? principals.foremost() : principals.find());
    }

    /** Somebody is sworn in, and answers under a letter or without a label: not counsel, whose names stand in the head. */
    private boolean isSworn() {
        return labels.stream().anyMatch(label -> label.style() == Label.Style.NONE || ANSWERS.contains(label.name()))
                && SWORN.matcher(text).find();
    }

    /** Of a hearing: the one who is heard, by the line above his statement; nobody where several are. */
    private Optional<Found> witness() {
        Map<String, Span> witnesses = new HashMap<>();
        for (Pattern line : List.of(STATEMENT, SWORN)) {
            Matcher told = line.matcher(text).region(header.end(), text.length());
            while (told.find()) {
                witnesses.putIfAbsent(told.group(1), new Span(told.start(1), told.end(1)));
            }
        }
        return witnesses.size() == 1
                ? Optional.of(found(witnesses.values().iterator().next(), null))
                : Optional.empty();
    }

    /** Several who meet, and the title says so: it is about none of them. */
    private boolean isDebate() {
        String head = header.of(text);
        return (voices.size() >= 2 && DEBATE.matcher(head).find())
                || (MEETING.matcher(head).find() && voices.areEquals());
    }

    /**
     * Whose a text without labels is: of those under whom it is filed, or whom its head announces ("Remarks by …"), or who stands alone on a
     * line of it with an office.
     */
    static Optional<Found> announced(String text, Span header, List<String> filed) {
        Principals principals = new Principals(text, header, List.of());
        List<Name> names = HeaderNames.in(text, header);
        return principals
                .filed(filed)
                .or(() -> names.stream()
                        .filter(principals::isAnnounced)
                        .findFirst()
                        .or(() -> names.stream().filter(principals::isAlone).findFirst())
                        .map(name -> principals.found(principals.fullest(name, names))));
    }

    /** "Remarks by Governor Lind", and below "Governor Bo Lind": the longer of two names that end alike. */
    private Name fullest(Name name, List<Name> names) {
        return names.stream()
                .filter(other -> other.hasRole() && lastWord(other.span()).equals(lastWord(name.span())))
                .max(Comparator.comparingInt(other -> other.span().length()))
                .filter(other -> other.span().length() > name.span().length())
                .orElse(name);
    }

    private int begin(Name name) {
        return name.hasRole()
                ? Math.min(name.role().begin(), name.span().begin())
                : name.span().begin();
    }

    private boolean isAnnounced(Name name) {
        int line = text.lastIndexOf('\n', begin(name)) + 1;
        String before = text.substring(Math.max(line, header.begin()), begin(name));
        return ANNOUNCED.matcher(before).matches()
                || (name.hasRole()
                        && ANNOUNCED
                                .matcher(CONCERN.matcher(before).replaceFirst(""))
                                .matches());
    }

    private boolean isAlone(Name name) {
        if (!name.hasRole()) {
            return false;
        }
        Span whole = name.role().cover(name.span());
        int line = text.lastIndexOf('\n', whole.begin()) + 1;
        int next = text.indexOf('\n', whole.end());
        String rest =
                text.substring(line, whole.begin()) + text.substring(whole.end(), next < 0 ? text.length() : next);
        return !ANNOUNCING.matcher(rest).find() && ALONE.matcher(rest).matches();
    }

    /** Under whom the head of the file files it ({@code Quarrie, Tom}): the first of them who speaks, otherwise the first. */
    private Optional<Found> filed(List<String> names) {
        List<Matcher> persons =
                names.stream().map(FILED::matcher).filter(Matcher::matches).toList();
        return persons.stream()
                .filter(person -> voices.speaks(person.group(1).toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> persons.stream().findFirst())
                .flatMap(person -> filed(person, persons.size() == 1));
    }

    /** In the order of speech, with the office that stands beside the name in the lines, where one does. */
    private Optional<Found> filed(Matcher person, boolean alone) {
        int at = text.indexOf(person.group(), header.begin());
        if (at < 0 || at >= header.end()) {
            return Optional.empty();
        }
        String surname = person.group(1).toLowerCase(Locale.ROOT);
        Span role = HeaderNames.in(text, header).stream()
                .filter(name -> name.hasRole() && lastWord(name.span()).equals(surname))
                .findFirst()
                .map(name -> whole(name.role(), name.span()))
                .orElseGet(() -> alone ? filedOffice() : null);
        String printed = person.group(2) + " " + person.group(1);
        return Optional.of(new Found(printed, new Span(at, at + person.group().length()), role));
    }

    /** The office that files the text, its one maker's: {@code source: "PRIME MINISTER"}; null if none does. */
    private @Nullable Span filedOffice() {
        Matcher source = SOURCE.matcher(text).region(header.begin(), header.end());
        return source.find() && HeaderWords.isRole(source.group(1)) ? new Span(source.start(1), source.end(1)) : null;
    }

    /** Without a header the voice with more words than all others together. */
    private Optional<Found> foremost() {
        String first = voices.first();
        return voices.isForemost(voices.words(first)) && !LabelWords.isPart(first) ? labelled(first) : Optional.empty();
    }

    private Optional<Found> find() {
        List<Name> names = HeaderNames.in(text, header);
        if (voices.size() == 0) { // who answers has no label
            return isPrinted()
                    ? answering(names)
                    : names.stream().filter(this::isAnnounced).findFirst().map(name -> found(fullest(name, names)));
        }
        String first = voices.first();
        int most = voices.words(first);
        if (voices.speaks("the court") || ANSWERS.stream().anyMatch(part -> voices.words(part) * 4 > most)) {
            return answering(names.stream().filter(name -> spoken(name) == 0).toList());
        }
        Optional<String> guest = guest();
        if (guest.isPresent()) {
            return names.stream()
                    .filter(name -> lastWord(name.span()).equals(guest.get()))
                    .findFirst()
                    .map(this::found)
                    .or(() -> labelled(guest.get()));
        }
        return names.stream()
                .filter(name -> spoken(name) * (isStated(name) ? 20 : 4) > most && !isHost(name))
                .filter(name ->
                        voices.isForemost(spoken(name)) || isStated(name) || name.hasRole() || !isAmongEquals(names))
                .findFirst()
                .map(this::found)
                .or(() -> of(first, names));
    }

    /** Of two who speak the one whom the other, who begins, welcomes by name: a host may say more than the guest. */
    private Optional<String> guest() {
        String host = voices.ownerOf(labels.getFirst().name());
        String opening = text.substring(
                labels.getFirst().speechBegin(),
                Math.min(Label.end(labels, 0, text), labels.getFirst().speechBegin() + OPENING));
        return Optional.of(voices.other(host))
                .filter(guest -> voices.size() == 2
                        && !guest.equals(host)
                        && WELCOMES.matcher(opening).find())
                .filter(guest -> labelled(guest)
                        .filter(found ->
                                Arrays.stream(found.printed().split(" ")).anyMatch(opening::contains))
                        .isPresent());
    }

    /** A council, a panel: several answer, and the head names more than one of them, or nobody. */
    private boolean isAmongEquals(List<Name> names) {
        long named = names.stream()
                .map(name -> lastWord(name.span()))
                .distinct()
                .filter(voices::speaks)
                .count();
        return named != 1 && voices.areEquals();
    }

    /** Who answers under a letter or a part: whom the head announces ("Deposition of …"), or names as whoever is talked to. */
    private Optional<Found> answering(List<Name> names) {
        return names.stream()
                .filter(this::isAnnounced)
                .findFirst()
                .map(name -> found(fullest(name, names)))
                .or(() -> Interviewee.found(text, header).filter(found -> !voices.speaks(lastWord(found.name()))));
    }

    /** An interview whose questions are told by how they are set. */
    private boolean isPrinted() {
        return labels.stream().allMatch(label -> label.style() == Label.Style.NONE);
    }

    /** "Interview with …" may name who asks: of two who speak the one who begins, asks as often as the other at least, and says less. */
    private boolean isHost(Name name) {
        String host = lastWord(name.span());
        String before = text.substring(Math.max(header.begin(), begin(name) - INTERVIEW_WITH), begin(name));
        if (voices.size() != 2
                || !INTERVIEW.matcher(before).find()
                || !voices.ownerOf(labels.getFirst().name()).equals(host)) {
            return false;
        }
        String guest = voices.other(host);
        int asks = voices.questions(host);
        return asks > 0 && asks >= voices.questions(guest) && voices.words(guest) > voices.words(host);
    }

    /** The words of a name's voice, which bears the name or, as {@code THE PRESIDENT}, the office that stands before it. */
    private int spoken(Name name) {
        int named = voices.words(lastWord(name.span()));
        String office = name.role().of(text).toLowerCase(Locale.ROOT).replaceAll("(?:\\\\_|[\\s\u00a0])+", " ");
        boolean adjacent = name.hasRole()
                && name.role().end() <= name.span().begin()
                && name.span().begin() - name.role().end() <= 3;
        return Math.max(named, adjacent ? voices.words("the " + office) : 0);
    }

    /** "Remarks by …", "Interview with …": the words before the name and its office say whose event it is. */
    private boolean isStated(Name name) {
        int begin = begin(name);
        return STATED.matcher(text.substring(Math.max(header.begin(), begin - 12), Math.max(header.begin(), begin)))
                .matches();
    }

    /** The owner of a voice whose name no header states: by the office that is the label, or by the label. */
    private Optional<Found> of(String voice, List<Name> names) {
        if (voice.isEmpty() || isNumbered(voice)) {
            return Optional.empty();
        }
        if (!HeaderWords.isRole(voice)) {
            return LabelWords.isPart(voice) ? Optional.empty() : labelled(voice);
        }
        String office = voice.replaceFirst("^the ", "");
        return names.stream()
                .filter(name -> name.role().of(text).toLowerCase(Locale.ROOT).endsWith(office))
                .findFirst()
                .map(this::found)
                .or(() -> afterOffice(office))
                .or(() -> alone(names));
    }

    /** {@code speaker 2}, as machines call those whom they do not know: no office. */
    private static boolean isNumbered(String voice) {
        return Character.isDigit(voice.charAt(voice.length() - 1));
    }

    private Found found(Name name) {
        return found(name.span(), name.hasRole() ? whole(name.role(), name.span()) : null);
    }

    private Found found(Span name, @Nullable Span role) {
        return new Found(name.of(text), name, role);
    }

    /** "Leader" goes on "of the Opposition", unless that leads to the name. */
    private Span whole(Span role, Span name) {
        Matcher rest = ROLE_GOES_ON.matcher(text).region(role.end(), header.end());
        if (role.end() > header.end() || !rest.lookingAt()) {
            return role;
        }
        Span longer = new Span(role.begin(), rest.end()).trim(text);
        return longer.overlaps(name) ? role : longer;
    }

    /** "Remarks by President Biden": one capitalised word after the office. */
    private Optional<Found> afterOffice(String office) {
        Matcher matcher = Pattern.compile("(?i:\\b((?:vice |deputy )?" + Pattern.quote(office)
                        + ")(?:\\\\_|[ \\t\\u00a0])+)(\\p{Lu}[\\p{L}'’-]{2,})")
                .matcher(text)
                .region(header.begin(), header.end());
        while (matcher.find()) {
            boolean vice = !matcher.group(1).equalsIgnoreCase(office);
            if (!vice && !NoName.is(matcher.group(2).toLowerCase(Locale.ROOT))) {
                return Optional.of(
                        found(new Span(matcher.start(2), matcher.end(2)), new Span(matcher.start(1), matcher.end(1))));
            }
        }
        return Optional.empty();
    }

    /** The longest label of a voice that is a person's name, without its form of address; initials as the header spells them out. */
    private Optional<Found> labelled(String voice) {
        return labels.stream()
                .filter(label -> voices.ownerOf(label.name()).equals(voice) && LabelWords.isPersonal(nameOf(label)))
                .max(Comparator.comparingInt(label -> nameOf(label).length()))
                .map(label -> {
                    String name = nameOf(label);
                    int begin = text.indexOf(name, label.span().begin());
                    return found(new Span(begin, begin + name.length()), null);
                })
                .or(() -> spelled(voice));
    }

    private Optional<Found> spelled(String voice) {
        if (voice.length() > 3 || !voice.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String initials = Pattern.quote(voice.toUpperCase(Locale.ROOT));
        String name = "(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){1,3})";
        Matcher key = Pattern.compile(name + " \\(" + initials + "\\)|\\b" + initials + "(?: ?[:=–-])? " + name)
                .matcher(text)
                .region(header.begin(), header.end());
        if (!key.find()) {
            return abbreviated(voice);
        }
        int group = key.group(1) == null ? 2 : 1;
        return Optional.of(found(new Span(key.start(group), key.end(group)), null));
    }

    /** The name of the header whose words begin with these letters: "TQ" of Tom Quarrie. */
    private Optional<Found> abbreviated(String voice) {
        return HeaderNames.in(text, header).stream()
                .filter(name -> LabelWords.initials(name.span().of(text)).equals(voice))
                .findFirst()
                .map(this::found);
    }

    private String nameOf(Label label) {
        String printed = label.span().of(text);
        String first = printed.contains(",") ? printed.substring(0, printed.indexOf(',')) : printed;
        String bare = first.replaceFirst("\\s*[(\\[].*", "").strip();
        return OFFICES.matcher(HeaderWords.bareName(bare)).replaceFirst("");
    }

    /** The only name of the header that bears an office. */
    private Optional<Found> alone(List<Name> names) {
        List<Name> sure = names.stream().filter(Name::hasRole).toList();
        return sure.size() == 1 ? Optional.of(found(sure.getFirst())) : Optional.empty();
    }

    private String lastWord(Span span) {
        String words = span.of(text).toLowerCase(Locale.ROOT);
        int begin = words.length();
        while (begin > 0 && " \\_\u00a0\n\t".indexOf(words.charAt(begin - 1)) < 0) {
            begin--;
        }
        return words.substring(begin);
    }
}

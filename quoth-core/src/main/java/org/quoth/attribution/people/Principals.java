package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.NameFinder;
import org.quoth.attribution.people.names.Names;
import org.quoth.attribution.people.names.PersonName;
import org.quoth.attribution.people.names.Role;
import org.quoth.attribution.people.names.Word;
import org.quoth.attribution.people.names.Words;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.Principal;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Span;

/**
 * Says whom an event is about: the person of its header if that is a person who speaks in it, else the first of its title who does ("Remarks by
 * Minister Ruiz"), else the only one who is named and answers.
 */
final class Principals {

    private static final Pattern EVENT_BY = Pattern.compile(
            "(?i)^.*\\b(?:remarks|briefing|gaggle|conference|statement|interview|speech|address|transcript|call|comments)\\b.*?\\b(?:by|of|with)\\s+(?:the\\s+)?");
    /** Where a header goes on with the next who is there. */
    private static final Pattern ANOTHER =
            Pattern.compile("(?i),?\\s+(?:and\\s+)?(?:the\\s+hon|and\\s+(?:mr|mrs|ms|dr|senator))\\b.*$");

    private static final Pattern EVENT = Pattern.compile(
            "(?i)\\b(?:remarks|briefings?|gaggle|conference|statements?|interview|speech|transcript|press|question|by|the|to|for|with|on|at|in|of)\\b");

    private static final Pattern INTERVIEW = Pattern.compile("(?i)\\binterview\\b.{0,40}\\bwith\\b");

    /** In letters: shorter surnames are words of titles as well. */
    private static final int SHORTEST = 4;

    /** The share of turns with a question from which somebody is one who asks. */
    private static final double OFTEN = 0.4;

    private Principals() {}

    /** The name of a header as a person's; null if it names none, or somebody who says nothing. */
    static @Nullable PersonName name(Document document) {
        Principal header = document.metadata().principal();
        boolean unlabelled =
                document.turns().stream().anyMatch(turn -> turn.kind() == TurnKind.ANSWER && isNameless(turn.label()));
        if (header == null || header.name().isBlank() || (!unlabelled && !standsInHeader(document, header))) {
            return null;
        }
        String bare = header.name().strip().replaceFirst("(?i)^and\\s+", "").replaceFirst("(?i)\\s+and$", "");
        boolean several = Names.fold(bare).contains(" and ");
        if (several || EVENT.matcher(bare).find()) {
            return null;
        }
        PersonName name = PersonName.parse(Names.nameFromCapitals(Names.bare(bare)));
        return document.turns().isEmpty() || unlabelled || speaks(name, header.role(), document.turns()) ? name : null;
    }

    private static boolean isNameless(@Nullable String label) {
        return label == null || label.equals("A");
    }

    /** On a line of its own, and not in a title or label, which are read here; but a label may have the initials alone. */
    private static boolean standsInHeader(Document document, Principal header) {
        return document.turns().isEmpty()
                || document.turns().stream().anyMatch(turn -> isInitials(turn.label(), header.name()))
                || isIntroduced(document, header)
                || document.blockAt(header.nameSpan().begin())
                        .filter(block -> block.kind() == BlockKind.TITLE || block.kind() == BlockKind.TURN)
                        .isEmpty();
    }

    /** Of two who speak whoever begins names the other, as a host does a guest. */
    private static boolean isIntroduced(Document document, Principal header) {
        Turn first = document.turns().getFirst();
        boolean two = document.turns().stream().map(Turn::label).distinct().count() == 2;
        return two
                && !first.span().contains(header.nameSpan())
                && Arrays.stream(header.name().split(" "))
                        .anyMatch(first.speech().of(document.text())::contains);
    }

    /** The role of a header without the name of the event before it: "Press Secretary" of "Press Briefing by Press Secretary". */
    static @Nullable Role role(Principal header) {
        String told = header.role();
        String role = told == null
                ? ""
                : ANOTHER.matcher(EVENT_BY.matcher(told).replaceFirst(""))
                        .replaceFirst("")
                        .strip();
        return role.isEmpty() ? null : new Role(role, Role.HEADER);
    }

    /** A label has the surname, the office or the initials. */
    private static boolean speaks(PersonName name, @Nullable String role, List<Turn> turns) {
        String office = role == null ? "" : Role.head(role);
        for (Turn turn : turns) {
            String label = turn.label() == null
                    ? ""
                    : Names.fold(turn.label()).replaceFirst("^(?:the )?pm$", "prime minister");
            if (!office.isEmpty() && !label.isEmpty() && Role.head(label).equals(office)) {
                return true;
            }
            if (isInitials(turn.label(), name.full())) {
                return true;
            }
            for (String word : label.split("[^\\p{L}'-]+", -1)) {
                String key = Names.surnameKey(word);
                if (key.equals(name.surnameKey())
                        || Names.near(key, name.surnameKey())
                        || name.surnameKey().endsWith(" " + key)
                        || (!office.isEmpty() && Role.head(word).equals(office))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** By first and last name, whatever the first may be. */
    private static boolean isNamedIn(@Nullable String title, Figure figure) {
        PersonName name = figure.person();
        return title != null && name != null && name.full().indexOf(' ') > 0 && title.contains(name.full());
    }

    /** By a surname of four letters or more that is a word of the title. */
    private static boolean isSurnameIn(@Nullable String title, Figure figure) {
        PersonName name = figure.person();
        String surname = name == null ? "" : name.surnameKey();
        return title != null
                && surname.length() >= SHORTEST
                && Arrays.asList(Names.fold(title).split("[^\\p{L}'-]+", -1)).contains(surname);
    }

    /** Who says most, where all others mostly ask; null where nobody does. */
    private static @Nullable Figure answering(Document document, List<List<Figure>> speakers, Set<Figure> persons) {
        Figure most = persons.stream()
                .max(Comparator.comparingInt(figure -> words(document, speakers, figure)))
                .orElse(null);
        boolean answers = most != null
                && persons.size() > 2
                && words(document, speakers, most) * 2 >= spoken(document)
                && share(document, speakers, most) < OFTEN
                && persons.stream().allMatch(figure -> figure == most || share(document, speakers, figure) > OFTEN);
        return answers ? most : null;
    }

    /** {@code SH} of Signe Holt. */
    private static boolean isInitials(@Nullable String label, String name) {
        return label != null && label.length() > 1 && Names.fold(label).equals(Names.fold(Names.initials(name)));
    }

    /**
     * The first person named in the title who speaks, or whom that person asks; else the one person who speaks, where all others have no name
     * and say less.
     *
     * @param speakers whom each turn's label names, in the order of the turns
     */
    static @Nullable Figure told(Document document, List<List<Figure>> speakers) {
        Set<Figure> persons = new LinkedHashSet<>();
        for (List<Figure> figures : speakers) {
            if (figures.size() == 1 && figures.getFirst().isPerson()) {
                persons.add(figures.getFirst());
            }
        }
        List<Figure> inTitle = new ArrayList<>();
        for (PersonName name : named(document.metadata().title())) {
            for (Figure figure : persons) {
                PersonName known = figure.person();
                if (known != null && known.compatible(name) && !inTitle.contains(figure)) {
                    inTitle.add(figure);
                }
            }
        }
        if (inTitle.isEmpty()) {
            persons.stream()
                    .filter(figure -> isNamedIn(document.metadata().title(), figure))
                    .forEach(inTitle::add);
        }
        if (inTitle.isEmpty()) {
            List<Figure> surnamed = persons.stream()
                    .filter(figure -> isSurnameIn(document.metadata().title(), figure))
                    .toList();
            inTitle.addAll(surnamed.size() == 1 ? surnamed : List.of());
        }
        if (!inTitle.isEmpty()) {
            return inTitle.size() == 1
                    ? asked(document, speakers, inTitle.getFirst(), persons)
                    : guest(document, speakers, inTitle, persons);
        }
        if (persons.size() != 1) {
            return answering(document, speakers, persons);
        }
        Figure only = persons.iterator().next();
        long own = speakers.stream().filter(figures -> figures.contains(only)).count();
        long all = speakers.stream().filter(figures -> !figures.isEmpty()).count();
        return own * 2 >= all && words(document, speakers, only) * 2 >= spoken(document) ? only : null;
    }

    /**
     * Whom an interview without labels is with: the first person of its title, else the first with a full name before the first question who did not
     * write it; null where nobody is named or the turns have labels.
     */
    static @Nullable Figure interviewed(Document document, Cast cast) {
        if (document.turns().isEmpty() || document.turns().stream().anyMatch(turn -> turn.label() != null)) {
            return null;
        }
        for (PersonName name : named(document.metadata().title())) {
            List<Figure> bearers = cast.named(name);
            if (bearers.size() == 1 && !name.given().isEmpty()) {
                return bearers.getFirst().want().certain();
            }
        }
        int begin = document.turns().getFirst().span().begin();
        Figure first = null;
        for (Figure figure : cast.figures()) {
            PersonName name = figure.person();
            boolean named = name != null
                    && !name.given().isEmpty()
                    && figure.firstMention() < begin
                    && document.metadata().byline().stream()
                            .noneMatch(writer -> Names.fold(writer).contains(name.surnameKey()));
            if (named && (first == null || figure.firstMention() < first.firstMention())) {
                first = figure;
            }
        }
        return first == null ? null : first.want().certain();
    }

    /** "Interview with" several hosts is about the guest, who says more than any of them; else the first of the title. */
    private static Figure guest(
            Document document, List<List<Figure>> speakers, List<Figure> inTitle, Set<Figure> persons) {
        Figure most = inTitle.getFirst();
        for (Figure figure : persons) {
            most = words(document, speakers, figure) > words(document, speakers, most) ? figure : most;
        }
        return inTitle.contains(most) ? inTitle.getFirst() : most;
    }

    /** In characters. */
    private static int words(Document document, List<List<Figure>> speakers, Figure figure) {
        int words = 0;
        for (int i = 0; i < speakers.size(); i++) {
            words += speakers.get(i).contains(figure)
                    ? document.turns().get(i).speech().length()
                    : 0;
        }
        return words;
    }

    /** In characters. */
    private static int spoken(Document document) {
        return document.turns().stream()
                .mapToInt(turn -> turn.speech().length())
                .sum();
    }

    /** An interview's title may name who asks ("Interview with …"): it is about the other who says most. */
    private static Figure asked(Document document, List<List<Figure>> speakers, Figure named, Set<Figure> persons) {
        Figure other = persons.stream()
                .filter(figure -> figure != named)
                .max(Comparator.comparingInt(figure -> words(document, speakers, figure)))
                .orElse(named);
        double asks = share(document, speakers, named);
        double asksBack = share(document, speakers, other);
        boolean hosts =
                INTERVIEW.matcher(String.valueOf(document.metadata().title())).find()
                        && speakers.getFirst().contains(named)
                        && asks > 0
                        && asks >= asksBack
                        && words(document, speakers, other) > words(document, speakers, named);
        return hosts || (persons.size() == 2 && asks >= OFTEN && asks > 3 * asksBack) ? other : named;
    }

    /** How many of somebody's turns hold a question, between 0 and 1. */
    private static double share(Document document, List<List<Figure>> speakers, Figure figure) {
        int turns = 0;
        int questions = 0;
        for (int i = 0; i < speakers.size(); i++) {
            if (speakers.get(i).contains(figure)) {
                turns++;
                questions +=
                        document.turns().get(i).speech().of(document.text()).indexOf('?') >= 0 ? 1 : 0;
            }
        }
        return turns == 0 ? 0 : (double) questions / turns;
    }

    private static List<PersonName> named(@Nullable String title) {
        List<PersonName> names = new ArrayList<>();
        if (title != null) {
            List<Word> words = Words.in(title, Span.of(0, title.length()), 0);
            for (Mention mention : NameFinder.find(title, words, Span.of(0, words.size()), 0, false)) {
                if (mention.name() != null && (mention.role() != null || mention.kind() == Mention.Kind.PERSON)) {
                    names.add(titleName(mention.name()));
                }
            }
        }
        return names;
    }

    /** In a title every word has a capital: the name ends before a participle. */
    static PersonName titleName(PersonName name) {
        List<String> words = new ArrayList<>(name.given());
        words.add(name.surname());
        int end = 1;
        while (end < words.size() && !words.get(end).endsWith("ing")) {
            end++;
        }
        return end == words.size() ? name : PersonName.of(words.subList(0, end));
    }
}

package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.attribution.people.names.Lexicon;
import org.quoth.attribution.people.names.Names;
import org.quoth.model.Document;
import org.quoth.text.Span;

/** First and last names as a transcript prints them, by which labels of a letter or a word are read. Safe to share between threads. */
final class FullNames {

    private static final Pattern NAME = Pattern.compile(
            "\\b(?!I['’])\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.)?(?: (?!I['’])\\p{Lu}[\\p{L}'’-]+){1,2}(?!\\p{L})");

    /** What stands before a name where somebody says who is there. */
    private static final Pattern INTRODUCING = Pattern.compile(
            "(?:\\bI['’]m|\\b[Ii] am|\\bname is|\\bwith|\\bto|\\bwelcome|\\bguest(?: today)? is|\\bhost(?:ed by)?|\\bjoined by|\\bhere is|\\bHosts?:|\\bGuests?:)\\s+$");

    private static final int BEFORE = 24;
    /** Of one first name; where more people have it, nobody is meant by it. */
    private static final int MOST = 50;

    private final String text;
    private final Map<String, List<Span>> byInitials = new HashMap<>();

    FullNames(Document document) {
        this.text = document.text();
        int head = document.turns().isEmpty()
                ? 0
                : document.turns().getFirst().span().begin();
        Matcher names = NAME.matcher(text).region(0, head);
        while (names.find()) {
            byInitials
                    .computeIfAbsent(Names.initials(names.group()), initials -> new ArrayList<>())
                    .add(Span.of(names.start(), names.end()));
        }
    }

    /** "PF": the one person of these initials whom the head names, where there is one and no other. */
    Optional<Span> ofInitials(String letters) {
        return letters.length() > 1 ? only(byInitials.getOrDefault(letters, List.of())) : Optional.empty();
    }

    /** "Tess": the one person of that first name, where one is introduced in full before a place of the text and no other. */
    Optional<Span> introduced(String given, int before) {
        List<Span> found = new ArrayList<>();
        for (int at = text.indexOf(given + " "); at >= 0 && at < before && found.size() < MOST; ) {
            Matcher name = NAME.matcher(text).region(at, before).useTransparentBounds(true);
            if (name.lookingAt() && (Lexicon.isGiven(Names.fold(given)) || isIntroduced(at))) {
                found.add(Span.of(at, name.end()));
            }
            at = text.indexOf(given + " ", at + 1);
        }
        return only(found);
    }

    private boolean isIntroduced(int name) {
        return INTRODUCING
                .matcher(text.substring(Math.max(0, name - BEFORE), name))
                .find();
    }

    private Optional<Span> only(List<Span> names) {
        Set<String> printed = new HashSet<>();
        names.forEach(name -> printed.add(name.of(text)));
        return printed.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }
}

package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.text.CalendarWords;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/** The names that a header states, each with the office beside it: in capitals or with capital letters, between words of office and courtesy. */
final class HeaderNames {

    private static final int IN_THE = "in the ".length();

    private static final Phrasings PHRASINGS = Phrasings.of(HeaderNames.class, CalendarWords.SHARED);

    /**
     * @param role empty where no office stands beside the name
     */
    record Name(Span span, Span role) {
        boolean hasRole() {
            return !role.isEmpty();
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d][\\p{L}\\p{M}\\d'’.-]*|[^\\s\\p{L}\\d]|\\R");
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,5}");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern SUBJECTS = Pattern.compile("(?i)\\W*(?:subjects?|topics?|issues?)\\b");
    /** Who leads through an event is not whom it is about. */
    private static final Pattern RUNS_EVENT = Pattern.compile(
            "(?i)\\W*(?:(?:moderators?|hosts?|anchors?|interviewers?)\\s*:|(?:moderated|hosted|interviewed|questions) by\\b|\\p{L}[^\\n]{1,40} started (?:the )?(?:transcription|recording)\\b)");
    /** "New Harbor, 9 September 2024": a town. */
    private static final Pattern DAY = PHRASINGS.kind("day");

    private static final Pattern OF = Pattern.compile("\\s(?:of|for)(?:\\sthe)?\\s");

    private static final Set<String> PARTICLES =
            Set.of("de", "van", "von", "der", "den", "bin", "al", "el", "la", "le", "du", "da", "di", "mc", "o'");
    private static final Set<String> LEADS = Set.of(
            "principal",
            "deputy",
            "press",
            "white",
            "house",
            "prime",
            "national",
            "security",
            "economic",
            "foreign",
            "vice",
            "acting",
            "assistant",
            "under",
            "shadow",
            "first",
            "chief",
            "former");
    private static final Set<String> ENDS = Set.of(
            "by", "with", "and", "transcript", "conference", "doorstop", "to", "on", "at", "in", "subject", "subjects");

    private final String text;
    private final Span header;
    private @Nullable Span above;

    private HeaderNames(String text, Span header) {
        this.text = text;
        this.header = header;
    }

    /** The names, in order. */
    static List<Name> in(String text, Span header) {
        return new HeaderNames(text, header).names();
    }

    private List<Name> names() {
        List<Name> names = new ArrayList<>();
        Matcher line = LINE.matcher(text).region(header.begin(), header.end());
        boolean fields = text.startsWith("---", header.begin());
        while (line.find()) {
            String words = line.group().strip();
            boolean head = fields && !words.equals("---") && line.start() > header.begin();
            fields &= !(words.equals("---") && line.start() > header.begin());
            boolean skipped = head
                    ? !words.startsWith("title") && !words.startsWith("\\")
                    : SUBJECTS.matcher(words).lookingAt()
                            || RUNS_EVENT.matcher(words).lookingAt();
            if (!skipped && !words.isEmpty()) {
                takeNames(new Span(line.start(), line.end()), names);
            }
        }
        return names;
    }

    private void takeNames(Span stretch, List<Name> names) {
        List<Span> run = new ArrayList<>();
        List<Span> role = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(stretch.begin(), stretch.end());
        List<Span> lead = new ArrayList<>();
        while (word.find()) {
            Span span = new Span(word.start(), word.end());
            String printed = word.group();
            if (printed.equals("\\") || printed.equals("_")) {
                continue; // a hard space, as YAML spells it
            }
            String bare = printed.toLowerCase(Locale.ROOT).replaceAll("[.'’]+$", "");
            boolean namely = isNamely(printed, bare);
            if (namely || (!run.isEmpty() && PARTICLES.contains(bare))) {
                run.add(span);
                if (!printed.endsWith(".") || printed.length() <= 3) {
                    continue;
                }
            }
            boolean body = run.size() == 1 && HeaderWords.isRole(bare) && isLetters(run.getFirst(), stretch);
            List<Span> letters = body ? List.of(run.getFirst()) : List.of();
            close(run, role, names);
            if (body && role.isEmpty()) {
                lead.clear();
                lead.addAll(letters);
            }
            takeRole(span, bare, role, lead);
        }
        close(run, role, names);
        if (!role.isEmpty()) {
            above = role.getFirst().cover(role.getLast());
        }
    }

    /** "NSC" in a line that is not all in capitals: the body whose office follows. */
    private boolean isLetters(Span word, Span line) {
        return LineShapes.hasLowerCase(line.of(text))
                && LETTERS.matcher(word.of(text)).matches();
    }

    private static boolean isNamely(String printed, String bare) {
        return Character.isUpperCase(printed.codePointAt(0))
                && !NoName.is(bare)
                && !LEADS.contains(bare)
                && !HeaderWords.isRole(bare)
                && !HeaderWords.isVenue(bare)
                && !HeaderWords.isEvent(bare)
                && !(printed.length() > 6 && bare.endsWith("ing") && LineShapes.hasLowerCase(printed))
                && printed.chars().noneMatch(Character::isDigit);
    }

    /** The words of an office before a name, with those that narrow it: "Principal Deputy Press Secretary". */
    private void takeRole(Span span, String bare, List<Span> role, List<Span> lead) {
        if (HeaderWords.isRole(bare) && text.startsWith("in the ", Math.max(0, span.begin() - IN_THE))) {
            role.clear(); // "[Dame Ada Lisk in the Chair]": nobody's who is named behind it
        } else if (HeaderWords.isRole(bare)) {
            if (!role.isEmpty() && span.begin() - role.getLast().end() > 30) {
                role.clear();
            }
            if (role.isEmpty()
                    && !lead.isEmpty()
                    && span.begin() - lead.getLast().end() <= 2) {
                role.add(lead.getFirst());
            }
            role.add(span);
            lead.clear();
        } else if (LEADS.contains(bare)) {
            if (!lead.isEmpty() && span.begin() - lead.getLast().end() > 2) {
                lead.clear();
            }
            lead.add(span);
        } else {
            lead.clear();
            if (ENDS.contains(bare) || HeaderWords.isEvent(bare)) {
                role.clear();
            }
        }
    }

    private void close(List<Span> run, List<Span> role, List<Name> names) {
        if (run.size() > 2 && goesOn(role, run.getFirst())) {
            role.add(run.removeFirst());
        }
        boolean surname = run.size() == 1
                && !role.isEmpty()
                && run.getFirst().length() >= 3
                && text.substring(role.getLast().end(), run.getFirst().begin()).matches("(?:\\\\_|[\\s\u00a0])+");
        boolean town = !run.isEmpty()
                && DAY.matcher(text).region(run.getLast().end(), header.end()).lookingAt();
        if (!town && (surname || (run.size() >= 2 && run.size() <= 4))) {
            Span name = run.getFirst().cover(run.getLast());
            boolean beside = !role.isEmpty() && name.begin() - role.getLast().end() < 30;
            names.add(new Name(name, beside ? role.getFirst().cover(role.getLast()) : roleAround(name)));
        }
        if (!run.isEmpty()) {
            run.clear();
        }
    }

    /** "Secretary of the Fleet Mara Keel": what the office is of. */
    private boolean goesOn(List<Span> role, Span word) {
        return !role.isEmpty()
                && role.getLast().end() < word.begin()
                && OF.matcher(text.substring(role.getLast().end(), word.begin()))
                        .matches();
    }

    private Span roleAround(Span name) {
        boolean near = above != null && name.begin() - above.end() < 40;
        Span below = roleBelow(name);
        return below.isEmpty() && near && above != null ? above : below;
    }

    /** The line below a name, or the words behind its comma or a wide space, if they name an office. */
    private Span roleBelow(Span name) {
        Matcher rest = Pattern.compile(
                        "(?:[ \\t]*(?:MP|MHR|AM|AO|AC|QC|SC)\\b)*(?:[ \\t]{2,}|[ \\t]*(?:,[ \\t]*|\\R\\s*))([^\\n]{3,120})")
                .matcher(text)
                .region(name.end(), header.end());
        if (rest.lookingAt()) {
            Span line = new Span(rest.start(1), rest.end(1)).trim(text);
            String words = line.of(text);
            if (HeaderWords.isRole(words) && !HeaderWords.isEvent(words) && !words.contains(":")) {
                return line;
            }
        }
        return new Span(name.end(), name.end());
    }
}

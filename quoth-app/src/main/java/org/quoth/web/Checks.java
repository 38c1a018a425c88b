package org.quoth.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quoth.desk.Checked;
import org.quoth.desk.Desk;
import org.quoth.matching.Quotation;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Published;
import org.quoth.model.Searched;
import org.quoth.model.Verdict;
import org.quoth.model.VerdictKind;
import org.quoth.search.QuestionException;
import org.quoth.store.Counts;
import org.quoth.text.Span;
import org.quoth.web.CheckPage.Primaries;
import org.quoth.web.CheckPage.Sum;

/** Holds what was pasted, or what a story quotes, against the primary texts. */
final class Checks {

    private static final int MOST = 100;
    private static final int LONGEST = 60_000;

    private final Desk desk;

    Checks(Desk desk) {
        this.desk = desk;
    }

    CheckPage page(String text, String speaker, String date, boolean reported, Address address) {
        List<CheckPage.Checked> checked = new ArrayList<>();
        Map<VerdictKind, Integer> sums = new EnumMap<>(VerdictKind.class);
        String problem = null;
        try {
            LocalDate printed = Address.parseDay(date);
            VerdictReader reader = new VerdictReader(
                    desk.show()::document,
                    address.origin(),
                    day -> printed == null
                            ? Wording.age(day, desk.today(), "ago")
                            : Wording.age(day, printed, "before the report"));
            for (Quotation quotation : quotations(text, speaker, date)) {
                Verdict verdict = desk.verify().verify(reported ? quotation.asReported() : quotation);
                sums.merge(verdict.kind(), 1, Integer::sum);
                checked.add(reader.read(checked.size() + 1, quotation.text(), verdict));
            }
        } catch (QuestionException e) {
            problem = e.getMessage();
        }
        Counts counts = desk.documents().counts();
        return new CheckPage(
                new Layout("Check a quotation", "check", checked.size() == 1 ? address.json() : ""),
                text,
                speaker,
                date,
                reported,
                Wording.day(desk.today()),
                problem == null ? pasted(text, checked) : List.of(),
                problem,
                checked,
                sums(sums),
                new Primaries(counts.transcripts(), counts.documents()));
    }

    /** What was pasted, each quotation in the colour of its verdict. */
    private static List<List<Piece>> pasted(String text, List<CheckPage.Checked> checked) {
        List<Span> places = Pasted.places(text);
        if (places.size() != checked.size()
                || (places.size() == 1 && places.getFirst().length() * 2 > text.length())) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        for (CheckPage.Checked each : checked) {
            String look = "judged " + each.tone() + (each.meaning() ? " meaning" : "");
            marks.add(new Mark(places.get(each.number() - 1), look, "#c" + each.number(), null, each.word()));
        }
        MarkedText marked = new MarkedText(text, marks);
        return Paragraphs.of(text, Span.of(0, text.length())).stream()
                .map(marked::pieces)
                .toList();
    }

    private static List<Quotation> quotations(String text, String speaker, String date) {
        LocalDate day = Address.parseDay(date);
        if (text.length() > LONGEST) {
            throw new QuestionException(
                    "What was pasted is longer than " + LONGEST + " characters. Paste a part of it.");
        }
        List<String> quotations = Pasted.quotations(text);
        if (quotations.size() > MOST) {
            throw new QuestionException(
                    "That holds %d quotations; at most %d are checked at once.".formatted(quotations.size(), MOST));
        }
        return quotations.stream()
                .map(words -> Quotation.of(words)
                        .by(speaker.isBlank() ? null : speaker.strip())
                        .printedOn(day))
                .toList();
    }

    private static List<Sum> sums(Map<VerdictKind, Integer> sums) {
        return sums.entrySet().stream()
                .map(sum ->
                        new Sum(VerdictWording.word(sum.getKey()), VerdictWording.tone(sum.getKey()), sum.getValue()))
                .toList();
    }

    /** How the quotations of a story stand to the primary texts. */
    Story story(Document story) {
        Map<String, StoryPage.Check> checks = new HashMap<>();
        Map<VerdictKind, Integer> sums = new EnumMap<>(VerdictKind.class);
        Map<String, Checked> found = new HashMap<>();
        Searched searched = null;
        for (Checked checked : desk.verify().story(story)) {
            found.put(checked.attribution().id(), checked);
            VerdictKind kind = checked.verdict().kind();
            if (isReport(checked) && !isFound(kind)) {
                continue;
            }
            sums.merge(kind, 1, Integer::sum);
            searched = wider(searched, checked.verdict().searched());
            checks.put(
                    checked.attribution().id(),
                    new StoryPage.Check(VerdictWording.word(kind), VerdictWording.tone(kind), href(checked, story)));
        }
        if (searched == null) {
            return new Story(Map.of(), null, headlines(story, found));
        }
        if (sums.size() == 1 && sums.containsKey(VerdictKind.NO_PRIMARY_HELD)) {
            return new Story(
                    Map.of(),
                    "This record holds no primary text that these quotations could come from, so none was checked.",
                    headlines(story, found));
        }
        return new Story(checks, summary(sums, searched), headlines(story, found));
    }

    private static List<StoryPage.Headline> headlines(Document story, Map<String, Checked> found) {
        List<StoryPage.Headline> headlines = new ArrayList<>();
        for (Attribution attribution : story.attributions()) {
            String same = attribution.sameAs();
            if (same != null) {
                story.attribution(same)
                        .ifPresent(body -> headlines.add(headline(story, attribution, body, found.get(same))));
            }
        }
        return headlines;
    }

    private static StoryPage.Headline headline(
            Document story, Attribution headline, Attribution body, @Nullable Checked checked) {
        VerdictKind kind = checked == null
                ? VerdictKind.NO_PRIMARY_HELD
                : checked.verdict().kind();
        return new StoryPage.Headline(
                story.words(headline.content()),
                "#" + headline.id(),
                story.words(body.content()),
                "#" + body.id(),
                checked == null || checked.verdict().matches().isEmpty()
                        ? null
                        : checked.verdict().matches().getFirst().text(),
                checked == null || !isFound(kind)
                        ? null
                        : new StoryPage.Check(
                                VerdictWording.word(kind), VerdictWording.tone(kind), href(checked, story)));
    }

    /** The writer's own words: that they stand on no record says nothing. */
    private static boolean isReport(Checked checked) {
        return checked.attribution().kind() == AttributionKind.INDIRECT;
    }

    private static boolean isFound(VerdictKind kind) {
        return switch (kind) {
            case NOT_FOUND, NO_PRIMARY_HELD, TOO_SHORT -> false;
            case VERBATIM, EXCERPTED, EDITED_MARKED, EDITED, STITCHED, PARAPHRASED, OTHER_SPEAKER, AMBIGUOUS -> true;
        };
    }

    /**
     * The checks of a story.
     *
     * @param byAttribution by the attribution's id
     * @param summary in words; null if the story quotes nobody
     */
    record Story(
            Map<String, StoryPage.Check> byAttribution,
            @Nullable String summary,
            List<StoryPage.Headline> headlines) {}

    private static Searched wider(@Nullable Searched one, Searched other) {
        return one == null || other.documents() > one.documents() ? other : one;
    }

    private static String summary(Map<VerdictKind, Integer> sums, Searched searched) {
        List<String> parts = new ArrayList<>();
        sums.forEach((kind, times) -> parts.add(VerdictWording.word(kind).toLowerCase(Locale.ROOT) + " " + times));
        return "Held against the primary texts: " + String.join("; ", parts) + ". " + VerdictWording.searched(searched);
    }

    private static String href(Checked checked, Document story) {
        Published published = story.metadata().published();
        String speaker = checked.speaker();
        return "/check?q=" + Links.encode("“" + checked.quotation() + "”")
                + (speaker == null ? "" : "&speaker=" + Links.encode(speaker))
                + (published == null ? "" : "&date=" + published.day());
    }
}

package org.quoth.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Abridged;
import org.quoth.text.Span;

/**
 * One thing said, with what is needed to find and cite it: a turn of a transcript, an attribution, or a paragraph of a speech or of captions.
 *
 * <pre>{@code
 * for (Statement statement : Statement.allOf(document, reference)) {
 *     show(statement.speaker(), statement.text(), statement.reference().name());
 * }
 * }</pre>
 *
 * @param id unique on the record: the document's id, a dot, then {@code t12} (turn), {@code a3} (attribution) or {@code p4} (paragraph)
 * @param polarity of a report, whether its speaker is said to have denied, asked or only supposed it
 * @param hearsay a report for which the document does not vouch: "reportedly"
 * @param ruled whether a person decided whose words they are
 * @param turn the transcript turn it is or stands in, counted from 1; null in a story
 * @param speaker the speaker's name or description, the name on the record where the document tells only a surname or an office; null
 *     if unnamed or ambiguous
 * @param role the role the document gives the speaker, and those held on its date
 * @param person the record-wide person
 * @param span from the first to the last unit of its words in the document's text
 * @param text what was said, to the letter; the number and the head of a page that stand in it are blank
 * @param withdrawn the words of {@code text} that the speaker took back, or that its editors struck out: in order, none overlapping another
 * @param spoken when it was said, on the clock of the recording or the day; null where the document does not tell
 * @param told when it was said, where a report tells that; null where it stands in a primary text or only the document's day is known
 * @param context what it was said about or in answer to: the question of an answer, the sentence around a quotation, the title
 */
public record Statement(
        String id,
        Reference reference,
        StatementKind kind,
        Polarity polarity,
        boolean hearsay,
        boolean ruled,
        @Nullable Integer turn,
        @Nullable String speaker,
        @Nullable String role,
        @Nullable String person,
        Span span,
        String text,
        List<Span> withdrawn,
        @Nullable Moment spoken,
        @Nullable Told told,
        String context) {

    /** What stands in a summary for words that were taken back. */
    public static final String WITHDRAWN = "[withdrawn]";

    /** So many words that tell something make a turn more than a nod. */
    private static final int TELLING = 3;

    public Statement {
        withdrawn = List.copyOf(withdrawn);
    }

    /** The day it was said as far as that is told, the last that fits; otherwise the document's; null where neither is known. */
    public @Nullable LocalDate day() {
        Published published = reference.published();
        return told != null ? told.last() : published == null ? null : published.day();
    }

    /** What its speaker stands by: {@value #WITHDRAWN} stands for words that were taken back. */
    public String standing() {
        return standing(new Span(0, text.length())).text();
    }

    /** The same for a part of its text. */
    public Abridged standing(Span part) {
        return Abridged.of(text, part, withdrawn, words -> WITHDRAWN);
    }

    /** All words, those that were taken back marked as such: "it is [withdrawn: part of the west] and part of …". */
    public String marked() {
        return Abridged.of(text, new Span(0, text.length()), withdrawn, Statement::marked)
                .text();
    }

    static String marked(String takenBack) {
        return "[withdrawn: " + takenBack + "]";
    }

    /** A turn or a report that says next to nothing by itself: "Thank you, Ana.", "to act on". */
    public boolean isSlight() {
        boolean spoken = kind.isPrimary();
        String words = text.replaceAll("[\\[(][^\\[(\\])]*[\\])]", " ").strip();
        return CommonWords.telling(words, TELLING) < (spoken ? TELLING : 1)
                || (!spoken && words.split("\\s+", 3).length < 3);
    }

    /** The part of the id after the document: {@code t12}. */
    public String local() {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    /** What is said of a speaker whom a person named, not the analysis. */
    public static final String BY_HAND = "speaker by hand";

    /** What keeps it from being what its speaker asserted: "denied", "asked", "hypothetical", "hearsay"; mostly nothing. */
    public List<String> reservations() {
        List<String> reservations = new ArrayList<>();
        if (polarity != Polarity.ASSERTED) {
            reservations.add(polarity.name().toLowerCase(Locale.ROOT));
        }
        if (hearsay) {
            reservations.add("hearsay");
        }
        return reservations;
    }

    /** Every statement of a document, turns before attributions, each in the order of the document. */
    public static List<Statement> allOf(Document document, Reference reference) {
        return new Gathering(document, reference).all();
    }

    private record Gathering(Document document, Reference reference, List<Span> takenBack) {

        Gathering(Document document, Reference reference) {
            this(document.withoutPages(), reference, document.withdrawn());
        }

        List<Statement> all() {
            List<Statement> all = new ArrayList<>();
            document.turns().forEach(turn -> all.add(turn(turn)));
            document.attributions().forEach(attribution -> all.add(attribution(attribution)));
            if (document.kind() != DocumentKind.ARTICLE && document.turns().isEmpty()) {
                all.addAll(passages());
            }
            return all;
        }

        private Statement turn(Turn turn) {
            return statement(
                    "t" + turn.index(),
                    StatementKind.of(turn.kind()),
                    new Report(Polarity.ASSERTED, false, turn.ruled(), null),
                    turn.index(),
                    document.entity(turn.speaker()),
                    turn.speech(),
                    List.of(turn.speech()),
                    questionOf(turn));
        }

        private String questionOf(Turn turn) {
            return document.exchanges().stream()
                    .filter(exchange -> exchange.answers().contains(turn.index()))
                    .map(exchange -> document.words(exchange.spans()))
                    .reduce("", (one, other) -> one + " " + other);
        }

        private Statement attribution(Attribution attribution) {
            Span words = attribution.content().getFirst();
            for (Span content : attribution.content()) {
                words = words.cover(content);
            }
            return statement(
                    attribution.id(),
                    StatementKind.of(attribution.kind()),
                    new Report(attribution.polarity(), attribution.hearsay(), attribution.ruled(), told(attribution)),
                    attribution.turn(),
                    document.entity(attribution.speaker()),
                    words,
                    attribution.content(),
                    attribution.cover().of(document.text()));
        }

        private @Nullable Told told(Attribution attribution) {
            Occasion said = attribution.telling().said();
            if (said == null
                    || said.earliest() == null
                    || said.latest() == null
                    || said.text() == null
                    || said.precision() == null) {
                return null;
            }
            String words = said.text().of(document.text()).replaceAll("\\s+", " ");
            return new Told(said.earliest(), said.latest(), said.precision().replace(' ', '-'), words);
        }

        private List<Statement> passages() {
            Optional<Entity> principal = document.entity(document.principal());
            List<Statement> passages = new ArrayList<>();
            for (Block block : document.blocks()) {
                if (block.kind() == BlockKind.PARAGRAPH) {
                    passages.add(statement(
                            "p" + (passages.size() + 1),
                            StatementKind.PASSAGE,
                            Report.NONE,
                            null,
                            principal,
                            block.span(),
                            List.of(block.span()),
                            ""));
                }
            }
            return passages;
        }

        /** What a report tells beside the words. */
        private record Report(
                Polarity polarity,
                boolean hearsay,
                boolean ruled,
                @Nullable Told told) {

            /** Words that nobody reports. */
            static final Report NONE = new Report(Polarity.ASSERTED, false, false, null);
        }

        private Statement statement(
                String local,
                StatementKind kind,
                Report report,
                @Nullable Integer turn,
                Optional<Entity> speaker,
                Span span,
                List<Span> words,
                String context) {
            String title = reference.title();
            return new Statement(
                    document.id() + "." + local,
                    reference,
                    kind,
                    report.polarity(),
                    report.hearsay(),
                    report.ruled(),
                    turn,
                    speaker.map(Entity::fullName).orElse(null),
                    speaker.map(Entity::office).orElse(null),
                    speaker.map(Entity::person).orElse(null),
                    span,
                    document.words(words),
                    withdrawn(words),
                    document.timing().of(span).orElse(null),
                    report.told(),
                    title == null ? context : context + "\n" + title);
        }

        /** Where in the words of these spans stands what was taken back. */
        private List<Span> withdrawn(List<Span> spans) {
            List<Span> placed = new ArrayList<>();
            int begin = 0;
            for (Span span : takenBack.isEmpty() ? List.<Span>of() : spans) {
                for (Span each : takenBack) {
                    if (each.overlaps(span)) {
                        Span inside = new Span(Math.max(each.begin(), span.begin()), Math.min(each.end(), span.end()));
                        placed.add(inside.shift(begin - span.begin()));
                    }
                }
                begin += span.length() + Document.BETWEEN.length();
            }
            return placed;
        }
    }
}

package org.quoth.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoth.matching.Occasioned;
import org.quoth.matching.Primaries;
import org.quoth.matching.Primary;
import org.quoth.matching.Quotation;
import org.quoth.matching.Verifier;
import org.quoth.model.Attribution;
import org.quoth.model.AttributionKind;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.Occasion;
import org.quoth.model.Published;
import org.quoth.model.Speaker;
import org.quoth.model.Verdict;
import org.quoth.text.Characters;
import org.quoth.text.Span;

/** Holds quotations against the primary texts of the record. Safe to share between threads. */
public final class Verify {

    /** Parts of a quotation in pieces that have fewer words are left out where another has more. */
    private static final int FEWEST_WORDS = 3;

    private final Arrangement arrangement;
    private final Verifier verifier = new Verifier();

    Verify(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    /** What the record says of a quotation. */
    public Verdict verify(Quotation quotation) {
        Primaries primaries = arrangement.primaries();
        return quotation.indirect() && arrangement.meanings().usable()
                ? verifier.verify(quotation, primaries, new NearPassages(arrangement.meanings(), primaries))
                : verifier.verify(quotation, primaries);
    }

    /** The text of a primary that a verdict speaks of; empty for one that the record does not hold. */
    public String textOf(String document) {
        return arrangement.primaries().primary(document).map(Primary::text).orElse("");
    }

    /** Every quotation of a story that stands in no other quotation, in text order. */
    public List<Checked> story(Document story) {
        List<Checked> checked = new ArrayList<>();
        for (Attribution attribution : story.attributions()) {
            if (attribution.in() == null) {
                checked.add(check(story, attribution));
            }
        }
        return checked;
    }

    /** One quotation of a story. */
    public Checked check(Document story, Attribution attribution) {
        Quotation quotation = quotation(story, attribution);
        return new Checked(attribution, quotation.text(), quotation.speaker(), verify(quotation));
    }

    private static Quotation quotation(Document story, Attribution attribution) {
        LocalDate printed = printed(story);
        Quotation quotation = Quotation.of(words(story.text(), attribution))
                .by(speaker(story, attribution.speaker()))
                .printedOn(printed)
                .spoken(spoken(story.text(), attribution.telling().said()));
        return attribution.kind() == AttributionKind.INDIRECT ? quotation.asReported() : quotation;
    }

    /** Days count only where the story's words tell them. */
    private static Occasioned spoken(String text, @Nullable Occasion said) {
        if (said == null) {
            return new Occasioned(null, null, null);
        }
        boolean told = said.text() != null;
        return new Occasioned(
                told ? said.earliest() : null,
                told ? said.latest() : null,
                said.event() == null ? null : said.event().of(text));
    }

    /** The day on which the story was last printed: what was said between its first printing and an update can be quoted in it. */
    private static @Nullable LocalDate printed(Document story) {
        Published updated = story.metadata().updated();
        Published published = story.metadata().published();
        if (updated == null || published == null) {
            return published == null ? null : published.day();
        }
        return updated.day().isAfter(published.day()) ? updated.day() : published.day();
    }

    /**
     * Of a mixed quotation only what stands between marks claims to be the speaker's own words. Where the story's own words part a
     * quotation in two, it does not claim that the parts touch: an ellipsis stands for them.
     */
    private static String words(String text, Attribution attribution) {
        List<String> words = new ArrayList<>();
        for (Span content : attribution.content()) {
            if (attribution.kind() == AttributionKind.MIXED) {
                marked(content.of(text)).forEach(words::add);
            } else {
                words.add(content.of(text));
            }
        }
        if (words.isEmpty()) {
            attribution.content().forEach(content -> words.add(content.of(text)));
        }
        return String.join(" … ", worthComparing(words));
    }

    /** A word or two in marks beside a longer part ("puppet") can come from anywhere and would only blur what the rest says. */
    private static List<String> worthComparing(List<String> parts) {
        List<String> longer = parts.stream()
                .filter(part -> part.strip().split("\\s+").length >= FEWEST_WORDS)
                .toList();
        return longer.isEmpty() ? parts : longer;
    }

    private static List<String> marked(String words) {
        List<String> marked = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < words.length(); i++) {
            if (Characters.isDoubleQuote(words.charAt(i))) {
                if (open >= 0) {
                    marked.add(words.substring(open, i));
                    open = -1;
                } else {
                    open = i + 1;
                }
            }
        }
        if (open >= 0 && open < words.length()) {
            marked.add(words.substring(open));
        }
        marked.removeIf(String::isBlank);
        return marked;
    }

    private static @Nullable String speaker(Document story, Speaker speaker) {
        Optional<Entity> entity = switch (speaker) {
            case Speaker.Named named -> story.entity(named.entity());
            case Speaker.Described described -> Optional.empty();
            case Speaker.Unnamed unnamed -> Optional.empty();
            case Speaker.Ambiguous ambiguous -> Optional.empty();
        };
        return entity.map(Entity::name).orElse(null);
    }
}

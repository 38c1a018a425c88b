package org.quoth.reading.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.quoth.model.BlockKind;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Moment;
import org.quoth.model.Warning;
import org.quoth.reading.lines.Kinds;
import org.quoth.reading.parts.Composed;
import org.quoth.reading.parts.Composer;
import org.quoth.reading.parts.Told;
import org.quoth.reading.web.Page;
import org.quoth.reading.web.PageReader;
import org.quoth.reading.xml.XmlText;

/**
 * An article that comes without a page around it.
 *
 * @param metadata what its package says of it
 * @param html its body; empty if only a title or a link is given
 */
record Article(Metadata metadata, String html) {

    private static final int LEAST_PROSE = 140;
    private static final double LEAST_KEPT = 0.8;
    private static final int SUMMARY = 600;

    /** Left open, these would swallow the words after them. */
    private static final Pattern EMBEDDED =
            Pattern.compile("</?(?:iframe|object|embed|noscript)\\b[^>]{0,2000}>", Pattern.CASE_INSENSITIVE);

    /** The document of an entry that may be the summary of a page elsewhere. */
    Optional<Told> entry() {
        return told().map(told -> isSummary(told) ? summary(told) : told);
    }

    private boolean isSummary(Told told) {
        return metadata.url() != null
                && told.warnings().isEmpty()
                && told.composed().text().length() < SUMMARY;
    }

    private Told summary(Told told) {
        Warning warning = new Warning("summary-only", "Its feed gives only a few words" + link() + ".", null);
        return new Told(told.kind(), told.metadata(), told.composed(), told.clock(), List.of(warning));
    }

    /** The document; empty if it has neither title nor words. */
    Optional<Told> told() {
        String markup = EMBEDDED.matcher(html).replaceAll("");
        Document body = Jsoup.parseBodyFragment(markup);
        body.select("script, style, template, meta, link").remove();
        String words = body.text();
        Optional<Page> page = words.length() < LEAST_PROSE ? Optional.empty() : page(words, markup);
        return page.isPresent() ? page.map(this::told) : composed(body, words);
    }

    /** Read as a page that holds nothing else, if nearly all of its words are kept so. */
    private Optional<Page> page(String words, String markup) {
        String title = metadata.title() == null ? "" : metadata.title();
        Page page = PageReader.read(
                "<html><head><title>" + Entities.escape(title) + "</title></head><body><article><h1>"
                        + Entities.escape(title) + "</h1>" + markup + "</article></body></html>",
                metadata.url());
        long kept = letters(page.text()) - letters(title);
        return kept >= letters(words) * LEAST_KEPT && page.prose() > 0 ? Optional.of(page) : Optional.empty();
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }

    private Told told(Page page) {
        Metadata whole = metadata.toBuilder()
                .place(metadata.place() == null ? page.metadata().place() : metadata.place())
                .principal(page.metadata().principal())
                .venue(page.metadata().venue())
                .published(metadata.published() == null ? page.metadata().published() : metadata.published())
                .build();
        DocumentKind kind = !page.turns().isEmpty()
                ? DocumentKind.TRANSCRIPT
                : Kinds.of(page.text(), page.blocks(), whole, whole.place() != null);
        return new Told(
                kind,
                whole,
                new Composed(page.text(), page.blocks(), page.turns(), List.of(), List.of()),
                Moment.Clock.DAY,
                List.of());
    }

    private Optional<Told> composed(Document body, String words) {
        Composer composer = new Composer();
        composer.block(BlockKind.TITLE, metadata.title() == null ? "" : metadata.title());
        paragraphs(body.body(), composer);
        Composed composed = composer.composed();
        if (composed.isEmpty()) {
            return Optional.empty();
        }
        List<Warning> warnings = new ArrayList<>();
        if (words.isBlank()) {
            warnings.add(new Warning(
                    "no-text", "Its feed gives only a title" + link() + "; add the page itself for its words.", null));
        }
        return Optional.of(new Told(DocumentKind.OTHER, metadata, composed, Moment.Clock.DAY, warnings));
    }

    private String link() {
        return metadata.url() == null ? "" : " and a link (" + metadata.url() + ")";
    }

    private static void paragraphs(Element element, Composer composer) {
        for (Element each : XmlText.parts(element, each -> each.isBlock() || holdsBlocks(each))) {
            if (holdsBlocks(each)) {
                paragraphs(each, composer);
            } else {
                composer.paragraph(each.text());
            }
        }
    }

    private static boolean holdsBlocks(Element element) {
        return element.children().stream().anyMatch(Element::isBlock);
    }

    /** White space folded; null if nothing is left. */
    static @Nullable String orNull(String value) {
        String folded = Jsoup.parseBodyFragment(value).text().strip();
        return folded.isEmpty() ? null : folded;
    }
}

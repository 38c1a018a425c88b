package org.quoth.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.model.BlockKind;
import org.quoth.model.Document;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.model.Reading;
import org.quoth.model.Warning;
import org.quoth.reading.lines.FileNames;
import org.quoth.reading.lines.Kinds;
import org.quoth.reading.lines.OwnWords;
import org.quoth.reading.lines.RecordHead;
import org.quoth.reading.lines.SpokenPlace;
import org.quoth.reading.web.Page;
import org.quoth.reading.web.PageReader;
import org.quoth.text.Language;

/** A web page: its article, or each of several, without what stands around it. Its text is put together from the page's blocks, a blank line between two. */
final class WebPage implements Format {

    private static final int HEAD = 2048;
    private static final int LEAST_PROSE = 140;
    private static final Pattern MARKUP = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|link|script|style|div|h[1-6]|p|span|article|section|table|center|font|br|b|pre)\\b.*");
    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)|encoding\\s*=\\s*[\"']([\\w:.-]+)");

    private final Limits limits;

    WebPage(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "web page";
    }

    @Override
    public boolean accepts(Input input) {
        return MARKUP.matcher(Decoded.of(input.head(HEAD), input.charset()).text())
                .matches();
    }

    @Override
    public Stream<Reading> read(Input input) {
        if (limits.isPageTooLarge(input.bytes())) {
            return input.refused(limits.tooLargePage("This web page"));
        }
        Decoded decoded = Decoded.of(input.bytes(), charset(input));
        List<Page> pages = PageReader.readAll(decoded.text(), null).stream()
                .filter(page -> page.blocks().stream().anyMatch(block -> block.kind() != BlockKind.TITLE))
                .toList();
        if (pages.isEmpty()) {
            return input.refused("No article was found in this page: beside menus and links it holds no text.");
        }
        Fingerprint own = Fingerprint.of(input.bytes());
        Stream.Builder<Reading> readings = Stream.builder();
        for (int i = 0; i < pages.size(); i++) {
            String id = pages.size() == 1 ? own.id() : own.id(i + 1);
            readings.add(new Reading.Read(document(input, id, own.sha256(), decoded, pages.get(i))));
        }
        return readings.build();
    }

    private static @Nullable Charset charset(Input input) {
        if (input.charset() != null) {
            return input.charset();
        }
        Matcher declared = CHARSET.matcher(new String(input.head(HEAD), StandardCharsets.ISO_8859_1));
        if (!declared.find()) {
            return null;
        }
        String name = declared.group(1) != null ? declared.group(1) : declared.group(2);
        try {
            Charset charset = Charset.forName(name.toLowerCase(Locale.ROOT));
            return charset.name().startsWith("UTF-16")
                    ? StandardCharsets.UTF_8
                    : charset; // a page whose head reads as ASCII is not UTF-16
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // the bytes themselves must tell
        }
    }

    private static Document document(Input input, String id, String sha256, Decoded decoded, Page page) {
        Metadata metadata = SpokenPlace.told(page.text(), page.turns(), page.metadata());
        metadata = metadata.toBuilder().language(language(metadata, page)).build();
        DocumentKind kind = kind(page);
        return Document.read(
                id,
                input.source(),
                sha256,
                kind,
                FileNames.added(
                        RecordHead.told(
                                page.text(),
                                page.turns(),
                                OwnWords.in(page.text(), page.blocks(), kind, metadata, List.of())),
                        input.name()),
                page.text(),
                page.blocks(),
                page.turns(),
                warnings(decoded, page));
    }

    /** As the page says; but many a template says "en" of all that stands in it, or another language of English. */
    private static @Nullable String language(Metadata metadata, Page page) {
        String said = metadata.language();
        String told = Language.of(page.text());
        boolean mistaken = told != null && said != null && told.equals("en") != said.startsWith("en");
        return said == null || mistaken ? told : said;
    }

    private static List<Warning> warnings(Decoded decoded, Page page) {
        List<Warning> warnings = new ArrayList<>(PlainText.warnings(decoded));
        warnings.addAll(page.warnings());
        return warnings;
    }

    private static DocumentKind kind(Page page) {
        if (!page.turns().isEmpty()) {
            return DocumentKind.TRANSCRIPT;
        }
        return page.prose() < LEAST_PROSE
                ? DocumentKind.OTHER
                : Kinds.of(
                        page.text(),
                        page.blocks(),
                        page.metadata(),
                        page.metadata().place() != null);
    }
}

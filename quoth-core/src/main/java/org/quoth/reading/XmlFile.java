package org.quoth.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Document;
import org.quoth.model.Reading;
import org.quoth.reading.parts.Told;
import org.quoth.reading.xml.Dialect;
import org.quoth.reading.xml.Prolog;
import org.quoth.reading.xml.XmlText;
import org.quoth.text.Language;

/** XML, read by the dialect that knows its first element; other XML is refused, web pages aside. */
final class XmlFile implements Format {

    private static final int HEAD = 65_536;
    private static final Pattern ENCODING =
            Pattern.compile("^\\W{0,3}<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");
    private static final Pattern OF_PAGES = Pattern.compile(
            "(?i)html|head|body|title|meta|link|script|style|div|h[1-6]|p|span|article|section|table|center|font|br|b|pre|i|a|ul|ol|cite|main|header|img|svg");

    private final Limits limits;
    private final List<Dialect> dialects;

    XmlFile(Limits limits, Dialect... dialects) {
        this.limits = limits;
        this.dialects = List.of(dialects);
    }

    @Override
    public String name() {
        return "XML";
    }

    @Override
    public boolean accepts(Input input) {
        return Prolog.of(Decoded.of(input.head(HEAD), charset(input)).text())
                .filter(this::isXml)
                .isPresent();
    }

    private boolean isXml(Prolog prolog) {
        boolean known = dialects.stream().anyMatch(dialect -> dialect.accepts(prolog));
        boolean declared = prolog.declared() || prolog.attributes().contains("xmlns");
        return known || (declared && !OF_PAGES.matcher(prolog.root()).matches());
    }

    @Override
    public Stream<Reading> read(Input input) {
        if (limits.isPageTooLarge(input.bytes())) {
            return input.refused(limits.tooLargePage("This XML"));
        }
        Decoded decoded = Decoded.of(input.bytes(), charset(input));
        Optional<Prolog> prolog = Prolog.of(decoded.text());
        Optional<Dialect> dialect = prolog.flatMap(
                found -> dialects.stream().filter(each -> each.accepts(found)).findFirst());
        if (dialect.isEmpty()) {
            return input.refused("This is XML of a kind that Quoth does not read"
                    + prolog.map(found -> " (its first element is " + found.root() + ")")
                            .orElse("") + ".");
        }
        List<Told> told = XmlText.root(decoded.text()).map(dialect.get()::read).orElse(List.of());
        if (told.isEmpty()) {
            return input.refused("It is " + dialect.get().name() + ", but holds no words that anybody said or wrote.");
        }
        return documents(input, decoded, told);
    }

    static Stream<Reading> documents(Input input, Decoded decoded, List<Told> told) {
        Fingerprint fingerprint = Fingerprint.of(input.bytes());
        Stream.Builder<Reading> readings = Stream.builder();
        for (int i = 0; i < told.size(); i++) {
            String id = told.size() == 1 ? fingerprint.id() : fingerprint.id(i + 1);
            Document document =
                    told.get(i).document(id, input.source(), fingerprint.sha256(), PlainText.warnings(decoded));
            boolean silent = document.metadata().language() == null;
            readings.add(new Reading.Read(
                    silent
                            ? document.withMetadata(document.metadata().toBuilder()
                                    .language(Language.of(document.text()))
                                    .build())
                            : document));
        }
        return readings.build();
    }

    private static @Nullable Charset charset(Input input) {
        if (input.charset() != null) {
            return input.charset();
        }
        Matcher declared = ENCODING.matcher(new String(input.head(512), StandardCharsets.ISO_8859_1));
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : null;
        } catch (IllegalArgumentException e) {
            return null; // a charset nobody knows: the bytes must tell
        }
    }
}

package org.quoth.reading;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quoth.model.Reading;
import org.quoth.reading.office.PdfText;

/** PDF: its text in reading order, read as plain text is; page numbers and running heads are furniture. */
final class PdfFile implements Format {

    private static final int HEAD = 2048;
    /** The mark may stand anywhere in the first 1,024 bytes (ISO 32000, annex on Acrobat's habits): it begins a line and an object follows; in prose it does not. */
    private static final Pattern BELOW_JUNK = Pattern.compile(
            "\\A(?s:.{0,1000}[\\r\\n\\x00\\x{ef}\\x{bb}\\x{bf}])?[ \\t]*+%PDF-\\d\\.\\d(?s:.{0,1000}?)\\d \\d{1,5} obj\\b");

    private static final int LEAST_LETTERS_A_PAGE = 3;

    private final Limits limits;

    PdfFile(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "PDF";
    }

    @Override
    public boolean accepts(Input input) {
        String head = new String(input.head(HEAD), StandardCharsets.ISO_8859_1);
        return head.startsWith("%PDF-")
                || (head.contains("%PDF-") && BELOW_JUNK.matcher(head).find());
    }

    @Override
    public Stream<Reading> read(Input input) {
        try {
            PdfText pdf = PdfText.read(input.bytes(), Duration.ofSeconds(limits.seconds()));
            long letters = pdf.text().codePoints().filter(Character::isLetter).count();
            if (letters < (long) LEAST_LETTERS_A_PAGE * pdf.pages()) {
                return input.refused(
                        "This PDF file holds pictures of pages and no text; run text recognition (OCR) over it first.");
            }
            return Stream.of(ExtractedText.read(input, pdf.text(), pdf.title(), List.of()));
        } catch (PdfText.Unreadable e) {
            boolean time = e.reason().contains("the limit on time");
            return input.refused(e.reason() + (time ? Limits.raise("seconds") : ""));
        }
    }
}

package org.quoth.reading;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.quoth.model.Reading;
import org.quoth.reading.office.PdfText;

/** PDF: its text in reading order, read as plain text is; page numbers and running heads are furniture. */
final class PdfFile implements Format {

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
        byte[] bytes = input.bytes();
        for (int i = 0; i + 5 <= Math.min(bytes.length, 1024); i++) {
            if (bytes[i] == '%'
                    && bytes[i + 1] == 'P'
                    && bytes[i + 2] == 'D'
                    && bytes[i + 3] == 'F'
                    && bytes[i + 4] == '-') {
                return i == 0 || bytes[0] != '<';
            }
        }
        return false;
    }

    @Override
    public Stream<Reading> read(Input input) {
        try {
            PdfText pdf = PdfText.read(input.bytes(), Duration.ofSeconds(limits.seconds()));
            long letters = pdf.text().codePoints().filter(Character::isLetter).count();
            if (letters < (long) LEAST_LETTERS_A_PAGE * pdf.pages()) {
                return refused(
                        input,
                        "This PDF file holds pictures of pages and no text; run text recognition (OCR) over it first.");
            }
            return Stream.of(ExtractedText.read(input, pdf.text(), pdf.title(), List.of()));
        } catch (PdfText.Unreadable e) {
            boolean time = e.reason().contains("the limit on time");
            return refused(input, e.reason() + (time ? Limits.raise("seconds") : ""));
        }
    }

    private static Stream<Reading> refused(Input input, String reason) {
        return Stream.of(new Reading.Refused(input.source(), reason));
    }
}

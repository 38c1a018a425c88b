package org.quoth.reading.office;

import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF file, page by page, a form feed between two, laid out as {@link PageLayout} says.
 *
 * @param title of the file's properties; null if they have none
 */
public record PdfText(String text, int pages, @Nullable String title) {

    private static final long MEMORY = 256L << 20;

    /** A file that gives no text; the message says why. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason);
        }

        /** One sentence. */
        public String reason() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Reads a file.
     *
     * @param most how long the pages may take together
     * @throws Unreadable if it is locked, damaged, has no text, or takes longer than {@code most}
     */
    public static PdfText read(byte[] bytes, Duration most) throws Unreadable {
        OneFont.install();
        long end = System.nanoTime() + most.toNanos();
        try (PDDocument pdf =
                Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                if (System.nanoTime() > end) {
                    throw new Unreadable("Its pages take longer than " + most.toSeconds()
                            + " seconds, the limit on time; page " + page + " was not reached.");
                }
                text.append(page == 1 ? "" : "\f").append(PageLayout.text(PageLines.of(pdf, page)));
            }
            return new PdfText(text.toString(), pdf.getNumberOfPages(), title(pdf.getDocumentInformation()));
        } catch (InvalidPasswordException e) {
            throw new Unreadable("This PDF file is locked with a password; save a copy without one.");
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ArithmeticException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | UnsupportedOperationException e) {
            throw new Unreadable("This PDF file is damaged (" + e.getMessage() + ").");
        }
    }

    private static @Nullable String title(@Nullable PDDocumentInformation information) {
        String title = information == null ? null : information.getTitle();
        boolean fileName = title == null
                || title.isBlank()
                || title.matches("(?i).*\\.(docx?|pdf|wpd|qxd|indd|rtf|txt)\\W*|untitled.*|microsoft word.*");
        return fileName ? null : title;
    }
}

package org.quoth.reading.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file of Word 6 to 2003: its paragraphs in order, a blank line between two, without deleted tracked changes, hidden words and
 * the instructions of fields.
 *
 * @param title what the file's own properties give; null where they give none
 */
public record OldWordText(String text, @Nullable String title) {

    private static final String MAIN = "WordDocument";
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\u000b\\u000c\\u000e\\r]+");
    private static final Pattern CELL_ENDS = Pattern.compile("[\\u0007\\t]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n]]|\\u00ad");

    /** Why a file could not be read. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason);
        }
    }

    /** Reads a file. */
    public static OldWordText read(byte[] bytes) throws Unreadable {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = file.getRoot();
            if (!root.hasEntryCaseInsensitive(MAIN)) {
                throw new Unreadable("it is of another program than Word");
            }
            return root.hasEntryCaseInsensitive("0Table") || root.hasEntryCaseInsensitive("1Table")
                    ? word(root)
                    : word6(root);
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("it is damaged, locked or of an unknown version");
        }
    }

    private static OldWordText word(DirectoryNode root) throws IOException {
        try (HWPFDocument word = new HWPFDocument(root)) {
            Range range = word.getRange();
            List<String> paragraphs = new ArrayList<>();
            for (int i = 0; i < range.numParagraphs(); i++) {
                paragraphs.add(words(range.getParagraph(i)));
            }
            return new OldWordText(joined(paragraphs), title(word.getSummaryInformation()));
        }
    }

    private static OldWordText word6(DirectoryNode root) throws IOException {
        try (Word6Extractor word = new Word6Extractor(root)) {
            return new OldWordText(joined(paragraphs(word.getText())), title(word.getSummaryInformation()));
        }
    }

    /** What stands between the ends of paragraphs, their marks inside kept. */
    static List<String> paragraphs(String text) {
        return List.of(text.split("\\r\\n?|\\n"));
    }

    private static String words(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                words.append(run.text());
            }
        }
        return words.toString();
    }

    /** The text of paragraphs as a file keeps them, with its marks for fields, cells and breaks. */
    static String joined(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        paragraphs.forEach(paragraph -> add(paragraph, text));
        return text.toString();
    }

    private static void add(String paragraph, StringBuilder text) {
        String words = Range.stripFields(paragraph).replace('\u001e', '-').strip();
        words = LINE_BREAKS.matcher(words).replaceAll("\n");
        words = CELL_ENDS.matcher(words).replaceAll(" ");
        words = CONTROLS.matcher(words).replaceAll("").strip();
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
        }
    }

    private static @Nullable String title(@Nullable SummaryInformation properties) {
        String title = properties == null ? null : properties.getTitle();
        return title == null || title.isBlank() ? null : title.strip();
    }
}

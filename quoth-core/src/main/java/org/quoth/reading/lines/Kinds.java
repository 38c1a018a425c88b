package org.quoth.reading.lines;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quoth.model.Block;
import org.quoth.model.BlockKind;
import org.quoth.model.DocumentKind;
import org.quoth.model.Metadata;
import org.quoth.text.Phrasings;

/** Whether a text that is no transcript is a story that may quote, or something else. */
public final class Kinds {

    private static final Phrasings PHRASINGS = Phrasings.of(Kinds.class);

    /** A head that says what the text is; a story may have a speech or a testimony in its headline as well. */
    private static final Pattern OTHER_HEAD = PHRASINGS.kind("no story");

    /** What a speech may be called as well, but a reporter's story about one too. */
    private static final Pattern SPEECH_HEAD = Pattern.compile(
            "^.{0,40}\\b(?:speech|lecture|testimony)[^\\p{L}\\n]*+$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** A head that says whose words the text is, even behind a dateline. */
    private static final Pattern OWN = PHRASINGS.kind("own");

    /** Who speaks says "I" so many times for once that others are told to speak. */
    private static final int OFTEN = 3;

    private static final Set<String> REPORTS = Set.of(
            "said",
            "says",
            "told",
            "added",
            "according",
            "announced",
            "claimed",
            "insisted",
            "argued",
            "wrote",
            "tweeted",
            "asked",
            "denied",
            "confirmed",
            "warned");
    private static final Set<String> FIRST_PERSON = Set.of("I", "we", "my", "our", "us");

    /** Who speaks of himself or herself in fewer than one of so many words tells of others. */
    private static final int FEW = 50;

    private Kinds() {}

    /** The kind of a text by its head, its reporting verbs and who speaks in it. */
    public static DocumentKind of(String text, List<Block> blocks, Metadata metadata, boolean dateline) {
        StringBuilder body = new StringBuilder();
        StringBuilder head = new StringBuilder(metadata.title() == null ? "" : metadata.title());
        int paragraphs = 0;
        for (Block block : blocks) {
            boolean prose = block.kind() == BlockKind.PARAGRAPH;
            if ((!prose && body.isEmpty())
                    || (prose && paragraphs == 0 && block.span().length() < 90)) {
                head.append('\n').append(block.span().of(text));
            }
            if (prose) {
                paragraphs++;
                body.append(block.span().of(text)).append('\n');
            }
        }
        if (paragraphs == 0) {
            return DocumentKind.OTHER;
        }
        return isStory(head.toString(), body.toString(), dateline, metadata)
                ? DocumentKind.ARTICLE
                : DocumentKind.OTHER;
    }

    private static boolean isStory(String head, String body, boolean dateline, Metadata metadata) {
        boolean unsigned = metadata.byline().isEmpty();
        if (!dateline
                && (OTHER_HEAD.matcher(head).find()
                        || (unsigned && SPEECH_HEAD.matcher(head).find()))) {
            return false;
        }
        int reports = 0;
        int first = 0;
        int begin = 0;
        for (int i = 0; i <= body.length(); i++) {
            if (i == body.length() || !Character.isLetterOrDigit(body.charAt(i))) {
                String word = body.substring(begin, i);
                reports += REPORTS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
                first += FIRST_PERSON.contains(word) ? 1 : 0;
                begin = i + 1;
            }
        }
        if (dateline) {
            return !OWN.matcher(head).find() || first < reports * OFTEN || first == 0;
        }
        if (reports == 0) {
            boolean signed = !unsigned && metadata.published() != null;
            return signed && first * FEW < LineShapes.wordCount(body);
        }
        boolean stated =
                !unsigned || metadata.outlet() != null || (metadata.published() != null && metadata.title() != null);
        return first < reports * 6 || stated;
    }
}

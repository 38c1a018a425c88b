package org.quoth.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quotations held against the primary texts.
 *
 * @param text what was pasted
 * @param reported whether what was pasted was called a report of what was said
 * @param today the day of the check, for the printed sheet
 * @param pasted the text by paragraphs, each quotation leading to its verdict; empty where all of it is one quotation
 * @param problem why nothing could be checked; null if something was
 * @param sums how many quotations came to each verdict, when there are several
 */
record CheckPage(
        Layout layout,
        String text,
        String speaker,
        String date,
        boolean reported,
        String today,
        List<List<Piece>> pasted,
        @Nullable String problem,
        List<Checked> checked,
        List<Sum> sums,
        Primaries primaries) {

    /** How much there is to check against, for the empty page. */
    record Primaries(long transcripts, long documents) {}

    /** A verdict and how often it was reached. */
    record Sum(String word, String tone, int times) {}

    /**
     * One quotation and what became of it.
     *
     * @param number 1 for the first on the page
     * @param word the verdict
     * @param means what it says and what it does not
     * @param rule the loosest rule that was needed
     * @param searched what was searched, in words
     * @param inParts whether the passages are parts of it, not places to choose from
     * @param meaning whether a difference touches polarity, number, name, modality or person
     * @param pieces where a piece of it stands, if the whole was found nowhere
     */
    record Checked(
            int number,
            String quotation,
            String word,
            String tone,
            String means,
            String rule,
            String searched,
            boolean meaning,
            boolean inParts,
            List<Found> found,
            List<Found> pieces) {

        /** The best passage; all of them where the quotation was put together from several. */
        List<Found> shown() {
            return inParts ? found : found.subList(0, Math.min(1, found.size()));
        }

        /** The others. */
        List<Found> folded() {
            return found.subList(shown().size(), found.size());
        }
    }

    /**
     * A passage beside the quotation.
     *
     * @param quoted the quotation, differences marked
     * @param before words of the record before the passage
     * @param held the passage, differences marked
     * @param after words of the record after the passage
     */
    record Found(
            String id,
            List<Cut> quoted,
            String before,
            List<Cut> held,
            String after,
            List<Difference> differences,
            Evidence evidence) {}

    /**
     * A stretch of an aligned text.
     *
     * @param look how it differs: "only", "marked", "slight"; empty where it agrees
     * @param number of the difference; 0 for none
     * @param omitted words of the record that stand here and were left out; empty for none
     */
    record Cut(String text, String look, int number, String omitted) {}

    /**
     * A difference in words.
     *
     * @param quoted the words of the quotation; empty for none
     * @param held the words of the record; empty for none
     * @param honest the words were left out by a cut or an ellipsis, not changed
     * @param meaning whether it touches polarity, number, name, modality or person
     */
    record Difference(int number, String what, String quoted, String held, boolean honest, boolean meaning) {}

    /**
     * Where a passage stands, all that is needed to find it again.
     *
     * @param age how long before the report, or before today, it was spoken; empty if unknown
     */
    record Evidence(
            String who,
            @Nullable String role,
            String document,
            String kind,
            String when,
            String age,
            String where,
            @Nullable Integer turn,
            String href,
            String permalink,
            String source,
            String sha256,
            String citation) {}
}

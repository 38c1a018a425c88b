package org.quoth.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story or another text, its quotations marked by kind.
 *
 * @param headline the title with its marks
 * @param counts how many quotations of each kind: direct, mixed, indirect
 * @param voices who is quoted, most first
 * @param headlines headlines that quote, beside the body and the record
 * @param struck what the analysis took for quotations, and people did not
 * @param checked what the quotations were held against, in words; null where nothing was checked
 */
record StoryPage(
        Layout layout,
        DocumentHead head,
        List<Piece> headline,
        List<Passage> passages,
        List<Integer> counts,
        List<Quoted> voices,
        @Nullable String checked,
        List<Headline> headlines,
        List<Struck> struck) {

    /**
     * Words that a person decided to be no quotation.
     *
     * @param href where that can be taken back
     */
    record Struck(String words, String href) {}

    /** A stretch of the page. */
    sealed interface Passage {}

    /** A paragraph, heading or caption with the notes on it. */
    record Words(String kind, List<Piece> pieces, List<Note> notes) implements Passage {}

    /** Lines of the page that are not the story, folded away; the notes on the headline stand beside the first. */
    record Furniture(List<String> lines, List<Note> notes) implements Passage {}

    /**
     * What is known of one quotation.
     *
     * @param who the speaker's name, or the words that name a speaker nobody could be found for
     * @param source the words that name the speaker; empty for none
     * @param remarks oddities in words: denied, hearsay, repeats another
     * @param check how it stands to the primary texts; null where it was not checked
     * @param correctHref where its speaker can be corrected
     */
    record Note(
            String id,
            String kind,
            String who,
            @Nullable String whoHref,
            @Nullable String role,
            String source,
            String cue,
            List<String> remarks,
            @Nullable Check check,
            String correctHref) {}

    /** A verdict in a word, and where its passage or its full account stands. */
    record Check(String word, String tone, String href) {}

    /**
     * A headline or heading that repeats a quotation of the body, beside the body and the record.
     *
     * @param record the words of the primary; null where none was found
     */
    record Headline(
            String headline,
            String headlineHref,
            String body,
            String bodyHref,
            @Nullable String record,
            @Nullable Check check) {}

    /** A voice and how often it is quoted. */
    record Quoted(Voice voice, int times) {}

    int quotations() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}

package org.quoth.model;

import java.util.Map;

/**
 * Short and kindred forms of the words for offices, folded: "sen" is "senator", "congresswoman" is "representative".
 *
 * <pre>{@code
 * TitleWords.full("gov");        // "governor"
 * TitleWords.common("chairman"); // "chair"
 * }</pre>
 */
public final class TitleWords {

    private static final Map<String, String> FULL = Map.ofEntries(
            Map.entry("sen", "senator"),
            Map.entry("sens", "senator"),
            Map.entry("rep", "representative"),
            Map.entry("reps", "representative"),
            Map.entry("gov", "governor"),
            Map.entry("amb", "ambassador"),
            Map.entry("gen", "general"),
            Map.entry("lt", "lieutenant"),
            Map.entry("col", "colonel"),
            Map.entry("sgt", "sergeant"),
            Map.entry("det", "detective"),
            Map.entry("insp", "inspector"),
            Map.entry("supt", "superintendent"),
            Map.entry("capt", "captain"),
            Map.entry("adm", "admiral"),
            Map.entry("maj", "major"),
            Map.entry("prof", "professor"),
            Map.entry("rev", "reverend"),
            Map.entry("cllr", "councillor"),
            Map.entry("cmdr", "commander"));

    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("congressman", "representative"),
            Map.entry("congresswoman", "representative"),
            Map.entry("secretary-general", "secretary general"),
            Map.entry("vice-president", "vice president"),
            Map.entry("chairman", "chair"),
            Map.entry("chairwoman", "chair"),
            Map.entry("chairperson", "chair"),
            Map.entry("adviser", "advisor"),
            Map.entry("undersecretary", "under secretary"),
            Map.entry("under-secretary", "under secretary"),
            Map.entry("pm", "prime minister"),
            Map.entry("premier", "prime minister"),
            Map.entry("vp", "vice president"),
            Map.entry("veep", "vice president"),
            Map.entry("front-runner", "candidate"),
            Map.entry("frontrunner", "candidate"),
            Map.entry("justice", "judge"),
            Map.entry("ag", "attorney general"));

    private TitleWords() {}

    /** The word that a folded abbreviation, with or without its point, stands for; the word itself if it is none. */
    public static String full(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return FULL.getOrDefault(bare, bare);
    }

    /** The one word under which all names of an office are found; the full word itself if it has no other. */
    public static String common(String word) {
        String full = full(word);
        return COMMON.getOrDefault(full, full);
    }
}

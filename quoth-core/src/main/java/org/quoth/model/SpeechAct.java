package org.quoth.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Span;

/**
 * Somebody is said to have spoken, but not what was said: "lobbed personal attacks at her", "her remarks in Port Ellis".
 *
 * @param id unique in the document: {@code s1}, {@code s2}, … in text order
 * @param cue the words that tell it; never empty
 * @param source the words that name who spoke; may be empty
 * @param turn the transcript turn in which it is told, counted from 1; null in a story
 * @param in the attribution inside which it is told
 * @param pointsTo the attribution that tells what was said, where the document has one
 */
public record SpeechAct(
        String id,
        List<Span> cue,
        List<Span> source,
        Speaker speaker,
        @Nullable Integer turn,
        @Nullable String in,
        @Nullable String pointsTo) {

    public SpeechAct {
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        if (cue.isEmpty()) {
            throw new IllegalArgumentException("speech act " + id + " has no cue");
        }
    }

    public SpeechAct withSpeaker(Speaker value) {
        return new SpeechAct(id, cue, source, value, turn, in, pointsTo);
    }
}

package org.quoth.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Document;
import org.quoth.model.Turn;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/**
 * Says which words of a turn are not to be taken for what its speaker stands by: an interpreter's English, words that an editor put in
 * brackets, words that the speaker took back or that were struck out.
 */
final class TurnMarks implements Step {

    private static final Pattern INTERPRETER =
            Pattern.compile("(?i)\\b(?:interpret(?:er|ed|ation)|translat(?:or|ed|ion))\\b|\\btranslates\\b");
    private static final Pattern TONGUE = Pattern.compile(
            "(?i)\\b(?:in|spea(?:ks|king)|spoken in|from|response in|translated from)\\s+([A-Z][a-z]+)\\b");
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("afrikaans", "af"),
            Map.entry("albanian", "sq"),
            Map.entry("amharic", "am"),
            Map.entry("arabic", "ar"),
            Map.entry("armenian", "hy"),
            Map.entry("azerbaijani", "az"),
            Map.entry("azeri", "az"),
            Map.entry("basque", "eu"),
            Map.entry("belarusian", "be"),
            Map.entry("bengali", "bn"),
            Map.entry("bosnian", "bs"),
            Map.entry("bulgarian", "bg"),
            Map.entry("burmese", "my"),
            Map.entry("cantonese", "yue"),
            Map.entry("catalan", "ca"),
            Map.entry("creole", "ht"),
            Map.entry("croatian", "hr"),
            Map.entry("czech", "cs"),
            Map.entry("danish", "da"),
            Map.entry("estonian", "et"),
            Map.entry("finnish", "fi"),
            Map.entry("gaelic", "gd"),
            Map.entry("galician", "gl"),
            Map.entry("georgian", "ka"),
            Map.entry("hausa", "ha"),
            Map.entry("hungarian", "hu"),
            Map.entry("icelandic", "is"),
            Map.entry("igbo", "ig"),
            Map.entry("kazakh", "kk"),
            Map.entry("khmer", "km"),
            Map.entry("kinyarwanda", "rw"),
            Map.entry("kurdish", "ku"),
            Map.entry("kyrgyz", "ky"),
            Map.entry("lao", "lo"),
            Map.entry("latvian", "lv"),
            Map.entry("lithuanian", "lt"),
            Map.entry("macedonian", "mk"),
            Map.entry("malay", "ms"),
            Map.entry("maltese", "mt"),
            Map.entry("maori", "mi"),
            Map.entry("mongolian", "mn"),
            Map.entry("nepali", "ne"),
            Map.entry("norwegian", "no"),
            Map.entry("oromo", "om"),
            Map.entry("punjabi", "pa"),
            Map.entry("romanian", "ro"),
            Map.entry("samoan", "sm"),
            Map.entry("serbian", "sr"),
            Map.entry("sinhala", "si"),
            Map.entry("slovak", "sk"),
            Map.entry("slovene", "sl"),
            Map.entry("slovenian", "sl"),
            Map.entry("somali", "so"),
            Map.entry("swedish", "sv"),
            Map.entry("tajik", "tg"),
            Map.entry("tamil", "ta"),
            Map.entry("telugu", "te"),
            Map.entry("tetum", "tet"),
            Map.entry("thai", "th"),
            Map.entry("tibetan", "bo"),
            Map.entry("tigrinya", "ti"),
            Map.entry("turkmen", "tk"),
            Map.entry("uighur", "ug"),
            Map.entry("uyghur", "ug"),
            Map.entry("uzbek", "uz"),
            Map.entry("welsh", "cy"),
            Map.entry("wolof", "wo"),
            Map.entry("xhosa", "xh"),
            Map.entry("yoruba", "yo"),
            Map.entry("zulu", "zu"),
            Map.entry("chinese", "zh"),
            Map.entry("dari", "prs"),
            Map.entry("dutch", "nl"),
            Map.entry("farsi", "fa"),
            Map.entry("filipino", "fil"),
            Map.entry("french", "fr"),
            Map.entry("german", "de"),
            Map.entry("greek", "el"),
            Map.entry("hebrew", "he"),
            Map.entry("hindi", "hi"),
            Map.entry("indonesian", "id"),
            Map.entry("irish", "ga"),
            Map.entry("italian", "it"),
            Map.entry("japanese", "ja"),
            Map.entry("korean", "ko"),
            Map.entry("mandarin", "zh"),
            Map.entry("pashto", "ps"),
            Map.entry("persian", "fa"),
            Map.entry("polish", "pl"),
            Map.entry("portuguese", "pt"),
            Map.entry("russian", "ru"),
            Map.entry("spanish", "es"),
            Map.entry("swahili", "sw"),
            Map.entry("tagalog", "tl"),
            Map.entry("turkish", "tr"),
            Map.entry("ukrainian", "uk"),
            Map.entry("urdu", "ur"),
            Map.entry("vietnamese", "vi"));
    private static final Pattern STAGE = Phrasings.of(TurnMarks.class).kind("stage");
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?m)^[ \\t]*(?:\\*+|†|\\[\\d+])[ \\t]*(?:Correction|Corrected|Editor|Note|Clarification)\\b.*$");
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)\\W*(?:(?:\\w+ )?in progress|(?:recording|audio|tape|feed|video) (?:begins|starts|resumes|picks up))\\b.*");

    @Override
    public Document annotate(Document document) {
        if (document.turns().isEmpty()) {
            return document;
        }
        List<Turn> turns = document.turns().stream()
                .map(turn -> marked(document.text(), turn))
                .toList();
        return document.withTurns(beginsInside(document) ? firstBegunInside(turns) : turns);
    }

    private static Turn marked(String text, Turn turn) {
        String label = turn.label();
        boolean interpreted = label != null && INTERPRETER.matcher(label).find();
        String language = null;
        List<Span> inserted = new ArrayList<>();
        for (Span direction : turn.directions()) {
            String words = direction.of(text);
            interpreted |= INTERPRETER.matcher(words).find();
            language = language == null ? language(words) : language;
            if (words.startsWith("[") && !STAGE.matcher(words).lookingAt()) {
                inserted.add(direction);
            }
        }
        Matcher footnote =
                FOOTNOTE.matcher(text).region(turn.speechBegin(), turn.span().end());
        while (footnote.find()) {
            inserted.add(new Span(footnote.start(), footnote.end()));
        }
        return turn.withMarks(inserted, withdrawn(text, turn), interpreted, language);
    }

    /** With those that the format marks as struck out. */
    private static List<Span> withdrawn(String text, Turn turn) {
        List<Span> struck = turn.withdrawn();
        List<Span> withdrawn = new ArrayList<>(struck);
        Withdrawals.in(text, turn.speech()).stream()
                .filter(span -> struck.stream().noneMatch(span::overlaps))
                .forEach(withdrawn::add);
        return withdrawn.stream().sorted().toList();
    }

    private static @Nullable String language(String direction) {
        Matcher tongue = TONGUE.matcher(direction);
        for (int at = 0; tongue.find(at); at = tongue.start(1)) {
            String language = LANGUAGES.get(tongue.group(1).toLowerCase(Locale.ROOT));
            if (language != null) {
                return language;
            }
        }
        return null;
    }

    private static boolean beginsInside(Document document) {
        Turn first = document.turns().getFirst();
        return first.directions().stream()
                .anyMatch(direction -> direction.begin() <= first.speechBegin() + 1
                        && INSIDE.matcher(direction.of(document.text())).matches());
    }

    private static List<Turn> firstBegunInside(List<Turn> turns) {
        List<Turn> marked = new ArrayList<>(turns);
        marked.set(0, turns.getFirst().begunInside());
        return marked;
    }
}

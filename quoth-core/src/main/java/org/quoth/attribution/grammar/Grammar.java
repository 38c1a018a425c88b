package org.quoth.attribution.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.quoth.text.Adverbs;
import org.quoth.text.CalendarWords;

/** Closed classes of English words, as bits that {@link Words#is} asks for, for rules that work without a parser. */
public final class Grammar {

    public static final int PRONOUN = 1;
    public static final int DETERMINER = 1 << 1;
    public static final int POSSESSIVE = 1 << 2;
    public static final int PREPOSITION = 1 << 3;
    public static final int CONJUNCTION = 1 << 4;
    public static final int SUBORDINATOR = 1 << 5;
    public static final int AUXILIARY = 1 << 6;
    public static final int ADVERB = 1 << 7;
    public static final int TIME = 1 << 8;
    public static final int RELATIVE = 1 << 9;
    public static final int NEGATION = 1 << 10;
    public static final int OBJECT_PRONOUN = 1 << 11;
    public static final int INDEFINITE = 1 << 12;
    public static final int QUESTION_WORD = 1 << 13;
    public static final int MODAL = 1 << 14;
    /** Common verbs in forms that no noun shares. */
    public static final int VERB = 1 << 15;

    private static final Map<String, Integer> CLASSES = new HashMap<>();

    static {
        put(PRONOUN, "he she they it we i you");
        put(
                PRONOUN,
                "he's she's they're it's we're i'm you're he'd she'd they'd it'd we'd i'd you'd he'll she'll they'll it'll we'll");
        put(PRONOUN, "i'll you'll they've we've i've you've there there's that's");
        put(
                INDEFINITE,
                "everyone everybody someone somebody nobody anyone others some many most few several both one none all");
        put(OBJECT_PRONOUN, "him her them me us it you himself herself themselves itself");
        put(
                DETERMINER,
                "the a an this that these those another every each no any such some many most several two three four five");
        put(POSSESSIVE, "his her their its our my your");
        put(
                PREPOSITION,
                "of in on at by for from with to into onto about over under after before during through between among against");
        put(
                PREPOSITION,
                "since until till upon within without toward towards across behind beyond near via per amid above below");
        put(PREPOSITION, "despite along around like unlike including following regarding concerning besides except");
        put(CONJUNCTION, "and but or nor yet so plus");
        put(
                SUBORDINATOR,
                "that because if when while although though as since unless whereas whether where than once until after before");
        put(RELATIVE, "who which that whom whose where when");
        put(QUESTION_WORD, "whether if how why what who whom where when which whose");
        put(
                AUXILIARY,
                "is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't");
        put(AUXILIARY, "hadn't doesn't don't didn't won't wouldn't couldn't can't cannot shouldn't ain't gets got get");
        put(
                AUXILIARY | MODAL,
                "will would can could may might must shall should ought won't wouldn't couldn't can't cannot shouldn't");
        put(
                ADVERB,
                "also then later now once again still already just even never ever often always sometimes recently earlier soon");
        put(
                ADVERB,
                "instead meanwhile however too yet only first further furthermore moreover nonetheless nevertheless thus");
        put(
                ADVERB,
                "therefore otherwise rather simply simultaneously not well quite almost perhaps maybe indeed long since twice very");
        CalendarWords.WEEKDAYS.forEach(day -> put(TIME, day));
        CalendarWords.MONTHS.stream().filter(month -> !month.equals("may")).forEach(month -> put(TIME, month));
        put(TIME, "yesterday today tonight tomorrow earlier recently jan feb aug sept oct nov dec");
        put(
                VERB,
                "went came took made gave ran held met won led stood sat began kept brought fell rose drew sent became got spent wore paid");
        put(
                VERB,
                "comes goes takes makes gives runs becomes remains looks wins leads holds keeps brings sends spends seems");
        put(
                VERB,
                "appears seemed appeared remained looked happened includes included contains contained helped turned moved");
        put(
                NEGATION,
                "not never no nor neither n't doesn't don't didn't won't wouldn't isn't wasn't hasn't haven't hadn't aren't weren't");
    }

    private Grammar() {}

    /** The words of a list set with spaces or line ends between them. */
    public static Set<String> set(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    private static void put(int bits, String words) {
        for (String word : words.split(" ")) {
            CLASSES.merge(word, bits, (a, b) -> a | b);
        }
    }

    /** The classes of a word in lower case with straight apostrophes; 0 for an open-class word. */
    public static int of(String word) {
        int bits = CLASSES.getOrDefault(word, 0);
        return Adverbs.isManner(word) ? bits | ADVERB : bits;
    }
}

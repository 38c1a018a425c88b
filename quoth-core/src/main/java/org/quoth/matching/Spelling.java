package org.quoth.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One spelling for words that sound the same: British and American, abbreviated and full, with and without an apostrophe. */
final class Spelling {

    private static final Map<String, String> SAME = new HashMap<>();

    static {
        pairs(
                "ok okay",
                "mr mister",
                "dr doctor",
                "sen senator",
                "rep representative",
                "gov governor",
                "gen general",
                "prof professor",
                "lt lieutenant",
                "sgt sergeant",
                "vs versus",
                "jan january",
                "feb february",
                "aug august",
                "sept september",
                "sep september",
                "oct october",
                "nov november",
                "dec december",
                "centre center",
                "theatre theater",
                "metre meter",
                "litre liter",
                "fibre fiber",
                "programme program",
                "programmes programs",
                "centres centers",
                "metres meters",
                "grey gray",
                "cheque check",
                "tyre tire",
                "defence defense",
                "offence offense",
                "licence license",
                "practise practice",
                "kerb curb",
                "plough plow",
                "storey story",
                "sceptical skeptical",
                "sceptic skeptic",
                "sceptics skeptics",
                "ageing aging",
                "judgement judgment",
                "acknowledgement acknowledgment",
                "fulfil fulfill",
                "enrol enroll",
                "skilful skillful",
                "wilful willful",
                "instalment installment",
                "catalogue catalog",
                "dialogue dialog",
                "aluminium aluminum",
                "mum mom",
                "alright allright",
                "towards toward",
                "afterwards afterward",
                "adviser advisor",
                "advisers advisors",
                "encyclopaedia encyclopedia",
                "paediatric pediatric",
                "anaesthetic anesthetic",
                "foetus fetus",
                "jewellery jewelry",
                "marvellous marvelous",
                "counsellor counselor",
                "counsellors counselors",
                "traveller traveler",
                "travellers travelers",
                "first 1st",
                "second 2nd",
                "third 3rd",
                "fourth 4th",
                "fifth 5th",
                "sixth 6th",
                "seventh 7th",
                "eighth 8th",
                "ninth 9th",
                "tenth 10th",
                "eleventh 11th",
                "twelfth 12th",
                "thirteenth 13th",
                "fourteenth 14th",
                "fifteenth 15th",
                "sixteenth 16th",
                "seventeenth 17th",
                "eighteenth 18th",
                "nineteenth 19th",
                "twentieth 20th",
                "thirtieth 30th",
                "fortieth 40th",
                "fiftieth 50th",
                "sixtieth 60th",
                "seventieth 70th",
                "eightieth 80th",
                "ninetieth 90th");
        for (String verb : List.of(
                "are", "could", "did", "does", "do", "had", "has", "have", "is", "should", "was", "were", "would")) {
            SAME.put(verb + "nt", verb + "n't");
        }
        for (String stem : List.of(
                "colo", "hono", "labo", "favo", "behavio", "neighbo", "harbo", "humo", "rumo", "vigo", "endeavo",
                "armo", "splendo", "savio", "cando", "valo", "dishono", "parlo", "odo", "tumo", "flavo")) {
            for (String ending : List.of(
                    "", "s", "ed", "ing", "able", "ite", "ites", "hood", "hoods", "ly", "er", "ers", "ful", "less",
                    "y")) {
                SAME.put(stem + "ur" + ending, stem + "r" + ending);
            }
        }
        for (String stem : List.of(
                "travel", "cancel", "model", "label", "signal", "level", "counsel", "fuel", "marvel", "total",
                "quarrel", "channel", "tunnel", "rival", "equal", "dial", "jewel")) {
            SAME.put(stem + "led", stem + "ed");
            SAME.put(stem + "ling", stem + "ing");
        }
    }

    private Spelling() {}

    private static void pairs(String... pairs) {
        for (String pair : pairs) {
            int space = pair.indexOf(' ');
            SAME.put(pair.substring(0, space), pair.substring(space + 1));
        }
    }

    /** The key of a word in lower case with straight apostrophes. */
    static String key(String lower) {
        String plain = possessive(lower);
        String same = SAME.get(plain);
        return same != null ? same : plain.length() < 6 ? plain : ize(plain);
    }

    /** "its" and "it's", "families" and "families'" sound the same; "were" and "we're" do not. */
    private static String possessive(String word) {
        int mark = word.indexOf('\'');
        return mark > 0 && mark == word.length() - 2 && word.endsWith("s") ? word.substring(0, mark) + "s" : word;
    }

    private static String ize(String word) {
        for (String ending : List.of("ise", "ised", "ises", "ising", "isation", "isations", "yse", "ysed", "ysing")) {
            if (word.endsWith(ending)) {
                int at = word.length() - ending.length() + 1;
                return word.substring(0, at) + "z" + word.substring(at + 1);
            }
        }
        return word;
    }
}

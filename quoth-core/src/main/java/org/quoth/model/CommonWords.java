package org.quoth.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English words that tell nothing of a subject: "because", "afternoon", "please". */
public final class CommonWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]{3,}");
    private static final Set<String> COMMON = Set.copyOf(List.of("""
            about above according across added adding after again against ahead almost along already also although always among
            amount another anyone anything around asked aware away back became because become been before began begin behind
            being believe best better between beyond both bring brought called came can't cannot case certain certainly change
            clear clearly come comes coming could couldn't couple course days didn't different does doesn't doing don't done down
            during each earlier early either else enough especially even ever every everybody everyone everything fact feel
            fellow find first five following former forward found four from full gave general getting give given gives going good
            gonna gotten great group guess hadn't half happen happened happening hard hasn't have haven't having he's head hear
            heard hello help here high himself hold hope hour hours however hundred i've idea i'm important including indeed
            inside instead into isn't issue it's itself journalist just keep kind knew know known large last late later latest
            lead least left less let's level like likely line little live local long longer look looked looking lost made major
            make makes making many matter maybe mean means meant meet meeting member members might million minister moment monday
            month months more morning most move moving much must myself name need needs never next night none nothing number
            obviously offer often okay once ones only open order other others ours over part particular past people perhaps
            person place plan point possible present press pretty previous probably problem process provide public pushed putting
            question questions quite rather read ready real really reason recent report reported reporter reporters rest right
            room said same saturday says second seeing seem seems seen sense sent series several shall share she's short should
            show side simply since single situation small some somebody someone something sometimes soon sort spoke spokesman
            spokeswoman stand start started state statement states still stop story such sunday support sure take taken takes
            taking talk talked talking tell term than thank thanks that that's their them themselves then there there's these
            they they're they've thing things think third this those though thought three through throughout thursday time times
            today together told tomorrow took toward towards tried true trying tuesday turn under understand until upon used
            using various very view want wanted wants watch wasn't way we'll we're we've wednesday week weeks well went were
            weren't what what's whatever when where whether which while who's whole whom whose will with within without won't
            wonder word words work working would wouldn't year years yeah yesterday you'll you're you've young your yours
            yourself friday january february march april june july august september october november december applause laughter
            crosstalk inaudible mister madam guys folks nobody sorry kinds incredible tremendous horrible amazing please candidly
            frankly specific specifically afternoon wait treated correct note range speak speaks effort efforts i'll easily
            appreciate nice gonna instance therefore certainly beautiful terrible fantastic dealing loved loves hopefully
            generally particularly somewhere anyway absolutely exactly totally honestly basically literally gentlemen ladies
            """.strip().split("\\s+")));

    private CommonWords() {}

    /** Whether a word in small letters, with {@code '} for an apostrophe, is one of them. */
    public static boolean contains(String word) {
        return COMMON.contains(word);
    }

    /** How many different words of four letters or more are none of them, at most {@code enough}. */
    static int telling(String text, int enough) {
        Set<String> telling = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (telling.size() < enough && word.find()) {
            String folded = word.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            if (!contains(folded)) {
                telling.add(folded);
            }
        }
        return telling.size();
    }
}

package org.quoth.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoth.model.Block;
import org.quoth.model.Document;
import org.quoth.model.Entity;
import org.quoth.model.EntityType;
import org.quoth.model.PersonalName;

/**
 * What a document is about: its telling words and who is named in it.
 *
 * @param words the most frequent, common ones left out
 * @param names full names and organisations, folded
 */
record Context(Set<String> words, Set<String> names) {

    private static final int WORDS = 60;
    private static final int FEW = 15;

    /** So many words of walks of life tell which. */
    private static final long TELLING = 6;

    private static final int NAMES = 40;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]{3,}");
    private static final Set<String> COMMON =
            new HashSet<>(Arrays.asList("""
            about above according across added adding after again against ahead almost along already also although always among
            amount another anyone anything around asked aware away back became because become been before began begin behind
            being believe best better between beyond both bring brought called came can't cannot case certain certainly change
            clear clearly come comes coming could couldn't couple course days didn't different does doesn't doing don't done
            down during each earlier early either else enough especially even ever every everybody everyone everything fact
            feel fellow find first five following former forward found four from full gave general getting give given gives
            going good gonna gotten great group guess hadn't half happen happened happening hard hasn't have haven't having
            he's head hear heard hello help here high himself hold hope hour hours however hundred i've idea i'm important including
            indeed inside instead into isn't issue it's itself journalist just keep kind knew know known large last late later
            latest lead least left less let's level like likely line little live local long longer look looked looking lost
            made major make makes making many matter maybe mean means meant meet meeting member members might million minister
            moment monday month months more morning most move moving much must myself name need needs never next night none
            nothing number obviously offer often okay once ones only open order other others ours over part particular past
            people perhaps person place plan point possible present press pretty previous probably problem process provide
            public pushed putting question questions quite rather read ready real really reason recent report reported
            reporter reporters rest right room said same saturday says second seeing seem seems seen sense sent series
            several shall share she's short should show side simply since single situation small some somebody someone
            something sometimes soon sort spoke spokesman spokeswoman stand start started state statement states still stop
            story such sunday support sure take taken takes taking talk talked talking tell term than thank thanks that that's
            their them themselves then there there's these they they're they've thing things think third this those though
            thought three through throughout thursday time times today together told tomorrow took toward towards tried
            true trying tuesday turn under understand until upon used using various very view want wanted wants watch wasn't
            way we'll we're we've wednesday week weeks well went were weren't what what's whatever when where whether which
            while who's whole whom whose will with within without won't wonder word words work working would wouldn't year
            years yeah yesterday you'll you're you've young your yours yourself friday january february march april june
            july august september october november december applause laughter crosstalk inaudible mister madam guys folks nobody sorry kinds incredible tremendous horrible amazing
            please candidly frankly specific specifically afternoon wait treated correct note range speak speaks effort efforts i'll
            easily appreciate nice gonna instance therefore certainly beautiful terrible fantastic dealing loved loves hopefully
            generally particularly somewhere anyway absolutely exactly totally honestly basically literally gentlemen ladies
            """.strip().split("\\s+")));

    Context {
        words = Set.copyOf(words);
        names = Set.copyOf(names);
    }

    static Context of(Document document) {
        Set<String> names = new HashSet<>();
        for (Entity entity : document.entities()) {
            if (names.size() < NAMES && entity.type() != EntityType.UNNAMED && entity.type() != EntityType.GROUP) {
                PersonalName name = PersonalName.parse(entity.name());
                if (entity.type() == EntityType.PERSON
                        ? name.isFull()
                        : entity.name().length() > 3) {
                    names.add(PersonalName.fold(entity.name()).replace(' ', '_'));
                }
            }
        }
        return new Context(telling(body(document)), names);
    }

    /** What is said and told, without labels, catalogue entries and addresses. */
    private static String body(Document document) {
        StringBuilder body = new StringBuilder();
        document.turns()
                .forEach(turn -> body.append(turn.speech().of(document.text())).append('\n'));
        for (Block block : document.blocks()) {
            switch (block.kind()) {
                case PARAGRAPH, HEADING, TITLE, CAPTION ->
                    body.append(block.span().of(document.text())).append('\n');
                case TURN, METADATA, BOILERPLATE -> {}
            }
        }
        return body.isEmpty() ? document.text() : body.toString();
    }

    static Set<String> telling(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String folded =
                    word.group().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("'s$|['-]+$", "");
            if (folded.length() > 3 && !COMMON.contains(folded)) {
                counts.merge(folded, 1, Integer::sum);
            }
        }
        List<String> words = new ArrayList<>(counts.keySet());
        words.sort(Comparator.<String>comparingInt(each -> -counts.getOrDefault(each, 0))
                .thenComparing(each -> each));
        return new HashSet<>(words.subList(0, Math.min(WORDS, words.size())));
    }

    String written() {
        return String.join(" ", words.stream().sorted().toList()) + "|"
                + String.join(" ", names.stream().sorted().toList());
    }

    static Context parse(String written) {
        int bar = written.indexOf('|');
        return new Context(split(written.substring(0, bar)), split(written.substring(bar + 1)));
    }

    private static Set<String> split(String words) {
        return words.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(words.split(" ")));
    }

    /** The share of telling words that both have, 0 to 1, of the shorter list; a few words say little. */
    double likeness(Context other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        long shared = words.stream().filter(other.words::contains).count();
        return shared / (double) Math.max(FEW, Math.min(words.size(), other.words.size()));
    }

    /** Whether it has so few telling words that another subject cannot be told from it. */
    boolean isShort() {
        return words.size() < FEW;
    }

    /** How alike the walks of life are of which both tell, 0 to 1; 1 where one of them tells too little of any. */
    double kinship(Context other) {
        if (Field.told(words) < TELLING || Field.told(other.words) < TELLING) {
            return 1;
        }
        return Field.likeness(Field.of(words), Field.of(other.words));
    }

    /** Who is named in both, save the person in question. */
    Set<String> companions(Context other, Set<String> but) {
        Set<String> shared = new HashSet<>(names);
        shared.retainAll(other.names);
        shared.removeAll(but);
        return shared;
    }
}

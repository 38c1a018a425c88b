package org.quoth.reading.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Phrasings;

/** First guess of what each turn does, by its label and by what its owner does all along. */
public final class TurnKinds {

    private static final Phrasings PHRASINGS = Phrasings.of(TurnKinds.class);

    private static final Pattern RUNS_EVENT = PHRASINGS.kind("runs event");

    private static final Pattern CALL = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)?\\?");
    private static final Pattern MODERATOR = Pattern.compile(
            "(?im)^[^\\p{L}\\n]{0,20}moderat(?:ors?|ed by)\\b\\W{0,20}((?-i:\\p{Lu})[\\p{L}.'’-]+(?: (?-i:\\p{Lu})[\\p{L}.'’-]+){1,3})");
    /** Thanks may stand behind the question. */
    private static final Pattern ASKS = Pattern.compile(
            "\\?[”\"]?(?:\\s+(?:and )?(?:thank you|thanks)\\b[^.?!]{0,25}[.!]?)?$", Pattern.CASE_INSENSITIVE);
    /** Nothing but exclamations of a few words each. */
    private static final Pattern CRY = Pattern.compile("(?:[^.?!…]{1,40}!+\\s*)+");

    /** So the parliaments of Britain print a question on the order paper. */
    private static final List<String> TO_ASK = List.of("To ask the ", "asked the ");

    private static final int CALLING = 8;
    private static final int FEW = 4;
    private static final int LONG = 30;

    private final String text;
    private final List<Turn> turns;
    private final List<String> names;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, List<Turn>> own = new HashMap<>();
    private final Set<String> moderators = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private @Nullable String principal;

    private TurnKinds(String text, List<Turn> turns) {
        this.text = text;
        this.turns = turns;
        this.names = turns.stream().map(TurnKinds::name).toList();
    }

    /** The same turns, each with the kind that its label and its words suggest. */
    public static List<Turn> assign(String text, List<Turn> turns) {
        if (turns.isEmpty()) {
            return turns;
        }
        TurnKinds kinds = new TurnKinds(text, turns);
        kinds.countWords();
        kinds.findModerators();
        return kinds.assigned();
    }

    private void countWords() {
        for (int i = 0; i < turns.size(); i++) {
            words.merge(names.get(i), turns.get(i).speech().length(), Integer::sum);
            own.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(turns.get(i));
        }
        int all = words.values().stream().mapToInt(Integer::intValue).sum();
        int most = 0;
        for (Map.Entry<String, Integer> each : words.entrySet()) {
            boolean asks = each.getValue() * 2 < all && asksMostly(each.getKey());
            if (!LabelWords.isQuestioner(each.getKey()) && !asks && each.getValue() > most) {
                most = each.getValue();
                principal = each.getKey();
            }
        }
    }

    /** Who ends more than half of several turns with a question is no principal, however short the answers are. */
    private boolean asksMostly(String name) {
        List<Turn> mine = own.getOrDefault(name, List.of());
        long asking = mine.stream()
                .filter(turn -> ASKS.matcher(turn.speech().of(text)).find())
                .count();
        return mine.size() > 2 && asking * 2 > mine.size();
    }

    private static String name(Turn turn) {
        return turn.label() == null ? "" : LabelWords.fold(turn.label());
    }

    /** Whom the head, or a label, calls the moderator: the last words of their names. */
    private void findNamed() {
        int begin = turns.isEmpty() ? 0 : turns.getFirst().span().begin();
        Matcher head = MODERATOR.matcher(text).region(0, begin);
        while (head.find()) {
            named.add(lastWord(head.group(1).toLowerCase(Locale.ROOT)));
        }
        names.stream()
                .filter(name -> name.contains("moderator") && !LabelWords.isModerator(name))
                .forEach(name -> named.add(lastWord(name.replaceAll("[, ]*\\bmoderator\\b[, ]*", ""))));
    }

    private boolean isNamed(String name) {
        return named.contains(lastWord(name)) || named.contains(lastWord(name.replaceAll(",.*", "")));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Called the moderator, or says little, and what it says runs the event. */
    private void findModerators() {
        findNamed();
        int all = words.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<String, Integer> each : words.entrySet()) {
            String name = each.getKey();
            if (name.isEmpty()) {
                continue;
            }
            boolean small = each.getValue() * 5 < all && !name.equals(principal);
            if (LabelWords.isModerator(name)
                    || isNamed(name)
                    || (small && LabelWords.isPress(name))
                    || (small && !LabelWords.isQuestioner(name) && runsEvent(own.getOrDefault(name, List.of())))) {
                moderators.add(name);
            }
        }
    }

    private boolean runsEvent(List<Turn> own) {
        long running = own.stream()
                .filter(this::runsEvent)
                .filter(turn -> own.size() >= FEW || !isContribution(turn))
                .count();
        boolean opens = own.getFirst().index() == 1;
        return running * 2 >= own.size() && (own.size() > 1 || opens);
    }

    /** "Next question, please", or a name that is called: "Pierre?" */
    private boolean runsEvent(Turn turn) {
        String speech = turn.speech().of(text);
        return RUNS_EVENT.matcher(speech).find() || CALL.matcher(speech).matches();
    }

    /** Neither short nor the first or last word: a reporter who says "two questions, if I may" or "your opening remarks" on the way. */
    private boolean isContribution(Turn turn) {
        return turn.index() > 1
                && turn.index() < turns.size()
                && LineShapes.wordCount(turn.speech().of(text)) > LONG;
    }

    private List<Turn> assigned() {
        List<Turn> assigned = new ArrayList<>();
        boolean asked = false;
        boolean questioners = words.keySet().stream().anyMatch(LabelWords::isQuestioner);
        for (int i = 0; i < turns.size(); i++) {
            boolean answers = i > 0 && assigned.getLast().kind() == TurnKind.QUESTION;
            TurnKind kind = names.get(i).isEmpty()
                    ? unlabelled(turns.get(i), answers, asked)
                    : kind(turns.get(i), names.get(i), asked, questioners);
            asked = kind == TurnKind.QUESTION || (asked && kind != TurnKind.STATEMENT);
            assigned.add(turns.get(i).withKind(kind));
        }
        return assigned;
    }

    /** A turn that only its place tells: behind a question it answers. */
    private TurnKind unlabelled(Turn turn, boolean answers, boolean asked) {
        return !answers
                        && (turn.index() > 1 || own.size() == 1)
                        && ASKS.matcher(turn.speech().of(text)).find()
                ? TurnKind.QUESTION
                : asked ? TurnKind.ANSWER : TurnKind.STATEMENT;
    }

    private TurnKind kind(Turn turn, String name, boolean asked, boolean questioners) {
        if (moderators.contains(name)) {
            return isNamed(name) && asksAtLength(turn) ? TurnKind.QUESTION : TurnKind.MODERATOR;
        }
        if (LabelWords.isQuestioner(name)) {
            return isAside(turn) || isCry(turn, name) ? TurnKind.ASIDE : TurnKind.QUESTION;
        }
        String speech = turn.speech().of(text);
        boolean asks = ASKS.matcher(speech).find() || TO_ASK.stream().anyMatch(speech::startsWith);
        if (!questioners && asks && !name.equals(principal)) {
            return TurnKind.QUESTION;
        }
        return asked ? TurnKind.ANSWER : TurnKind.STATEMENT;
    }

    /** Who leads a talk may be called its moderator, and asks; a name that is called is no question. */
    private boolean asksAtLength(Turn turn) {
        String speech = turn.speech().of(text);
        return speech.endsWith("?") && LineShapes.wordCount(speech) > CALLING;
    }

    /** A few words that end like a statement: "Totally acceptable." */
    private boolean isAside(Turn turn) {
        String speech = turn.speech().of(text);
        return LineShapes.wordCount(speech) <= 4
                && speech.endsWith(".")
                && !turn.interrupted()
                && turn.directions().isEmpty();
    }

    /** What a crowd calls out, or somebody who asks nothing: "Louder! Louder!" */
    private boolean isCry(Turn turn, String name) {
        String speech = turn.speech().of(text);
        boolean asksNothing = !speech.isEmpty() && speech.indexOf('?') < 0 && !turn.interrupted();
        return asksNothing
                && (CRY.matcher(speech).matches()
                        || (LabelWords.isCrowd(name) && LineShapes.wordCount(speech) <= CALLING));
    }
}

package org.quoth.attribution.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.quoth.model.Document;
import org.quoth.model.Principal;
import org.quoth.model.Speaker;
import org.quoth.model.Turn;
import org.quoth.model.TurnKind;
import org.quoth.text.Span;

/**
 * Who asks, who answers and who moderates: by what the turns under one label are taken for, and, where no label is a questioner's, by who
 * puts questions in most turns.
 */
final class Cast {

    /** Who leads and two who are led. */
    private static final int FEWEST = 3;

    /** Less than a share of one in so many. */
    private static final int FEW = 6;

    private static final int SHORTEST = 6;
    private static final int SHORT = 25;
    private static final int LONGEST_QUESTION = 150;
    private static final int INTRODUCTION = 9;
    /** Characters a turn, of who leads a conversation. */
    private static final int HOSTING = 220;

    private static final Pattern RUNS = Pattern.compile(
            "\\b(?:(?:last|final|next|one more|first|another|couple more) (?:question|questions|one)|time for (?:one|a|two|just)|has to be the last"
                    + "|wrap (?:it|this|things) up|thank you (?:all|everyone|everybody)|thanks (?:all|everyone|everybody)|start at the|let's (?:take|go to|try|do (?:a few|one)))\\b");

    /** Nothing but a title and a name: "Senator Okoro." */
    private static final Pattern CALL = Pattern.compile(
            "(?:(?:Mr|Mrs|Ms|Dr)\\.?|Senator|Governor|President|Secretary|Congressm[ae]n|Vice President|Prime Minister|Mayor|Minister)(?:\\s+\\p{Lu}[\\p{L}’'-]+){0,3}[.!?,]?\\s*");

    /** "Some hon. members": the benches, which neither ask nor answer. */
    private static final Pattern CROWD = Pattern.compile(
            "(?i)(?:(?:some|several|many|opposition|government|other|an?|one) )?(?:hon\\.?|honou?rable) (?:members?|senators?)\\W*|(?:opposition |government )?members\\W*|(?:unidentified )?audience members\\W*|crowd\\W*");

    private static final Pattern CHAIR = Pattern.compile(
            "(?i)(?:(?:the|hon\\.?|mr\\.?|madam|deputy|acting|temporary|assistant|vice)[ -])*(?:chair(?:man|woman|person)?|speaker|convener|presiding officer)\\b(?! #?\\d)");

    private final Map<String, Part> parts = new HashMap<>();
    /** Several meet, and it is about none of them. */
    private final boolean debate;

    private Cast(boolean debate) {
        this.debate = debate;
    }

    boolean isDebate() {
        return debate;
    }

    static Cast of(Document document, List<Speech> speeches) {
        Map<String, Voice> voices = new HashMap<>();
        for (Turn turn : document.turns()) {
            if (!isCrowd(turn)) {
                Voice voice = voices.computeIfAbsent(label(turn), key -> new Voice());
                voice.hear(turn, speeches.get(turn.index() - 1));
                voice.principal |= turn.speaker() instanceof Speaker.Named named
                        && named.entity().equals(document.principal());
            }
        }
        Cast cast = new Cast(document.principal() == null && voices.size() >= FEWEST);
        voices.forEach((label, voice) -> cast.parts.put(label, voice.byKind()));
        int most =
                voices.values().stream().mapToInt(voice -> voice.length).max().orElse(0);
        if (!cast.parts.containsValue(Part.ASKS)) {
            cast.letMostlyAskingAsk(voices, most);
        }
        cast.letHostsAsk(voices, most);
        if (cast.hardlyAsk(voices)) {
            cast.letAsk(voices);
        }
        if (!cast.parts.containsValue(Part.ASKS)) {
            cast.letLeadersAsk(voices);
        }
        return cast;
    }

    /** @param most characters of who speaks longest */
    private void letMostlyAskingAsk(Map<String, Voice> voices, int most) {
        voices.forEach((label, voice) -> {
            if (voices.size() > 1 && voice.length < most && voice.mostlyAsks()) {
                parts.put(label, Part.ASKS);
            }
        });
    }

    /** Who seems to answer but puts questions all along, unless it is the one whom others ask as often. */
    private void letHostsAsk(Map<String, Voice> voices, int most) {
        int asked = voices.entrySet().stream()
                .filter(voice -> parts.get(voice.getKey()) == Part.ASKS)
                .mapToInt(voice -> voice.getValue().turns)
                .sum();
        voices.forEach((label, voice) -> {
            boolean isAsked = voice.principal && asked * 2 >= voice.turns;
            boolean answers = parts.get(label) == Part.ANSWERS && !isAsked;
            if (answers && voice.length < most && voice.putsQuestions(most)) {
                parts.put(label, Part.ASKS);
            }
        });
    }

    /** Whoever is known to ask puts but a few of the questions: somebody calls out from the audience. */
    private boolean hardlyAsk(Map<String, Voice> voices) {
        int known = 0;
        int all = 0;
        for (Map.Entry<String, Voice> voice : voices.entrySet()) {
            known += parts.get(voice.getKey()) == Part.ASKS ? voice.getValue().asking : 0;
            all += voice.getValue().asking;
        }
        return !parts.containsValue(Part.ASKS) || known * FEW < all;
    }

    /** Where nobody is known to ask, as in a quarrel with a host: who asks far more than whoever else speaks most often. */
    private void letAsk(Map<String, Voice> voices) {
        List<Voice> mostTurns = voices.entrySet().stream()
                .filter(voice -> parts.get(voice.getKey()) != Part.ASKS)
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt((Voice voice) -> voice.turns).reversed())
                .limit(2)
                .toList();
        if (mostTurns.size() < 2) {
            return;
        }
        voices.forEach((label, voice) -> {
            Voice other = voice == mostTurns.getFirst() ? mostTurns.getLast() : mostTurns.getFirst();
            if (mostTurns.contains(voice) && voice.asksMoreThan(other)) {
                parts.put(label, Part.ASKS);
            }
        });
    }

    /** A debate among its candidates: whoever leads through it, or asks in half the turns and alone, asks. */
    private void letLeadersAsk(Map<String, Voice> voices) {
        int all = voices.values().stream().mapToInt(voice -> voice.asking).sum();
        voices.forEach((label, voice) -> {
            boolean leads = parts.get(label) == Part.MODERATES && voice.asking * 3 >= voice.turns;
            boolean alone = voice.asking > 1 && voice.asking * 2 >= voice.turns && voice.asking * 3 >= 2 * all;
            if (leads || alone) {
                parts.put(label, Part.ASKS);
            }
        });
    }

    /** What is known of the turns under one label. */
    private static final class Voice {
        int turns;
        int questions;
        int moderating;
        int running;
        int asking;
        /** Turns of a question without its mark: "I'm just wondering how …". */
        int wondering;

        int ending;
        int introducing;
        int length;

        /** Who is asked, however often asking back, where others ask as often as that; for a title may name the host. */
        boolean principal;

        void hear(Turn turn, Speech speech) {
            turns++;
            questions += turn.kind() == TurnKind.QUESTION || turn.kind() == TurnKind.ASIDE ? 1 : 0;
            moderating += turn.kind() == TurnKind.MODERATOR ? 1 : 0;
            running += runsTheEvent(speech) ? 1 : 0;
            asking += asks(speech) ? 1 : 0;
            wondering += QuestionReader.wonders(speech) ? 1 : 0;
            ending += endsAsking(speech) ? 1 : 0;
            introducing += introducesOneself(turn, speech) ? 1 : 0;
            length += turn.speech().length();
        }

        Part byKind() {
            if (moderating * 2 > turns || running * 2 > turns) {
                return Part.MODERATES;
            }
            return questions * 2 >= turns ? Part.ASKS : Part.ANSWERS;
        }

        /** A host among other talk, or a reporter who says who speaks: "Nuru Levin, with the Courier." */
        boolean putsQuestions(int most) {
            boolean hosts = ending > 0 && turns > 2 && length < HOSTING * turns && length * 2 < most;
            return hosts || (ending > 1 && ending * 4 >= turns) || introducing * 2 >= turns || wondering * 2 >= turns;
        }

        /** In a fifth of the turns, at least, in a third for one who speaks longer than the other; or hands over by a question, as the other does not. */
        boolean asksMoreThan(Voice other) {
            boolean handsOver = ending > 2
                    && ending >= 4 * Math.max(1, other.ending)
                    && ending * 8 >= turns
                    && length < other.length;
            int share = length > other.length ? 3 : 5;
            boolean asksOften = asking > 2 && asking * share >= turns && asking >= 2 * other.asking;
            return (asksOften || handsOver) && turns * 2 >= other.turns;
        }

        boolean mostlyAsks() {
            return asking * 2 > turns;
        }
    }

    /** "Order, please.", by whoever holds the chair. */
    static boolean orders(Speech speech) {
        String label = speech.turn().label();
        return label != null && CHAIR.matcher(label).lookingAt() && Courtesies.chairs(speech);
    }

    /** "Next question." */
    static boolean calls(Speech speech) {
        return speech.words().size() <= SHORTEST && runsTheEvent(speech);
    }

    /** "We have time for one last question.", "Thank you, everyone." */
    private static boolean runsTheEvent(Speech speech) {
        return speech.words().size() <= SHORT
                && (RUNS.matcher(String.join(" ", speech.words())).find()
                        || Courtesies.chairs(speech)
                        || CALL.matcher(speech.turn().speech().of(speech.text()))
                                .matches());
    }

    private static boolean endsAsking(Speech speech) {
        List<Span> said = speech.sentences().stream()
                .filter(sentence -> !Courtesies.thanks(speech, sentence))
                .toList();
        return !said.isEmpty()
                && speech.words().size() <= LONGEST_QUESTION
                && QuestionReader.endsInQuestionMark(speech.text(), said.getLast());
    }

    /** The last word of the label among the first that are said. */
    private static boolean introducesOneself(Turn turn, Speech speech) {
        String[] name = label(turn).toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
        List<String> words = speech.words();
        return name.length > 1
                && name[name.length - 1].length() > 2
                && words.subList(0, Math.min(INTRODUCTION, words.size())).contains(name[name.length - 1]);
    }

    private static boolean asks(Speech speech) {
        return speech.sentences().stream()
                .anyMatch(sentence -> QuestionReader.endsInQuestionMark(speech.text(), sentence));
    }

    private static String label(Turn turn) {
        return turn.label() == null ? turn.kind() == TurnKind.QUESTION ? "?" : "" : turn.label();
    }

    Part part(Turn turn) {
        return parts.getOrDefault(label(turn), Part.ANSWERS);
    }

    static boolean isCrowd(Turn turn) {
        return turn.label() != null && CROWD.matcher(turn.label()).matches();
    }

    /** Names, in lower case, by which the people of the document may be addressed. */
    static Set<String> speakers(Document document) {
        Set<String> names = new HashSet<>();
        Principal principal = document.metadata().principal();
        if (principal != null) {
            addWords(names, principal.name());
        }
        for (Turn turn : document.turns()) {
            if (turn.kind() != TurnKind.QUESTION && turn.kind() != TurnKind.ASIDE) {
                addWords(names, label(turn));
            }
        }
        return names;
    }

    /** The words of the names of everybody of the document, in lower case. */
    static Set<String> names(Document document) {
        Set<String> names = new HashSet<>(speakers(document));
        document.entities().forEach(entity -> addWords(names, entity.name()));
        return names;
    }

    private static void addWords(Set<String> names, String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+", -1)) {
            if (word.length() > 1) {
                names.add(word);
            }
        }
    }
}

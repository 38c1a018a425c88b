package org.quoth.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.quoth.model.DocumentKind;
import org.quoth.model.StatementKind;

/** A question put into the engine's terms: all words where there are few, most where there are many; neighbours first. */
final class Asking {

    private static final Pattern PART =
            Pattern.compile("(-?)[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]|(?<=^|\\s)-(\\p{L}\\S*)|([^\\s\"“”„«»]+)");
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "the");
    private static final int FEW = 3;

    /** Words behind these are not looked for: the engine takes about a thousand conditions. */
    private static final int MOST = 200;

    /** The same in each of the other fields. */
    private static final int MOST_IN_A_FIELD = 30;

    private final Words stemmed;
    private final Words plain;
    private final BooleanQuery.Builder query = new BooleanQuery.Builder();
    private final Set<String> terms = new HashSet<>();
    private boolean looksForWords;
    private int left = MOST;

    Asking(Question question, Words stemmed, Words plain) {
        this.stemmed = stemmed;
        this.plain = plain;
        words(question.words());
        filters(question);
    }

    /** Whether there is anything to rank by. */
    boolean ranks() {
        return looksForWords;
    }

    /** The terms to mark in what is found. */
    Set<String> terms() {
        return terms;
    }

    Query query() {
        if (!looksForWords) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return query.build();
    }

    private void words(String words) {
        List<String> loose = new ArrayList<>();
        StringBuilder typed = new StringBuilder();
        Matcher part = PART.matcher(words);
        while (part.find()) {
            if (part.group(2) != null) {
                phrase(part.group(2), part.group(1).isEmpty() ? Occur.MUST : Occur.MUST_NOT);
            } else if (part.group(3) != null) {
                phrase(part.group(3), Occur.MUST_NOT);
            } else {
                loose.addAll(taken(part.group(4)));
                typed.append(part.group(4)).append(' ');
            }
        }
        if (!loose.isEmpty()) {
            loose(loose, typed.toString());
        }
        if (left == MOST && !words.isBlank()) {
            nothing(); // "???" is no question for everything
        }
    }

    private void nothing() {
        query.add(new MatchNoDocsQuery("no word is asked for"), Occur.FILTER);
    }

    /** Words to look for, as long as there are not too many. */
    private List<String> taken(String words) {
        List<String> terms = first(stemmed.terms(words), left);
        left -= terms.size();
        return terms;
    }

    private static List<String> first(List<String> terms, int most) {
        return terms.subList(0, Math.min(most, terms.size()));
    }

    private void phrase(String words, Occur occur) {
        List<String> phrase = taken(words);
        if (phrase.isEmpty()) {
            return;
        }
        query.add(
                occur == Occur.MUST
                        ? orSpeaker(inOrder(Fields.TEXT, phrase, 0), words)
                        : inOrder(Fields.TEXT, phrase, 0),
                occur);
        if (occur == Occur.MUST) {
            terms.addAll(phrase);
            looksForWords = true;
        }
    }

    /** Words that are somebody's name find what they said, behind what speaks of them. */
    private Query orSpeaker(Query text, String words) {
        List<String> name = first(plain.terms(words), MOST);
        if (name.isEmpty()) {
            return text;
        }
        BooleanQuery.Builder spoke = new BooleanQuery.Builder();
        name.forEach(word -> spoke.add(new TermQuery(new Term(Fields.SPEAKER, word)), Occur.FILTER));
        return new BooleanQuery.Builder()
                .add(text, Occur.SHOULD)
                .add(spoke.build(), Occur.SHOULD)
                .build();
    }

    private void loose(List<String> words, String typed) {
        looksForWords = true;
        terms.addAll(words);
        Set<String> distinct = new HashSet<>(words);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        distinct.forEach(word -> any.add(new TermQuery(new Term(Fields.TEXT, word)), Occur.SHOULD));
        any.setMinimumNumberShouldMatch(
                distinct.size() <= FEW ? distinct.size() : (int) Math.ceil(distinct.size() * 0.7));
        query.add(orSpeaker(any.build(), typed), Occur.MUST);
        if (words.size() > 1) {
            query.add(new BoostQuery(inOrder(Fields.TEXT, words, 0), 4), Occur.SHOULD);
            query.add(new BoostQuery(inOrder(Fields.TEXT, words, 2 * words.size()), 2), Occur.SHOULD);
        }
        for (String word : distinct) {
            query.add(new BoostQuery(new TermQuery(new Term(Fields.CONTEXT, word)), 0.2f), Occur.SHOULD);
        }
    }

    private static Query inOrder(String field, List<String> words, int slop) {
        if (words.size() == 1) {
            return new TermQuery(new Term(field, words.getFirst()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        words.forEach(word -> phrase.add(new Term(field, word)));
        return phrase.build();
    }

    private void filters(Question question) {
        speaker(question.speaker());
        person(question.person());
        allOf(Fields.ROLE, question.role(), plain);
        allOf(Fields.OUTLET, question.outlet(), plain);
        allOf(Fields.VENUE, question.venue(), plain);
        about(question.about(), question.also());
        kind(question.kind());
        days(question.from(), question.to());
    }

    private void person(@Nullable String person) {
        if (person != null) {
            query.add(new TermQuery(new Term(Fields.PERSON, person)), Occur.FILTER);
        }
    }

    /** "Secretary Kerry" finds John Kerry, Secretary of State: each word in name or role, one at least in the name. */
    private void speaker(@Nullable String speaker) {
        if (speaker == null) {
            return;
        }
        BooleanQuery.Builder named = new BooleanQuery.Builder();
        BooleanQuery.Builder inName = new BooleanQuery.Builder();
        boolean hasWords = false;
        for (String word : first(plain.terms(speaker), MOST_IN_A_FIELD)) {
            if (!TITLES.contains(word)) {
                hasWords = true;
                named.add(either(Fields.SPEAKER, Fields.ROLE, word), Occur.MUST);
                inName.add(new TermQuery(new Term(Fields.SPEAKER, word)), Occur.SHOULD);
            }
        }
        BooleanQuery.Builder who = new BooleanQuery.Builder();
        who.add(new TermQuery(new Term(Fields.PERSON, speaker.strip())), Occur.SHOULD);
        if (hasWords) {
            who.add(named.add(inName.build(), Occur.MUST).build(), Occur.SHOULD);
        }
        query.add(who.build(), Occur.FILTER);
    }

    private static Query either(String field, String other, String word) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(field, word)), Occur.SHOULD)
                .add(new TermQuery(new Term(other, word)), Occur.SHOULD)
                .build();
    }

    private void allOf(String field, @Nullable String words, Words analysis) {
        if (words == null) {
            return;
        }
        List<String> all = first(analysis.terms(words), MOST_IN_A_FIELD);
        all.forEach(word -> query.add(new TermQuery(new Term(field, word)), Occur.FILTER));
        if (all.isEmpty()) {
            nothing();
        }
    }

    private void about(@Nullable String about, Set<String> also) {
        if (about == null) {
            return;
        }
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (String word : first(stemmed.terms(about), MOST_IN_A_FIELD)) {
            words.add(either(Fields.TEXT, Fields.CONTEXT, word), Occur.FILTER);
            terms.add(word);
        }
        Query spoken = words.build();
        query.add(also.isEmpty() ? spoken : either(spoken, also), Occur.FILTER);
    }

    private static Query either(Query spoken, Set<String> ids) {
        return new BooleanQuery.Builder()
                .add(spoken, Occur.SHOULD)
                .add(
                        new TermInSetQuery(
                                Fields.ID, ids.stream().map(BytesRef::new).toList()),
                        Occur.SHOULD)
                .build();
    }

    private void kind(@Nullable String kind) {
        if (kind == null) {
            return;
        }
        String word = kind.strip().toLowerCase(Locale.ROOT);
        if (word.equals("by-others")) {
            query.add(new TermQuery(new Term(Fields.OWN, "true")), Occur.MUST_NOT);
            word = "quotation";
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        boolean known = false;
        for (DocumentKind each : DocumentKind.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
                any.add(new TermQuery(new Term(Fields.DOCUMENT_KIND, each.name())), Occur.SHOULD);
                known = true;
            }
        }
        for (StatementKind each : StatementKind.values()) {
            if (among(each, word)) {
                any.add(new TermQuery(new Term(Fields.KIND, each.name())), Occur.SHOULD);
                known = true;
            }
        }
        if (!known) {
            throw new QuestionException("There is no kind \"" + kind
                    + "\". Kinds are direct, mixed, indirect, question, answer, statement, moderator, aside, passage; turn, quotation,"
                    + " by-others, primary; transcript, article, other.");
        }
        query.add(any.build(), Occur.FILTER);
    }

    private static boolean among(StatementKind kind, String word) {
        return switch (word) {
            case "turn" -> kind.isPrimary() && kind != StatementKind.PASSAGE;
            case "primary" -> kind.isPrimary();
            case "quotation" -> !kind.isPrimary();
            default -> kind.word().equals(word);
        };
    }

    private void days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null || to != null) {
            query.add(
                    LongPoint.newRangeQuery(
                            Fields.DAY,
                            from == null ? Long.MIN_VALUE : from.toEpochDay(),
                            to == null ? Long.MAX_VALUE : to.toEpochDay()),
                    Occur.FILTER);
        }
    }
}

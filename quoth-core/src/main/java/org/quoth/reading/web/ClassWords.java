package org.quoth.reading.web;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.quoth.text.Phrasings;

/** What the class, id, role and tag of an element say that it holds: words that web designers use everywhere. */
final class ClassWords {

    private static final Set<String> TAGS_AWAY = Set.of("nav", "aside", "footer", "form", "menu");
    private static final int MOST_KNOWN = 40_000;
    private static final int LONGEST_KNOWN = 200;
    private static final Map<String, Name> KNOWN = new ConcurrentHashMap<>();

    private static final class Lists {
        static final Phrasings WORDS = Phrasings.of(ClassWords.class);
    }

    /** What a class or an id may say of the element that bears it. */
    enum Subject {
        BODY(0, "body"),
        AWAY(1, "away"),
        SURELY_AWAY(2, "surely away"),
        CAPTION(3, "caption"),
        UNSEEN(4, "unseen"),
        OF_OTHERS(5, "of others"),
        DATE(6, "date"),
        CHANGE(7, "change"),
        AUTHOR(8, "author");

        private final int bit;
        private final Pattern pattern;

        Subject(int place, String kind) {
            this.bit = 1 << place;
            this.pattern = Lists.WORDS.kind(kind);
        }
    }

    /** One class or id, with what was asked of it so far: each subject once. Safe to share: at worst something is asked twice. */
    static final class Name {
        private static final int SAID = 16;

        private final String printed;
        private final String words;
        private final long tokens;
        private volatile int answers;

        Name(String printed) {
            this.printed = printed;
            words = split(printed);
            tokens = ClassTokens.words(printed);
        }

        boolean says(Subject subject) {
            int asked = subject.bit;
            int known = answers;
            if ((known & asked) == 0) {
                known |= asked | (subject.pattern.matcher(words).find() ? asked << SAID : 0);
                answers = known;
            }
            return (known & asked << SAID) != 0;
        }
    }

    /**
     * Class and id of an element, looked up once.
     *
     * @param name null where it has no class
     * @param id null where it has none
     */
    record Names(@Nullable Name name, @Nullable Name id) {
        private static final Names NONE = new Names(null, null);

        boolean say(Subject subject) {
            return (name != null && name.says(subject)) || (id != null && id.says(subject));
        }

        /** The class as the page has it; empty where there is none. */
        String printed() {
            return name == null ? "" : name.printed;
        }

        /** The subjects of {@link ClassTokens} that they speak of. */
        long tokens() {
            return (name == null ? 0 : name.tokens) | (id == null ? 0 : id.tokens);
        }
    }

    private static final Set<String> ROLES_AWAY =
            Set.of("navigation", "complementary", "contentinfo", "dialog", "search", "banner", "alert");
    private static final Set<String> TAGS_OF_PAGE = Set.of("body", "html", "article", "main");

    private ClassWords() {}

    /** Class and id in lower case, camel case split at its humps. */
    static String of(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String name = element.className();
        String id = element.id();
        if (name.isEmpty() && id.isEmpty()) {
            return "";
        }
        return split(id.isEmpty() ? name : name + " " + id);
    }

    private static String split(String names) {
        StringBuilder words = new StringBuilder(names.length() + 8);
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1))) {
                words.append('-');
            }
            words.append(Character.toLowerCase(c));
        }
        return words.toString();
    }

    /** Remembered: sites use the same few thousand names on all their pages. */
    private static Name name(String printed) {
        Name known = KNOWN.get(printed);
        if (known == null) {
            known = new Name(printed);
            if (KNOWN.size() < MOST_KNOWN && printed.length() < LONGEST_KNOWN) {
                KNOWN.put(printed, known);
            }
        }
        return known;
    }

    /**
     * Class and id of an element.
     *
     * @param ofPage the names that its page was found to have; those of this element are put there
     */
    static Names names(Element element, Map<String, Name> ofPage) {
        if (element.attributesSize() == 0) {
            return Names.NONE;
        }
        String name = element.attributes().get("class").trim();
        String id = element.attributes().get("id");
        return name.isEmpty() && id.isEmpty()
                ? Names.NONE
                : new Names(
                        name.isEmpty() ? null : ofPage.computeIfAbsent(name, ClassWords::name),
                        id.isEmpty() ? null : ofPage.computeIfAbsent(id, ClassWords::name));
    }

    static boolean isBody(Element element, Names names) {
        return names.say(Subject.BODY) || element.attr("itemprop").equals("articleBody");
    }

    /** Stands beside the article by its tag or its role. */
    static boolean isAwayByTag(Element element) {
        return TAGS_AWAY.contains(element.normalName())
                || (element.attributesSize() > 0 && !isOfPage(element) && ROLES_AWAY.contains(element.attr("role")));
    }

    /** Holds the page, whatever its class says. */
    static boolean isOfPage(Element element) {
        return TAGS_OF_PAGE.contains(element.normalName());
    }

    static boolean isCaption(Element element, Names names) {
        return element.normalName().equals("figcaption")
                || element.normalName().equals("figure")
                || names.say(Subject.CAPTION);
    }
}

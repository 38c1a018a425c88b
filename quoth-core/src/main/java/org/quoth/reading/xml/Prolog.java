package org.quoth.reading.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first element of an XML text, and that element's start tag.
 *
 * @param declared whether it begins with an XML declaration
 * @param entities of the document type's internal part, name to value; those that point elsewhere are left out
 * @param root local name of the first element
 * @param attributes its attributes as they stand
 * @param begin where the first element begins
 */
public record Prolog(boolean declared, Map<String, String> entities, String root, String attributes, int begin) {

    private static final int MOST_ENTITIES = 2000;
    private static final int LONGEST_VALUE = 200;
    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s+([\\w.:-]{1,80})\\s+(?:\"([^\"<]{0,200})\"|'([^'<]{0,200})')\\s*>");
    private static final Pattern START = Pattern.compile("<([\\p{L}_][\\w.:-]{0,80})((?:\\s[^<>]{0,4000})?)/?>");

    public Prolog {
        entities = Map.copyOf(entities);
    }

    /** The prolog of a text, or of its beginning; empty if it does not look like XML. */
    public static Optional<Prolog> of(String text) {
        int at = skipSpace(text, text.startsWith("\ufeff") ? 1 : 0);
        boolean declared = text.startsWith("<?xml", at);
        Map<String, String> entities = new HashMap<>();
        while (at < text.length() && text.charAt(at) == '<') {
            int next;
            if (text.startsWith("<?", at)) {
                next = after(text, "?>", at);
            } else if (text.startsWith("<!--", at)) {
                next = after(text, "-->", at + 4);
            } else if (text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
                next = doctype(text, at, entities);
            } else {
                return root(text, at, declared, entities);
            }
            if (next < 0) {
                return Optional.empty();
            }
            at = skipSpace(text, next);
        }
        return Optional.empty();
    }

    private static Optional<Prolog> root(String text, int at, boolean declared, Map<String, String> entities) {
        Matcher start = START.matcher(text).region(at, text.length());
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(new Prolog(declared, entities, local(start.group(1)), start.group(2), at));
    }

    /** A name without its namespace's prefix. */
    static String local(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int after(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? -1 : found + mark.length();
    }

    private static int doctype(String text, int from, Map<String, String> entities) {
        int bracket = text.indexOf('[', from);
        int close = text.indexOf('>', from);
        if (close < 0 || bracket < 0 || close < bracket) {
            return close < 0 ? -1 : close + 1;
        }
        int end = text.indexOf(']', bracket);
        int last = end < 0 ? -1 : text.indexOf('>', end);
        if (last < 0) {
            return -1;
        }
        Matcher entity = ENTITY.matcher(text).region(bracket, end);
        while (entity.find() && entities.size() < MOST_ENTITIES) {
            String value = entity.group(2) == null ? entity.group(3) : entity.group(2);
            if (value.length() <= LONGEST_VALUE && !refersToEntities(value)) {
                entities.putIfAbsent(entity.group(1), value);
            }
        }
        return last + 1;
    }

    /** An entity made of entities is how a bomb begins; characters by number are no entities. */
    private static boolean refersToEntities(String value) {
        return value.replaceAll("&#x?[0-9a-fA-F]{1,7};", "").indexOf('&') >= 0;
    }
}

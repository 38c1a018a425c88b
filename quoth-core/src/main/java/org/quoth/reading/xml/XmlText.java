package org.quoth.reading.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * An XML text as a tree, read leniently: what is ill-formed is mended as browsers mend pages.
 *
 * <p>Entities of the internal part of the document type are put in where their value is plain characters. External entities, parameter
 * entities and entities made of entities are never resolved: they stay as they are written.
 */
public final class XmlText {

    private static final int DEEPEST = 256;
    private static final Pattern REFERENCE = Pattern.compile("&([\\w.:-]{1,80});");

    private XmlText() {}

    /** The first element; empty if there is none. */
    public static Optional<Element> root(String text) {
        Optional<Prolog> prolog = Prolog.of(text);
        if (prolog.isEmpty()) {
            return Optional.empty();
        }
        String body =
                expanded(text.substring(prolog.get().begin()), prolog.get().entities());
        Document tree = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(body, "");
        return Optional.ofNullable(tree.firstElementChild());
    }

    private static String expanded(String body, Map<String, String> entities) {
        if (entities.isEmpty()) {
            return body;
        }
        StringBuilder expanded = new StringBuilder(body.length());
        Matcher reference = REFERENCE.matcher(body);
        while (reference.find()) {
            boolean grown = expanded.length() / 2 > body.length(); // nobody writes so: the rest stays as it is written
            String value = grown ? reference.group() : entities.getOrDefault(reference.group(1), reference.group());
            reference.appendReplacement(expanded, Matcher.quoteReplacement(value));
        }
        return reference.appendTail(expanded).toString();
    }

    /** The local name of an element: {@code speech} of {@code akn:speech}. */
    public static String name(Element element) {
        return Prolog.local(element.tagName());
    }

    /** The first descendant of this local name; empty if there is none. */
    public static Optional<Element> first(Element element, String name) {
        return element.stream()
                .filter(each -> !each.equals(element) && name(each).equals(name))
                .findFirst();
    }

    /** The first child of this local name; empty if there is none. */
    public static Optional<Element> child(Element element, String name) {
        return element.children().stream()
                .filter(each -> name(each).equals(name))
                .findFirst();
    }

    /** The blocks in an element, in order; what stands before, between and behind them, words with their inline elements, as elements too. */
    public static List<Element> parts(Element element, Predicate<Element> isBlock) {
        List<Element> parts = new ArrayList<>();
        Element between = new Element("between");
        for (Node node : element.childNodes()) {
            if (node instanceof Element each && isBlock.test(each)) {
                parts.add(between);
                parts.add(each);
                between = new Element("between");
            } else {
                between.appendChild(node.clone());
            }
        }
        parts.add(between);
        parts.removeIf(part -> part.tagName().equals("between") && !part.hasText());
        return parts;
    }

    /** All text in an element, white space as it stands. */
    public static String text(Element element) {
        StringBuilder text = new StringBuilder();
        element.nodeStream().forEach(node -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element each && breaks(each)) {
                text.append(' ');
            }
        });
        return text.toString();
    }

    private static boolean breaks(Node node) {
        return switch (Prolog.local(((Element) node).tagName())) {
            case "br", "lb", "eol", "tr", "td", "li", "p", "item" -> true;
            default -> false;
        };
    }
}

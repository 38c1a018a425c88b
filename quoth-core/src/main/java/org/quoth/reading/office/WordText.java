package org.quoth.reading.office;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.quoth.reading.xml.XmlText;

/**
 * The text of a word processor file: Office Open XML (DOCX) or OpenDocument (ODT). A blank line between two paragraphs; words that
 * somebody struck out in a tracked change, notes, running heads and comments are left out.
 *
 * @param title of the file's properties; null if they have none
 */
public record WordText(String text, @Nullable String title) {

    /** The parts that are read, by format. */
    public static final String DOCX = "word/document.xml";

    public static final String ODT = "content.xml";
    public static final String DOCX_PROPERTIES = "docProps/core.xml";
    public static final String ODT_PROPERTIES = "meta.xml";

    /** Reads the parts of a file, name to content; empty if it has no text. */
    public static Optional<WordText> read(Map<String, String> parts) {
        String main = parts.getOrDefault(DOCX, parts.getOrDefault(ODT, ""));
        Optional<Element> root = XmlText.root(main);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        XmlText.first(root.get(), "body").ifPresent(body -> paragraphs(body, text));
        String properties = parts.getOrDefault(DOCX_PROPERTIES, parts.getOrDefault(ODT_PROPERTIES, ""));
        String title = XmlText.root(properties)
                .flatMap(each -> XmlText.first(each, "title"))
                .map(XmlText::text)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .orElse(null);
        return text.toString().isBlank() ? Optional.empty() : Optional.of(new WordText(text.toString(), title));
    }

    private static void paragraphs(Element element, StringBuilder text) {
        for (Element each : element.children()) {
            switch (XmlText.name(each)) {
                case "p", "h" -> {
                    StringBuilder words = new StringBuilder();
                    words(each, words);
                    if (!words.toString().isBlank()) {
                        text.append(text.isEmpty() ? "" : "\n\n")
                                .append(words.toString().strip());
                    }
                }
                case "del", "moveFrom", "tracked-changes", "annotation", "sectPr", "note" -> {
                    // not part of the text as it stands
                }
                default -> paragraphs(each, text);
            }
        }
    }

    private static void words(Element element, StringBuilder words) {
        for (org.jsoup.nodes.Node node : element.childNodes()) {
            if (node instanceof org.jsoup.nodes.TextNode plain && isText(element)) {
                words.append(plain.getWholeText().replaceAll("[\\r\\n\\t]+", " "));
            } else if (node instanceof Element each) {
                switch (XmlText.name(each)) {
                    case "tab", "s" -> words.append(' ');
                    case "br", "cr", "line-break" -> words.append('\n');
                    case "noBreakHyphen" -> words.append('-');
                    case "del", "moveFrom", "instrText", "delText", "annotation", "note", "pPr", "rPr", "Fallback" -> {
                        // not part of the text as it stands
                    }
                    case "p" -> {
                        words.append('\n');
                        words(each, words);
                    }
                    default -> words(each, words);
                }
            }
        }
    }

    /** In Word only text runs hold text, in OpenDocument paragraphs and what is in them. */
    private static boolean isText(Element element) {
        return XmlText.name(element).equals("t") || element.tagName().startsWith("text:");
    }
}

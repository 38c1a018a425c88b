package org.quoth.reading.debates;

import org.jsoup.nodes.Element;
import org.quoth.reading.parts.Composer;
import org.quoth.reading.xml.XmlText;

/** Says the words of a speech's elements, a paragraph each; rows of tables and items of lists too. */
final class Paragraphs {

    private Paragraphs() {}

    static void say(Element speech, Composer composer) {
        for (Element each : XmlText.parts(speech, each -> isBlock(each) || holdsBlocks(each))) {
            if (holdsBlocks(each)) {
                say(each, composer);
            } else {
                composer.paragraph(XmlText.text(each));
            }
        }
    }

    private static boolean holdsBlocks(Element element) {
        return element.children().stream().anyMatch(Paragraphs::isBlock);
    }

    private static boolean isBlock(Element element) {
        return switch (XmlText.name(element)) {
            case "p", "ul", "ol", "li", "table", "tbody", "thead", "tr", "blockquote", "div", "seg", "item", "list" ->
                true;
            default -> false;
        };
    }
}

package org.quoth.reading.web;

import org.jsoup.nodes.Element;

/** Whether what an element states is said of another article than the page's: it stands in a list of others, in comments, in a menu. */
final class Beside {

    private static final double MOST_PROSE = 0.4;
    private static final byte NO = 1;
    private static final byte YES = 2;

    private final Aside aside;
    private final Outline outline;
    private final byte[] known;

    Beside(Aside aside) {
        this.aside = aside;
        this.outline = aside.outline();
        this.known = new byte[outline.size()];
    }

    boolean holds(int element) {
        if (known[element] == 0) {
            known[element] = find(element) ? YES : NO;
        }
        return known[element] == YES;
    }

    private boolean find(int number) {
        Element element = outline.element(number);
        if (element.normalName().equals("body") || aside.share(number) > MOST_PROSE) {
            return false;
        }
        int parent = outline.parent(number);
        return aside.isTeaser(number)
                || ofOthers(element, outline.names(number))
                || (parent != Outline.NONE && holds(parent));
    }

    private static boolean ofOthers(Element element, ClassWords.Names names) {
        String tag = element.normalName();
        return tag.equals("nav")
                || (tag.equals("footer") && !isInArticle(element))
                || names.say(ClassWords.Subject.OF_OTHERS);
    }

    /** The foot of an article says who wrote it. */
    private static boolean isInArticle(Element element) {
        Element around = element.parent();
        while (around != null && !around.normalName().equals("article")) {
            around = around.parent();
        }
        return around != null;
    }
}

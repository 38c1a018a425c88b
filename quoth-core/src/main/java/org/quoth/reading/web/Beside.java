package org.quoth.reading.web;

import org.jsoup.nodes.Element;

/** Whether what an element states is said of another article than the page's: it stands in a list of others, in comments, in a menu. */
final class Beside {

    private static final double MOST_PROSE = 0.4;
    private final Aside aside;

    Beside(Aside aside) {
        this.aside = aside;
    }

    boolean holds(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String tag = at.normalName();
            if (tag.equals("body") || aside.share(at) > MOST_PROSE) {
                return false;
            }
            boolean menu = tag.equals("nav") || tag.equals("footer");
            if (menu || aside.isTeaser(at) || ClassWords.says(at, ClassWords.Subject.OF_OTHERS)) {
                return true;
            }
        }
        return false;
    }
}

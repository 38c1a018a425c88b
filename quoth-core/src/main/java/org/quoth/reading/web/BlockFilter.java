package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.quoth.model.BlockKind;
import org.quoth.reading.lines.LineShapes;
import org.quoth.reading.lines.Mentions;
import org.quoth.reading.lines.Openings;
import org.quoth.reading.lines.PageWords;
import org.quoth.reading.lines.StatedTime;
import org.quoth.text.Phrasings;
import org.quoth.text.Span;

/** Decides of each block inside the article whether it is a paragraph, a heading, a caption, or none of the article's. */
final class BlockFilter {

    private static final Phrasings PHRASINGS = Phrasings.of(BlockFilter.class);

    private static final Pattern CREDIT = Pattern.compile(
            "(?:photo(?:graph)?s?|image|picture|credit|source|video|illustration|graphic|file photo|getty|ap photo|reuters|screenshot|pic)\\b(?: credits?)?\\s*(?::|by\\b|/|\\|).{0,140}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AGENCY = Pattern.compile(
            ".{0,160}(?:/getty images|\\bgetty images\\)?|/ap\\)|/afp\\)?|/reuters\\)?|ap photo.*|\\(ap\\)|shutterstock\\)?|via ap\\)?|associated press\\)?|unsplash\\)?|file photo\\)?)\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CREDITED = Pattern.compile(
            ".{0,240}(?:\\((?:image|photo|picture|pic|credit|source)s?(?: credit)?\\s*:[^)]{0,60}\\)|[.\\p{L}](?:Reuters|Getty Images|AFP|AP Photo))\\s*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    /** Nothing but an agency or a source of pictures. */
    private static final Pattern SOURCE_ALONE = Pattern.compile(
            "(?:via )?(?:Reuters|AP|AP Photo|Associated Press|The Associated Press|AFP|Getty(?: Images)?|Wikimedia Commons|Flickr|Shutterstock|iStock|Thinkstock|Bloomberg)(?: ?/ ?[\\p{L} .'’-]{2,40})?");

    private static final Pattern LOOSE_END = PHRASINGS.kind("loose end");
    private static final Openings LOOSE_ENDS = Openings.of(
            "https",
            "www",
            "image",
            "photo",
            "slide",
            "author",
            "writer",
            "published",
            "posted",
            "updated",
            "last",
            "first",
            "original",
            "advert",
            "explore",
            "text",
            "order",
            "print",
            "key",
            "all",
            "an",
            "this",
            "citation",
            "staff",
            "media",
            "button",
            "caption",
            "gallery",
            "embed",
            "for");
    private static final Openings CREDITS = Openings.of(
            "photo",
            "image",
            "picture",
            "credit",
            "source",
            "video",
            "illust",
            "graphic",
            "file",
            "getty",
            "ap",
            "reuters",
            "screenshot");
    private static final Mentions AGENCIES = Mentions.of(
            "getty images",
            "/ap)",
            "/afp",
            "/reuters",
            "ap photo",
            "(ap)",
            "shutterstock",
            "via ap",
            "associated press",
            "unsplash",
            "file photo");
    private static final Mentions NAMES_CREDITED = Mentions.of("reuters", "getty images", "afp", "ap photo");
    private static final int LONGEST_FURNITURE = 160;
    private static final int LONGEST_AGENCY = 20;

    private final Outline outline;
    private final int body;
    private final Aside aside;
    private final String title;
    private final Set<String> seen = new HashSet<>();

    private BlockFilter(int body, @Nullable String title, Aside aside) {
        this.outline = aside.outline();
        this.body = body;
        this.aside = aside;
        this.title = title == null ? "" : Tally.fold(title);
    }

    record Kept(PageBlock block, BlockKind kind) {}

    /** The blocks of the article in order, each with its kind. */
    static List<Kept> keep(List<PageBlock> all, int body, @Nullable String title, Aside aside) {
        boolean[] inside = aside.outline().inside(body);
        BlockFilter filter = new BlockFilter(body, title, aside);
        List<Kept> kept = new ArrayList<>();
        for (PageBlock block : all) {
            BlockKind kind = inside[block.order()] ? filter.kind(block) : null;
            if (kind != null) {
                kept.add(new Kept(block, kind));
            }
        }
        return Edges.trimmed(kept);
    }

    private @Nullable BlockKind kind(PageBlock block) {
        if (aside.holds(block) || isLinks(block) || (isFurniture(block.text()) && !inTable(block))) {
            return null;
        }
        String folded = block.folded();
        if (folded.isEmpty() || folded.equals(title) || (folded.length() >= 20 && !seen.add(folded))) {
            return null;
        }
        if (inCaption(block.place()) || isCredit(block.text()) || isSourceAlone(block)) {
            return BlockKind.CAPTION;
        }
        return block.isHeading() ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    /** What stands in a table or a listing is none, although the whole is set as a figure. */
    private boolean inCaption(int element) {
        for (int at = element;
                at != Outline.NONE && at != body && !isShown(outline.element(at));
                at = outline.parent(at)) {
            if (aside.isCaption(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShown(Element element) {
        return element.normalName().equals("table") || element.normalName().equals("pre");
    }

    /** Mostly links, and not a sentence that happens to be full of them. */
    private static boolean isLinks(PageBlock block) {
        double density = block.linkDensity();
        if (density >= 0.9) {
            return !block.isHeading() || block.text().length() > 20;
        }
        return density > 0.5 && !LineShapes.endsSentence(block.text()) && !PageWords.isAccount(block.text());
    }

    /** Cells hold figures and dates by nature. */
    private static boolean inTable(PageBlock block) {
        String tag = block.owner().normalName();
        return tag.equals("td") || tag.equals("th");
    }

    private static boolean isFurniture(String text) {
        if (text.length() < 400
                && LOOSE_ENDS.mayBegin(text)
                && LOOSE_END.matcher(text).matches()) {
            return true;
        }
        if (text.length() > LONGEST_FURNITURE) {
            return text.length() < 260 && PageWords.isPromo(text);
        }
        return LineShapes.isRule(text)
                || PageWords.isControl(text)
                || PageWords.isComments(text)
                || PageWords.isPromo(text)
                || PageWords.byline(text).isPresent()
                || isMoment(text);
    }

    /** A day or an hour and hardly anything else. */
    private static boolean isMoment(String text) {
        Span all = new Span(0, text.length());
        return text.length() < 80
                && !PageWords.isAccount(text)
                && StatedTime.in(text, all)
                        .filter(time -> text.length() - time.span().length() <= 30)
                        .isPresent()
                && !LineShapes.endsSentence(text);
    }

    private static boolean isSourceAlone(PageBlock block) {
        return block.text().length() < 60
                && !block.isHeading()
                && !inTable(block)
                && SOURCE_ALONE.matcher(block.text()).matches();
    }

    private static boolean isCredit(String text) {
        return text.length() < 300
                && ((CREDITS.mayBegin(text) && CREDIT.matcher(text).matches())
                        || (AGENCIES.in(text) && AGENCY.matcher(text).matches())
                        || (mayBeCredited(text) && CREDITED.matcher(text).matches()));
    }

    /** Before anything dear: brackets end it, or the name of an agency does. */
    private static boolean mayBeCredited(String text) {
        return text.stripTrailing().endsWith(")")
                || NAMES_CREDITED.in(text.substring(Math.max(0, text.length() - LONGEST_AGENCY)));
    }
}

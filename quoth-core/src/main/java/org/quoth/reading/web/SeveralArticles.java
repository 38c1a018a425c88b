package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.quoth.reading.lines.LineShapes;

/**
 * Whole articles that a page prints one after another: those of an issue, posts of a journal, the next story below the one that was asked
 * for. Each stands in an element of its own beside the others and has a headline, prose, and an author or a day of its own.
 *
 * <p>A page that calls itself one article is taken apart only where its headline is that of one of them: sections, entries of a live blog
 * and items of a list belong to what stands above them.
 */
final class SeveralArticles {

    private static final double LEAST_PROSE = 600;
    private static final double LEAST_SHARE = 0.6;
    private static final double PROSE = 80;
    private static final int HEAD_BLOCKS = 10;
    private static final int FOOT_BLOCKS = 3;
    private static final int LONGEST_LINE = 160;
    private static final Pattern BETWEEN_FIELDS = Pattern.compile("[|•·\\n]| [–—] ");
    private static final Set<String> TAGS = Set.of("article", "section", "div", "li", "td");
    private static final Set<String> HEADLINES = Set.of("h1", "h2", "h3");

    private final BlockSurvey survey;
    private final Outline outline;
    private final List<PageBlock> blocks;
    private final double[] masses;
    private final int[] first;
    private final int[] last;

    private SeveralArticles(BlockSurvey survey) {
        this.survey = survey;
        this.outline = survey.outline();
        this.blocks = survey.blocks();
        this.masses = outline.sums(block -> survey.aside().holds(block) ? 0 : block.mass());
        this.first = new int[outline.size()];
        this.last = new int[outline.size()];
        Arrays.fill(first, Integer.MAX_VALUE);
        Arrays.fill(last, -1);
        for (int block = 0; block < blocks.size(); block++) {
            int owner = blocks.get(block).place();
            first[owner] = Math.min(first[owner], block);
            last[owner] = Math.max(last[owner], block);
        }
        for (int i = outline.size() - 1; i > 0; i--) {
            int parent = outline.parent(i);
            if (parent != Outline.NONE) {
                first[parent] = Math.min(first[parent], first[i]);
                last[parent] = Math.max(last[parent], last[i]);
            }
        }
    }

    /**
     * One of them.
     *
     * @param headline the block that it begins with
     * @param signed whether a line names its author
     * @param dated whether a line states its day
     */
    private record Story(Element element, PageBlock headline, double mass, boolean signed, boolean dated) {

        /** Where its headline leads; empty if nowhere. */
        String address() {
            Element link = headline.owner().selectFirst("a[href]");
            Element around = headline.owner().closest("a[href]");
            Element found = link == null ? around : link;
            return found == null || found.attr("href").startsWith("#") ? "" : found.absUrl("href");
        }

        boolean isLinked() {
            return headline.owner().selectFirst("a[href]") != null
                    || headline.owner().closest("a[href]") != null;
        }
    }

    /** The markup of a page for each article, in order; empty where the page is not several. */
    static List<String> in(BlockSurvey survey) {
        if (survey.isLive()) {
            return List.of();
        }
        SeveralArticles several = new SeveralArticles(survey);
        List<Story> stories = several.stories();
        int main = several.main(stories);
        if (stories.size() < 2 || !areDifferent(stories) || !several.areWhole(stories, main)) {
            return List.of();
        }
        Document empty = empty(stories.getFirst().element());
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            pages.add(i == main ? without(stories, stories.get(i), empty) : alone(stories.get(i), empty));
        }
        return pages;
    }

    /** Those in the element that holds most of the page's prose in such parts. */
    private List<Story> stories() {
        Map<Integer, Map<String, List<Story>>> beside = new LinkedHashMap<>();
        for (int i = 1; i < outline.size(); i++) {
            Story story = masses[i] < LEAST_PROSE ? null : story(i);
            if (story != null) {
                beside.computeIfAbsent(outline.parent(i), parent -> new LinkedHashMap<>())
                        .computeIfAbsent(kind(story.element()), kind -> new ArrayList<>())
                        .add(story);
            }
        }
        List<Story> best = beside.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .filter(stories -> stories.size() > 1)
                .reduce(List.of(), (one, other) -> mass(other) > mass(one) ? other : one);
        double all = masses.length == 0 ? 0 : masses[0];
        return mass(best) >= all * LEAST_SHARE ? best : List.of();
    }

    private static double mass(List<Story> stories) {
        return stories.stream().mapToDouble(Story::mass).sum();
    }

    /** Tag and first class: articles of a page are set alike. */
    private static String kind(Element element) {
        String name = element.className().strip();
        int end = name.indexOf(' ');
        return element.normalName() + " " + (end < 0 ? name : name.substring(0, end)).replaceAll("\\d+", "");
    }

    private @Nullable Story story(int number) {
        Element element = outline.element(number);
        if (!TAGS.contains(element.normalName()) || survey.aside().holds(number)) {
            return null;
        }
        PageBlock headline = null;
        boolean signed = false;
        boolean dated = false;
        int prose = 0;
        int end = Math.min(last[number], first[number] + HEAD_BLOCKS);
        for (int i = first[number]; i <= end && prose < 2; i++) {
            PageBlock block = blocks.get(i);
            if (headline == null
                    && prose == 0
                    && HEADLINES.contains(block.owner().normalName())) {
                headline = block;
            }
            prose += block.mass() > PROSE ? 1 : 0;
            signed |= isSigned(block);
            dated |= isDated(block);
        }
        for (int i = Math.max(first[number], last[number] - FOOT_BLOCKS + 1); i <= last[number]; i++) {
            signed |= isSigned(blocks.get(i));
            dated |= isDated(blocks.get(i));
        }
        return headline == null || !(signed || dated)
                ? null
                : new Story(element, headline, masses[number], signed, dated);
    }

    private boolean isSigned(PageBlock block) {
        String text = block.text();
        return text.length() <= LONGEST_LINE
                && !LineShapes.endsSentence(text)
                && (BETWEEN_FIELDS
                                .splitAsStream(text)
                                .anyMatch(field ->
                                        !BylineWords.told(field.strip()).isEmpty())
                        || (outline.names(block.place()).say(ClassWords.Subject.AUTHOR)
                                && LineShapes.wordCount(text) <= 8));
    }

    private static boolean isDated(PageBlock block) {
        return block.text().length() <= LONGEST_LINE
                && DatedLine.of(block.text()).isPresent();
    }

    /** The one that the page's own headline is of; -1 if it is of none. */
    private int main(List<Story> stories) {
        String title = BlockSurvey.fold(
                survey.metadata().title() == null ? "" : survey.metadata().title());
        for (int i = 0; i < stories.size(); i++) {
            if (!title.isEmpty() && stories.get(i).headline().folded().equals(title)) {
                return i;
            }
        }
        return -1;
    }

    /** Not the same one twice, for narrow and for wide screens. */
    private static boolean areDifferent(List<Story> stories) {
        return stories.stream()
                        .map(story -> story.headline().folded())
                        .distinct()
                        .count()
                == stories.size();
    }

    /** Each could stand alone: an author to every one, or an address and a day. */
    private boolean areWhole(List<Story> stories, int main) {
        return main >= 0
                || (!callsItselfOne(stories.getFirst().element())
                        && (stories.stream().allMatch(Story::signed)
                                || stories.stream().allMatch(story -> story.dated() && story.isLinked())));
    }

    private boolean callsItselfOne(Element part) {
        Document page = part.ownerDocument();
        return survey.isArticle()
                || (page != null && page.selectFirst("meta[property=og:type][content=article]") != null);
    }

    /** The page with this one alone: what the page says of itself is said of it. */
    private static String without(List<Story> others, Story kept, Document empty) {
        Document page = kept.element().ownerDocument();
        if (page == null) {
            return alone(kept, empty);
        }
        Set<Element> away = others.stream()
                .filter(other -> !other.equals(kept))
                .map(Story::element)
                .collect(Collectors.toSet());
        Document copy = page.clone();
        List<Element> same = List.copyOf(copy.getAllElements());
        List<Element> all = page.getAllElements();
        for (int i = 0; i < same.size(); i++) {
            if (away.contains(all.get(i))) {
                same.get(i).remove();
            }
        }
        return copy.outerHtml();
    }

    /** A page of its own. */
    private static String alone(Story story, Document empty) {
        Document shell = empty.clone();
        shell.title(story.headline().text());
        if (story.address().startsWith("http")) {
            shell.head().appendElement("link").attr("rel", "canonical").attr("href", story.address());
        }
        shell.body().appendChild(story.element().clone());
        return shell.outerHtml();
    }

    /** A page that says of itself only what this one says of its house. */
    private static Document empty(Element part) {
        Document shell = Document.createShell(part.baseUri());
        Document page = part.ownerDocument();
        if (page != null) {
            page.select("meta[property=og:site_name], meta[name=application-name]")
                    .forEach(meta -> shell.head().appendChild(meta.clone()));
            Element html = page.selectFirst("html[lang]");
            if (html != null) {
                shell.child(0).attr("lang", html.attr("lang"));
            }
        }
        return shell;
    }
}

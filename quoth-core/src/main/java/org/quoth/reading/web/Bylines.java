package org.quoth.reading.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.quoth.reading.lines.Mentions;
import org.quoth.reading.lines.Openings;
import org.quoth.reading.lines.PageWords;
import org.quoth.reading.lines.StatedTime;
import org.quoth.reading.lines.Whitespace;
import org.quoth.text.Span;

/**
 * Who wrote the article, as the first layer that names someone says: JSON-LD, meta elements, links to authors and elements that call
 * themselves so, lines that begin with "By". A layer that names only the outlet gives way to one that names a person.
 */
final class Bylines {

    /** What tells of a picture, and by whom it is. */
    private static final String PICTURES =
            "figure, figcaption, [class*=caption], [class*=credit], [class*=photo], [class*=image], [class*=media], [class*=gallery]";

    private static final int MOST_ANNOUNCED = 12;
    private static final int LONGEST_LINE = 200;
    private static final Pattern AFTER_NAME =
            Pattern.compile("\\s*(?:\\s[|•·⋅/–—]\\s|\\s-\\s|\\bon\\s+\\p{Lu}|[\\n\\t]|\\s{2,}).*$", Pattern.DOTALL);
    private static final Pattern AUTHOR_LINK = Pattern.compile(
            "/(?:authors?|contributors?|writers?|columnists?|by|staff|reporters?|journalists?)/[^/?#]{3,}/?(?:[?#].*)?$|[?&]author=\\w");
    private static final Mentions LINKS = Mentions.of(
            "/author",
            "/contributor",
            "/writer",
            "/columnist",
            "/by/",
            "/staff/",
            "/reporter",
            "/journalist",
            "author=");
    private static final Pattern SAYS_BY = Pattern.compile(
            "(?i)(?:(?:written|posted|published|article|words|story|text|report)\\s*)?by:?|authors?:?|writers?:?|contributors?:?");
    private static final Openings BEGINNINGS = Openings.of(
            "by",
            "written",
            "words",
            "story",
            "posted",
            "published",
            "submitted",
            "reported",
            "author",
            "reviewed",
            "text",
            "article",
            "contributor",
            "this",
            "par",
            "von",
            "por",
            "di",
            "door");
    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?i)(?:(?:(?:this )?(?:article|story|post) )?(?:written|posted|article|words|story|text) by|authors?|about the author|meet the author):?");
    private static final Openings ANNOUNCEMENTS =
            Openings.of("this", "article", "story", "post", "written", "words", "text", "author", "about", "meet");
    private static final Pattern STAFF =
            Pattern.compile("^(?:the )?team\\b|\\b(?:team|staff|editors|editorial|contributors?|newsroom)$");
    private static final Pattern OWNED = Pattern.compile(
            "(.{4,30})['’]s (?:blog|weblog|journal|notes|website|site|page|homepage)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+");
    private static final Pattern SAYS_I = Pattern.compile("\\b(?:I|I['’][mdv]e?|[Mm]y)\\b");
    private static final int FEWEST_OWN = 3;
    private static final Pattern POSTED_ON = Pattern.compile(
            "(?i)(?:posted|written|published|submitted) by:? ([^,|•·\\n]{2,40}?)[,|•·]? (?:on|at|in) .*");
    private static final Pattern AROUND_NAME =
            Pattern.compile("^[\\s,|•·/:–—-]+|(?i)^(?:by|and)\\s*$|[\\s,|•·/:–—-]+$");
    private static final Pattern AROUND_LINE =
            Pattern.compile("(?i)^[\\s,|•·/:–—-]*(?:by\\s+)?|\\bon behalf of .*|[\\s,|•·/:–—-]+$");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^()]{0,80}\\)\\s*");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,4}");

    private final Outline outline;
    private final MetaTags tags;
    private final JsonLd data;
    private final List<PageBlock> blocks;
    private final List<PageBlock> masthead;
    private final Beside beside;

    Bylines(Outline outline, MetaTags tags, JsonLd data, List<PageBlock> masthead, Beside beside) {
        this.outline = outline;
        this.blocks = outline.blocks();
        this.tags = tags;
        this.data = data;
        this.masthead = masthead;
        this.beside = beside;
    }

    /**
     * Whoever wrote the page, as far as it says so.
     *
     * @param host where it stands
     */
    List<String> names(String outlet, HostName host) {
        String house = Tally.fold(outlet);
        List<String> stated = stated();
        if (stated.stream().anyMatch(name -> !isHouse(name, house))) {
            return fuller(stated);
        }
        List<String> staff = stated;
        for (Supplier<List<String>> layer : layers(stated, house)) {
            List<String> seen = layer.get();
            if (seen.stream().anyMatch(name -> !isHouse(name, house))) {
                return seen;
            }
            staff = staff.isEmpty() ? seen : staff;
        }
        Matcher owned = OWNED.matcher(outlet);
        String owner = owned.matches() ? owned.group(1) : isOwn(outlet, host) ? outlet : "";
        return staff.isEmpty() && !owner.isEmpty() ? BylineWords.kept(PageWords.names(owner)) : staff;
    }

    /** A site that is called by a name that stands in its address, and whose story says I: {@code Ada Quill} at {@code adaquill.net}. */
    private boolean isOwn(String outlet, HostName host) {
        boolean named = NAME.matcher(outlet).matches()
                && host.host().contains(Tally.fold(outlet).replace(" ", ""));
        return named
                && blocks.stream()
                                .filter(block -> SAYS_I.matcher(block.text()).find())
                                .count()
                        >= FEWEST_OWN;
    }

    /** The line below the headline where it names more than the one whom the markup states, or another: who only put it there. */
    private List<String> fuller(List<String> stated) {
        if (stated.size() > 1) {
            return stated;
        }
        List<String> line = written();
        boolean same = line.stream().anyMatch(name -> isSame(name, stated.getFirst()));
        return !line.isEmpty() && (line.size() > 1 || !same) ? line : stated;
    }

    /** Where to look when the markup names nobody; where it names the staff, only what says who wrote it. */
    private List<Supplier<List<String>>> layers(List<String> stated, String house) {
        return stated.isEmpty() || Tally.fold(stated.getFirst()).equals(house)
                ? List.of(() -> visible(house), this::written, this::alone, () -> atEnd(house))
                : List.of(this::written, () -> atEnd(house));
    }

    /** One holds the other: "Dr Ada Okoro" and "Ada Okoro". */
    private static boolean isSame(String name, String other) {
        String one = Tally.fold(name);
        String two = Tally.fold(other);
        return one.contains(two) || two.contains(one);
    }

    /** The outlet itself or its staff. */
    private static boolean isHouse(String name, String house) {
        String folded = Tally.fold(name);
        return isOutlet(folded, house) || STAFF.matcher(folded).find();
    }

    private static boolean isOutlet(String folded, String house) {
        return !house.isEmpty() && folded.equals(house);
    }

    private List<String> stated() {
        List<String> stated = BylineWords.kept(data.authors());
        if (stated.isEmpty()) {
            stated =
                    BylineWords.kept(tags
                            .all(
                                    "citation_author",
                                    "citation_authors",
                                    "dc.creator",
                                    "dcterms.creator",
                                    "dcterm.creator")
                            .stream()
                            .map(Bylines::unturned)
                            .toList());
        }
        if (stated.isEmpty()) {
            stated = BylineWords.kept(tags.all(
                    "author", "parsely-author", "sailthru.author", "byl", "article:author_name", "cxenseparse:author"));
        }
        if (stated.isEmpty()) {
            stated = BylineWords.kept(tags.all("article:author", "og:article:author"));
        }
        for (int i = 1; stated.isEmpty() && i <= 2; i++) {
            String label = tags.first("twitter:label" + i).toLowerCase(Locale.ROOT);
            boolean says = label.equals("written by") || label.equals("author") || label.equals("by");
            stated = says ? BylineWords.kept(List.of(tags.first("twitter:data" + i))) : stated;
        }
        return stated;
    }

    /** "Okoro, Ada" as "Ada Okoro": so libraries file their authors. */
    private static String unturned(String name) {
        int comma = name.indexOf(',');
        boolean surname = comma > 0 && (name.lastIndexOf(' ', comma) < 0 || Character.isLowerCase(name.charAt(0)));
        return !surname || name.indexOf(',', comma + 1) > 0
                ? name
                : name.substring(comma + 1).strip() + " "
                        + name.substring(0, comma).strip();
    }

    /** A line between headline and story that begins with "By" and a name, or has them behind the day. */
    private List<String> written() {
        return masthead.stream()
                .filter(block -> block.text().length() < LONGEST_LINE)
                .map(Bylines::written)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> written(PageBlock block) {
        String words = Whitespace.joined(block.text());
        List<String> names = BEGINNINGS.mayBegin(block.text()) ? begun(words) : List.of();
        return names.isEmpty() && block.mayStateDay() && DatedLine.of(words).isPresent()
                ? by(behindDate(words))
                : names;
    }

    private static List<String> begun(String words) {
        List<String> names = by(beforeDate(words));
        Matcher posted = POSTED_ON.matcher(words);
        return names.isEmpty()
                        && posted.matches()
                        && StatedTime.in(words, new Span(0, words.length())).isPresent()
                ? BylineWords.kept(List.of(posted.group(1)))
                : names;
    }

    private static List<String> by(String words) {
        Matcher by = BylineWords.BY.matcher(words);
        return by.lookingAt() ? BylineWords.beginning(by.group(1)) : List.of();
    }

    /** Below the story: "This post was written by Ada Okoro, who ..."; a line that says "Written by" and the name below it. */
    private List<String> atEnd(String house) {
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            boolean tells = BEGINNINGS.mayBegin(block.text());
            if (block.text().length() > (tells ? 400 : 60)
                    || !(tells || announces(i - 1))
                    || beside.holds(block.place())) {
                continue;
            }
            List<String> told = tells ? BylineWords.told(Whitespace.joined(block.text())) : List.of();
            List<String> names = told.isEmpty() && announces(i - 1) ? announced(i) : told;
            if (names.stream().anyMatch(name -> !isHouse(name, house))) {
                return names;
            }
        }
        return List.of();
    }

    private boolean announces(int line) {
        return line >= 0
                && blocks.get(line).text().length() < BylineWords.LONGEST
                && ANNOUNCEMENTS.mayBegin(blocks.get(line).text())
                && ANNOUNCES.matcher(Whitespace.joined(blocks.get(line).text())).matches();
    }

    /** The names below such a line, each perhaps with a role, or behind the initials that stand where a portrait would. */
    private List<String> announced(int first) {
        List<String> names = new ArrayList<>();
        for (int i = first; i < Math.min(blocks.size(), first + MOST_ANNOUNCED); i++) {
            String words = Whitespace.joined(blocks.get(i).text());
            if (INITIALS.matcher(words).matches() && i + 1 < blocks.size()) {
                names.addAll(BylineWords.named(BylineWords.initialled(
                        words, Whitespace.joined(blocks.get(++i).text()))));
            } else if (names.isEmpty()) {
                return BylineWords.named(words);
            }
        }
        return List.copyOf(names);
    }

    /** A line that is a name and nothing else, below one that says "Written by", or beside one that is a date. */
    private List<String> alone() {
        for (int i = 0; i < masthead.size(); i++) {
            String words = withoutDate(masthead.get(i).text());
            boolean announced = i > 0
                    && SAYS_BY.matcher(Whitespace.joined(masthead.get(i - 1).text()))
                            .matches();
            boolean dated = isDate(i - 1)
                    || isDate(i + 1)
                    || words.length() < masthead.get(i).text().length() - 6;
            if (words.length() <= 40 && (announced || (dated && !masthead.get(i).isHeading()))) {
                List<String> names = BylineWords.kept(PageWords.names(words));
                if (names.size() == 1 && names.getFirst().length() == words.length()) {
                    return names;
                }
            }
        }
        return masthead.stream()
                .filter(block -> !BylineWords.withAgency(block.text()).isEmpty())
                .filter(block -> block.owner().closest(PICTURES) == null)
                .findFirst()
                .map(block -> BylineWords.withAgency(block.text()))
                .orElse(List.of());
    }

    /** What a line says beside a day and the time it takes to read the story; all of it where it is long. */
    private static String withoutDate(String text) {
        if (text.length() > 120) {
            return Whitespace.joined(text);
        }
        String words = DatedLine.words(text);
        String bare = StatedTime.in(words, new Span(0, words.length()))
                .map(time -> words.substring(0, time.span().begin()) + " "
                        + words.substring(time.span().end()))
                .orElse(words);
        return AROUND_LINE.matcher(bare).replaceAll("").strip();
    }

    private boolean isDate(int line) {
        if (line < 0 || line >= masthead.size()) {
            return false;
        }
        String words = masthead.get(line).text();
        return words.length() < 60
                && masthead.get(line).mayStateDay()
                && StatedTime.in(words, new Span(0, words.length())).isPresent();
    }

    private static String beforeDate(String words) {
        return StatedTime.in(words, new Span(0, words.length()))
                .map(time -> words.substring(0, time.span().begin()))
                .orElse(words);
    }

    private static String behindDate(String words) {
        return StatedTime.in(words, new Span(0, words.length()))
                .map(time -> words.substring(time.span().end()).strip())
                .orElse("");
    }

    /** Elements that call themselves author: by microdata or their relation first, then by where they link or by their class. */
    private List<String> visible(String house) {
        List<Tagged.Marked> sure = new ArrayList<>();
        List<Tagged.Marked> linked = new ArrayList<>();
        List<Tagged.Marked> classed = new ArrayList<>();
        for (int i = outline.body(); i < outline.size(); i++) {
            Element element = outline.element(i);
            if (element.attributesSize() > 0) {
                Attributes attributes = element.attributes();
                if (attributes.get("itemprop").equals("author")
                        || attributes.get("rel").contains("author")) {
                    sure.add(new Tagged.Marked(element, i));
                } else if (element.normalName().equals("a") && isAuthorLink(attributes.get("href"))) {
                    linked.add(new Tagged.Marked(element, i));
                } else if (outline.names(i).say(ClassWords.Subject.AUTHOR)) {
                    classed.add(new Tagged.Marked(element, i));
                }
            }
        }
        for (List<Tagged.Marked> layer : List.of(sure, linked, classed)) {
            List<String> names = first(layer, !layer.equals(classed), house);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static boolean isAuthorLink(String address) {
        return address.length() > 6
                && LINKS.in(address)
                && AUTHOR_LINK.matcher(address).find();
    }

    /** The names of the first of these that names anybody, and of those beside it in the same line. */
    private List<String> first(List<Tagged.Marked> elements, boolean sure, String house) {
        for (Tagged.Marked found : elements) {
            List<String> names = beside.holds(found.number()) ? List.of() : in(found.element(), sure);
            if (!names.isEmpty() && !isOutlet(Tally.fold(names.getFirst()), house)) {
                Element line = found.element().parent();
                return line == null ? names : together(names, line, elements, sure);
            }
        }
        return List.of();
    }

    private static List<String> together(List<String> names, Element line, List<Tagged.Marked> elements, boolean sure) {
        String words = line.text();
        List<String> several = several(Whitespace.joined(words));
        if (several.contains(names.getFirst())) {
            return several;
        }
        Set<String> all = new LinkedHashSet<>(names);
        if (words.length() < LONGEST_LINE) {
            elements.stream()
                    .map(Tagged.Marked::element)
                    .filter(other -> line.equals(other.parent()))
                    .forEach(other -> all.addAll(in(other, sure)));
        }
        return List.copyOf(all);
    }

    /** The names of a line such as "By Lena Marsh and Tomas Vidal", if there are two or more. */
    private static List<String> several(String words) {
        if (!BEGINNINGS.mayBegin(words)) {
            return List.of();
        }
        Matcher line = BylineWords.BY.matcher(beforeDate(words));
        List<String> names = line.lookingAt() ? BylineWords.kept(PageWords.names(line.group(1))) : List.of();
        return names.size() > 1 ? names : List.of();
    }

    private static List<String> in(Element element, boolean sure) {
        String all = Whitespace.joined(element.text());
        List<String> several = several(all);
        if (!several.isEmpty()) {
            return several;
        }
        List<String> told = BEGINNINGS.mayBegin(all) ? BylineWords.told(all) : List.of();
        if (!told.isEmpty()) {
            return told;
        }
        String named = nameIn(element, 0);
        Matcher by = BylineWords.BEFORE_NAME.matcher(all);
        boolean says = sure || by.lookingAt();
        String words = BylineWords.BEFORE_NAME.matcher(named).replaceFirst("");
        words = beforeDate(AFTER_NAME.matcher(words).replaceFirst("")).strip();
        if (words.isEmpty() || words.length() > 120) {
            return List.of();
        }
        List<String> names = BylineWords.kept(PageWords.names(words));
        if (names.stream().anyMatch(name -> name.startsWith("The ") && !name.equals(named))) {
            return List.of(); // "The two defence ministries" says of whom it is, not who wrote it
        }
        if (names.isEmpty() && says && words.length() <= 40 && words.split(" ").length <= 3) {
            return BylineWords.kept(List.of(words));
        }
        return names;
    }

    /** The words of the innermost element that holds the first ones: a role or a date beside a name has an element of its own. */
    private static String nameIn(Element element, int depth) {
        String content = element.attr("content");
        if (!content.isEmpty() && element.normalName().equals("meta")) {
            return content;
        }
        for (Element name : element.getElementsByAttributeValue("itemprop", "name")) {
            return name.hasAttr("content") ? name.attr("content") : Whitespace.joined(name.text());
        }
        String own = element.ownText();
        own = IN_BRACKETS.matcher(own).matches() ? "" : Whitespace.joined(own);
        String unannounced = BylineWords.BEFORE_NAME.matcher(own + " ").replaceFirst("");
        own = AROUND_NAME.matcher(unannounced).replaceAll("");
        if (own.length() > 2 || depth > 6) {
            return Whitespace.joined(element.text()).length() < 60 && element.childrenSize() > 0 && own.length() < 8
                    ? Whitespace.joined(element.text())
                    : own;
        }
        for (Element child : element.children()) {
            if (!child.normalName().equals("img") && child.hasText()) {
                return nameIn(child, depth + 1);
            }
        }
        return "";
    }
}

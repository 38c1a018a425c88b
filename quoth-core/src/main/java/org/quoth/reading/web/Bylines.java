package org.quoth.reading.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.quoth.reading.lines.PageWords;
import org.quoth.reading.lines.StatedTime;
import org.quoth.reading.lines.Whitespace;
import org.quoth.text.Span;

/** Who wrote the article, as the first layer that names someone says. */
final class Bylines {

    private static final Pattern NOT_A_NAME = Pattern.compile(
            "(?i).*(?:https?:|www\\.|@|\\.com\\b|\\badmin\\b|\\beditor(?:s|ial)?\\b|\\bstaff\\b.*\\bstaff\\b|\\d{2,}|unknown|anonymous|^the author$|^written by$|^author$|\\.author|\\b(?:posts?|popular|comments?|newsletter)\\b).*");
    private static final Pattern CLASSED = Pattern.compile(
            "(?:^|[\\s_-])(?:byline\\w*|author\\w*|writer|written-?by|posted-?by|contributor\\w*|reporter)(?=$|[\\s_-])");

    private static final Pattern BY = Pattern.compile(
            "(?:(?i:by|written by|words by|story by|posted by|reported by|author|reviewed by|text)):?\\s+"
                    + "((?:\\p{Lu}[\\p{L}.'’-]*\\s?){2,4}(?:(?:,|and|&)\\s+(?:\\p{Lu}[\\p{L}.'’-]*\\s?){2,4})*)");

    private final Document page;
    private final MetaTags tags;
    private final JsonNode article;

    private final List<PageBlock> masthead;

    Bylines(Document page, MetaTags tags, JsonNode article, List<PageBlock> masthead) {
        this.masthead = masthead;
        this.page = page;
        this.tags = tags;
        this.article = article;
    }

    List<String> names(String outlet) {
        List<String> stated = kept(JsonLd.names(article.path("author")), outlet);
        if (stated.isEmpty()) {
            stated = kept(
                    List.of(tags.first(
                            "author",
                            "parsely-author",
                            "sailthru.author",
                            "dc.creator",
                            "dcterms.creator",
                            "byl",
                            "article:author_name",
                            "cxenseparse:author")),
                    outlet);
        }
        if (stated.isEmpty()) {
            stated = kept(List.of(tags.first("article:author", "og:article:author")), outlet);
        }
        if (stated.isEmpty()) {
            stated = written(outlet);
        }
        return stated.isEmpty() ? visible(outlet) : stated;
    }

    /** A line between headline and story that begins with "By" and a name. */
    private List<String> written(String outlet) {
        for (PageBlock block : masthead) {
            Matcher by = BY.matcher(beforeDate(Whitespace.joined(block.text())));
            if (block.text().length() < 200 && by.lookingAt()) {
                List<String> names = kept(PageWords.names(by.group(1)), outlet);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private static String beforeDate(String words) {
        return StatedTime.in(words, new Span(0, words.length()))
                .map(time -> words.substring(0, time.span().begin()))
                .orElse(words);
    }

    private static List<String> kept(List<String> names, String outlet) {
        Set<String> kept = new LinkedHashSet<>();
        for (String name : names) {
            for (String part : PageMetadata.clean(name).split("\\s*(?:,|;| and | & |\\|)\\s*")) {
                String bare = part.replaceFirst("(?i)^(?:posted |written |reported |story )?by:?\\s+", "")
                        .strip();
                boolean site = BlockFilter.fold(bare).equals(BlockFilter.fold(outlet));
                if (bare.length() > 2
                        && bare.length() < 60
                        && !site
                        && !NOT_A_NAME.matcher(bare).matches()) {
                    kept.add(bare);
                }
            }
        }
        if (kept.size() > 1) {
            kept.removeIf(name -> name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT))); // "Ed Smith, CNN"
        }
        return List.copyOf(kept);
    }

    private List<String> visible(String outlet) {
        List<Element> candidates = new ArrayList<>(page.getElementsByAttributeValue("itemprop", "author"));
        candidates.addAll(page.getElementsByAttributeValue("rel", "author"));
        for (Element element : page.body().getElementsByAttribute("class")) {
            if (CLASSED.matcher(ClassWords.of(element)).find()) {
                candidates.add(element);
            }
        }
        for (Element element : candidates) {
            String words = Whitespace.joined(element.text());
            if (words.length() < 120) {
                List<String> names = kept(PageWords.names(words.replaceFirst("(?i)^.{0,20}?\\bby:?\\s+", "")), outlet);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }
}

package org.quoth.reading.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.quoth.model.Metadata;
import org.quoth.model.Published;
import org.quoth.reading.lines.StatedTime;
import org.quoth.reading.parts.Told;
import org.quoth.reading.xml.Dialect;
import org.quoth.reading.xml.Prolog;
import org.quoth.reading.xml.XmlText;

/** NewsML-G2 (IPTC): the news items of a message with their text, headline, byline, dateline, day and language. No more of it is read. */
public final class NewsMl implements Dialect {

    @Override
    public String name() {
        return "NewsML-G2";
    }

    @Override
    public boolean accepts(Prolog prolog) {
        return prolog.root().equals("newsItem") || prolog.root().equals("newsMessage");
    }

    @Override
    public List<Told> read(Element root) {
        List<Told> told = new ArrayList<>();
        root.stream()
                .filter(each -> XmlText.name(each).equals("newsItem"))
                .forEach(each -> article(each).told().ifPresent(told::add));
        return told;
    }

    private static Article article(Element item) {
        Metadata metadata = new Metadata.Builder()
                .title(text(item, "headline"))
                .byline(Optional.ofNullable(text(item, "by"))
                        .map(by -> List.of(by.replaceFirst("(?i)^by\\s+", "")))
                        .orElse(List.of()))
                .outlet(XmlText.first(item, "provider")
                        .flatMap(each -> XmlText.first(each, "name").or(() -> Optional.of(each)))
                        .map(each -> Article.orNull(XmlText.text(each)))
                        .orElse(null))
                .published(published(item))
                .language(XmlText.first(item, "language")
                        .map(each -> each.attr("tag"))
                        .filter(tag -> !tag.isEmpty())
                        .orElse(null))
                .build();
        return new Article(metadata, body(item));
    }

    private static String body(Element item) {
        StringBuilder body = new StringBuilder();
        XmlText.first(item, "contentSet")
                .ifPresent(set -> set.children().forEach(each -> {
                    switch (XmlText.name(each)) {
                        case "inlineXML" ->
                            body.append(XmlText.first(each, "body.content")
                                    .or(() -> XmlText.first(each, "body"))
                                    .orElse(each)
                                    .html());
                        case "inlineData" ->
                            body.append("<p>")
                                    .append(XmlText.text(each).replaceAll("\\n\\s*\\n", "</p><p>"))
                                    .append("</p>");
                        default -> {
                            // content that lies elsewhere is not fetched
                        }
                    }
                }));
        return body.toString();
    }

    private static @Nullable String text(Element item, String name) {
        return XmlText.first(item, name).map(XmlText::text).map(Article::orNull).orElse(null);
    }

    private static @Nullable Published published(Element item) {
        for (String name : new String[] {"contentCreated", "firstCreated", "versionCreated"}) {
            Published found = XmlText.first(item, name)
                    .map(XmlText::text)
                    .map(StatedTime::machine)
                    .orElse(null);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

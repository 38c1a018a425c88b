package org.quoth.reading.feeds;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
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

/**
 * RSS 0.9 to 2.0, Atom 0.3 and 1.0, ill-formed ones too: a document for each entry, with the fullest text that the feed gives. Nothing is
 * fetched.
 */
public final class Feed implements Dialect {

    @Override
    public String name() {
        return "a feed";
    }

    @Override
    public boolean accepts(Prolog prolog) {
        String attributes = prolog.attributes();
        return switch (prolog.root()) {
            case "rss", "RSS" -> true;
            case "feed" -> attributes.contains("Atom") || attributes.contains("atom") || attributes.contains("version");
            case "RDF" -> attributes.contains("purl.org/rss") || attributes.contains("my.netscape.com");
            default -> false;
        };
    }

    @Override
    public List<Told> read(Element root) {
        Element channel = XmlText.child(root, "channel").orElse(root);
        String outlet = XmlText.child(channel, "title").map(Feed::markup).orElse("");
        String language = text(channel, "language").orElse(root.attr("xml:lang"));
        List<Told> told = new ArrayList<>();
        root.stream()
                .filter(each ->
                        XmlText.name(each).equals("item") || XmlText.name(each).equals("entry"))
                .forEach(each ->
                        entry(each, Article.orNull(outlet), language).entry().ifPresent(told::add));
        return told;
    }

    private static Article entry(Element entry, @Nullable String outlet, String language) {
        String tag = entry.attr("xml:lang").isEmpty() ? language : entry.attr("xml:lang");
        Metadata metadata = new Metadata.Builder()
                .title(XmlText.child(entry, "title")
                        .map(Feed::markup)
                        .map(Article::orNull)
                        .orElse(null))
                .outlet(outlet)
                .byline(byline(entry))
                .published(published(entry))
                .url(link(entry))
                .section(text(entry, "category").map(Article::orNull).orElse(null))
                .language(tag.matches("[a-zA-Z]{2,3}(?:-[A-Za-z0-9]{2,8})*") ? tag : null)
                .build();
        return new Article(metadata, body(entry));
    }

    /** The fullest of the elements that hold text. */
    private static String body(Element entry) {
        String fullest = "";
        for (Element each : entry.children()) {
            switch (XmlText.name(each).toLowerCase(Locale.ROOT)) {
                case "content", "encoded", "description", "summary", "body", "fullitem" -> {
                    String markup =
                            each.attr("src").isEmpty() && !each.attr("type").startsWith("image/") ? markup(each) : "";
                    fullest = markup.length() > fullest.length() ? markup : fullest;
                }
                default -> {
                    // not its text
                }
            }
        }
        return fullest;
    }

    /** The content of an element as markup: elements as they are, escaped markup, base 64, or plain text escaped. */
    private static String markup(Element element) {
        String type = element.attr("type");
        if (!element.children().isEmpty()
                && element.childNodes().stream()
                        .noneMatch(node -> node.nodeName().equals("#cdata"))) {
            return element.html();
        }
        String text = XmlText.text(element);
        boolean packed = element.attr("mode").equals("base64") || type.equals("application/octet-stream");
        if (packed) {
            return unpacked(text);
        }
        return type.equals("text") || type.equals("text/plain") ? org.jsoup.nodes.Entities.escape(text) : text;
    }

    private static String unpacked(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // says base 64 and is none
        }
    }

    private static Optional<String> text(Element element, String name) {
        return XmlText.child(element, name)
                .map(XmlText::text)
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }

    private static List<String> byline(Element entry) {
        List<String> names = new ArrayList<>();
        for (Element each : entry.children()) {
            String name = XmlText.name(each);
            if (name.equals("author") || name.equals("creator")) {
                String words = text(each, "name").orElse(XmlText.text(each).strip());
                String bare = words.replaceAll("^[^\\s@]++@[^\\s(]++\\s*+\\((.*)\\)$", "$1")
                        .replaceAll("\\s+", " ")
                        .strip();
                if (!bare.isEmpty() && !bare.contains("@") && !names.contains(bare)) {
                    names.add(bare);
                }
            }
        }
        return names;
    }

    private static @Nullable Published published(Element entry) {
        for (String name : new String[] {"published", "pubDate", "issued", "date", "created", "updated", "modified"}) {
            Published found = text(entry, name).map(StatedTime::machine).orElse(null);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String link(Element entry) {
        for (Element each : entry.children()) {
            String rel = each.attr("rel");
            if (XmlText.name(each).equals("link") && (rel.isEmpty() || rel.equals("alternate"))) {
                String href = each.attr("href").isEmpty()
                        ? XmlText.text(each).strip()
                        : each.attr("href").strip();
                if (href.matches("https?://\\S+")) {
                    return href;
                }
            }
        }
        return text(entry, "guid").filter(guid -> guid.matches("https?://\\S+")).orElse(null);
    }
}

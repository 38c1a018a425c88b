package org.quoth.reading.debates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.quoth.model.BlockKind;
import org.quoth.model.Metadata;
import org.quoth.model.TurnKind;
import org.quoth.reading.parts.Composed;
import org.quoth.reading.parts.Composer;
import org.quoth.reading.parts.Told;
import org.quoth.reading.parts.Voice;
import org.quoth.reading.xml.Dialect;
import org.quoth.reading.xml.Prolog;
import org.quoth.reading.xml.XmlText;

/**
 * The XML in which the Public Whip and TheyWorkForYou keep the debates, questions and statements of the parliaments of the United
 * Kingdom. A document for each major heading under which somebody speaks or asks.
 */
public final class PublicWhip implements Dialect {

    private static final Map<String, String> HOUSES = Map.of(
            "debate", "House of Commons",
            "lords", "House of Lords",
            "westminhall", "Westminster Hall",
            "ni", "Northern Ireland Assembly",
            "sp", "Scottish Parliament",
            "spwa", "Scottish Parliament",
            "senedd", "Senedd Cymru");
    private static final Pattern ID = Pattern.compile("uk\\.org\\.publicwhip/([a-z]+)/.*");
    private static final Pattern SEAT = Pattern.compile("(.{2,60}?)\\s*\\(.*");

    @Override
    public String name() {
        return "Public Whip XML";
    }

    @Override
    public boolean accepts(Prolog prolog) {
        return prolog.root().equals("publicwhip");
    }

    @Override
    public List<Told> read(Element root) {
        Sitting sitting = new Sitting();
        root.children().forEach(sitting::take);
        return sitting.told();
    }

    /** One sitting as its documents come together. */
    private static final class Sitting {

        private final List<Told> told = new ArrayList<>();
        private Composer composer = new Composer();
        private boolean spoken;
        private String title = "";
        private String id = "";
        private String url = "";

        List<Told> told() {
            finish();
            return told;
        }

        private void take(Element element) {
            switch (XmlText.name(element)) {
                case "oral-heading", "major-heading" -> majorHeading(element);
                case "minor-heading" -> heading(element);
                case "speech" -> speech(element, null);
                case "ques" -> speech(element, TurnKind.QUESTION);
                case "reply" -> speech(element, TurnKind.ANSWER);
                case "division" -> division(element);
                default -> {
                    // redirections, place holders and lists of members are no words of anybody
                }
            }
        }

        private void majorHeading(Element element) {
            if (spoken) {
                finish();
            }
            heading(element);
            title = XmlText.text(element);
        }

        private void heading(Element element) {
            remember(element);
            composer.block(BlockKind.HEADING, XmlText.text(element));
            if (title.isBlank()) {
                title = XmlText.text(element);
            }
        }

        private void remember(Element element) {
            if (id.isEmpty()) {
                id = element.attr("id");
            }
            if (url.isEmpty() && element.attr("url").startsWith("http")) {
                url = element.attr("url");
            }
        }

        private void speech(Element element, @Nullable TurnKind kind) {
            remember(element);
            String name = element.attr("speakername").strip();
            if (name.isEmpty()) {
                composer.endTurn();
                Paragraphs.say(element, composer);
                return;
            }
            composer.turn(name, voice(element, name), kind);
            withoutName(element, name);
            Paragraphs.say(element, composer);
            composer.timed(ClockTime.of(element.attr("time")));
            composer.endTurn();
            spoken = true;
        }

        /** Some written answers print the name once more before the first word. */
        private static void withoutName(Element element, String name) {
            Element first = element.selectFirst("p");
            if (first != null
                    && first.childNodeSize() > 0
                    && first.childNode(0) instanceof TextNode words
                    && words.getWholeText().stripLeading().startsWith(name + ":")) {
                words.text(words.getWholeText()
                        .stripLeading()
                        .substring(name.length() + 1)
                        .stripLeading());
            }
        }

        private static @Nullable Voice voice(Element element, String label) {
            Matcher seat = SEAT.matcher(label);
            String name = seat.matches() ? seat.group(1) : label;
            String office = element.attr("speakeroffice").strip();
            String member = element.hasAttr("person_id") ? element.attr("person_id") : element.attr("speakerid");
            boolean known = member.contains("/");
            return Voice.person(
                    known ? member : "name:" + name,
                    name,
                    office.isEmpty() ? null : office,
                    known ? Map.of("publicwhip", member) : Map.of());
        }

        /** The figures of a division; its lists of names are not read. */
        private void division(Element element) {
            XmlText.first(element, "divisioncount").ifPresent(count -> {
                StringBuilder figures = new StringBuilder();
                count.attributes().forEach(each -> {
                    if (each.getValue().matches("\\d{1,4}")) {
                        figures.append(figures.isEmpty() ? "" : ", ")
                                .append(each.getKey())
                                .append(' ')
                                .append(each.getValue());
                    }
                });
                composer.block(BlockKind.METADATA, "Division: " + figures);
            });
        }

        private void finish() {
            Composed composed = composer.composed();
            if (!composed.isEmpty()) {
                told.add(Told.debate(metadata(), composed));
            }
            composer = new Composer();
            spoken = false;
            title = "";
            url = "";
            id = "";
        }

        private Metadata metadata() {
            Matcher house = ID.matcher(id);
            return new Metadata.Builder()
                    .title(
                            title.isBlank()
                                    ? null
                                    : title.replaceAll("\\s+", " ").strip())
                    .venue(house.matches() ? HOUSES.get(house.group(1)) : null)
                    .published(Days.in(id).orElse(null))
                    .language("en")
                    .url(url.isEmpty() ? null : url)
                    .build();
        }
    }
}

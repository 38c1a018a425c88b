package org.quoth.reading.debates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
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
 * Debates in TEI, as ParlaMint and its relatives mark them: utterances with their speaker, plain or cut into words. Neighbouring
 * utterances of one speaker are one turn.
 */
public final class TeiDebate implements Dialect {

    @Override
    public String name() {
        return "TEI";
    }

    @Override
    public boolean accepts(Prolog prolog) {
        return prolog.root().equals("TEI") || prolog.root().equals("teiCorpus");
    }

    @Override
    public List<Told> read(Element root) {
        Minutes minutes = new Minutes(root);
        minutes.walk(XmlText.first(root, "text").orElse(root));
        Composed composed = minutes.composer.composed();
        return composed.turns().isEmpty() ? List.of() : List.of(Told.debate(minutes.metadata(), composed));
    }

    /** One sitting as its text comes together. */
    private static final class Minutes {

        /** Elements that part no paragraphs: words, names and how they are set. */
        private static final Set<String> INLINE = Set.of(
                "w",
                "pc",
                "hi",
                "emph",
                "foreign",
                "term",
                "ref",
                "name",
                "persName",
                "placeName",
                "orgName",
                "rs",
                "num",
                "measure",
                "date",
                "time",
                "title",
                "unclear",
                "supplied",
                "lb");

        private final Element root;
        private final Composer composer = new Composer();
        private final Map<String, String> names = new HashMap<>();
        private String label = "";
        private String speaking = "";

        Minutes(Element root) {
            this.root = root;
            root.stream()
                    .filter(each -> XmlText.name(each).equals("person"))
                    .forEach(each -> names.put(each.attr("xml:id"), nameOf(each)));
        }

        private static String nameOf(Element person) {
            return XmlText.first(person, "persName")
                    .map(each -> {
                        String parts =
                                part(each, "forename") + " " + part(each, "nameLink") + " " + part(each, "surname");
                        return parts.isBlank() ? XmlText.text(each) : parts;
                    })
                    .orElse("")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        private static String part(Element name, String part) {
            return XmlText.child(name, part).map(XmlText::text).orElse("").strip();
        }

        void walk(Element element) {
            for (Element each : element.children()) {
                switch (XmlText.name(each)) {
                    case "u" -> utterance(each);
                    case "note" -> note(each);
                    case "head" -> outside(BlockKind.HEADING, each);
                    case "p", "stage" -> outside(BlockKind.PARAGRAPH, each);
                    case "vocal", "kinesic", "incident", "gap", "pb" -> aside(each);
                    case "teiHeader", "teiheader", "listPerson", "listOrg", "back" -> {
                        // what the header says is read on its own
                    }
                    default -> walk(each);
                }
            }
        }

        private void outside(BlockKind kind, Element element) {
            composer.block(kind, Words.of(element));
            speaking = "";
        }

        private void aside(Element element) {
            String words = Words.of(element);
            if (!words.isBlank()) {
                composer.direction(words);
            }
        }

        private void note(Element note) {
            switch (note.attr("type")) {
                case "speaker" -> {
                    label = Words.of(note).strip().replaceFirst("[:.]$", "");
                    speaking = "";
                }
                case "time", "date", "chair" -> outside(BlockKind.METADATA, note);
                default -> aside(note);
            }
        }

        private void utterance(Element utterance) {
            String who = utterance.attr("who").replaceFirst("^#", "");
            if (who.isEmpty() || !who.equals(speaking) || !label.isEmpty()) {
                begin(utterance, who);
            }
            for (Element each : XmlText.parts(utterance, each -> !INLINE.contains(XmlText.name(each)))) {
                switch (XmlText.name(each)) {
                    case "note", "vocal", "kinesic", "incident", "gap" -> aside(each);
                    default -> composer.paragraph(Words.of(each));
                }
            }
        }

        private void begin(Element utterance, String who) {
            boolean known = !who.isEmpty() && !who.equals("unknown");
            String name = known ? names.getOrDefault(who, "") : "";
            if (name.isEmpty() && known) {
                name = label.isEmpty() ? spelled(who) : label;
            }
            Voice voice = Voice.person(who, name, null, Map.of("tei", who));
            boolean chairs = utterance.attr("ana").contains("#chair");
            composer.turn(label.isEmpty() ? name : label, voice, chairs ? TurnKind.MODERATOR : null);
            label = "";
            speaking = who;
        }

        /** A name as identifiers spell it: {@code Ana.Ruiz}, {@code RuizAna}. */
        private static String spelled(String who) {
            return who.replaceAll("[._]", " ")
                    .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                    .strip();
        }

        Metadata metadata() {
            Optional<Element> setting = XmlText.first(root, "setting");
            return new Metadata.Builder()
                    .title(title())
                    .place(setting.flatMap(each -> each.stream()
                                    .filter(name -> XmlText.name(name).equals("name")
                                            && name.attr("type").matches("city|place|town"))
                                    .findFirst())
                            .map(XmlText::text)
                            .map(String::strip)
                            .orElse(null))
                    .published(setting.flatMap(each -> XmlText.first(each, "date"))
                            .flatMap(each -> Days.in(each.attr("when")))
                            .or(() -> XmlText.first(root, "bibl")
                                    .flatMap(each -> XmlText.first(each, "date"))
                                    .flatMap(each -> Days.in(each.attr("when"))))
                            .or(() -> XmlText.first(root, "docDate").flatMap(each -> Days.in(each.attr("when"))))
                            .orElse(null))
                    .language(Languages.tag(XmlText.first(root, "text")
                            .map(each -> each.attr("xml:lang"))
                            .orElse("")))
                    .build();
        }

        private @Nullable String title() {
            Optional<Element> statement = XmlText.first(root, "titleStmt");
            return statement
                    .flatMap(all -> all.children().stream()
                            .filter(each -> XmlText.name(each).equals("title"))
                            .filter(each -> each.attr("type").isEmpty()
                                    || each.attr("type").equals("main"))
                            .reduce((one, other) -> one.attr("xml:lang").equals("en") ? one : other))
                    .map(each -> XmlText.text(each).replaceAll("\\s+", " ").strip())
                    .filter(title -> !title.isEmpty())
                    .orElse(null);
        }
    }

    /** The words of an element: its text, or its word elements put together. */
    private static final class Words {

        private Words() {}

        static String of(Element element) {
            boolean tokens = XmlText.first(element, "w").isPresent();
            return tokens ? joined(element) : XmlText.text(element);
        }

        private static String joined(Element element) {
            StringBuilder text = new StringBuilder();
            element.stream()
                    .filter(each ->
                            XmlText.name(each).equals("w") || XmlText.name(each).equals("pc"))
                    .filter(each -> each.parent() == null
                            || !XmlText.name(each.parent()).equals("w"))
                    .forEach(each -> {
                        text.append(each.hasText() && !each.ownText().isEmpty() ? each.ownText() : each.attr("norm"));
                        text.append(each.attr("join").matches("right|both") ? "" : " ");
                    });
            return text.toString().replaceAll("\\s+", " ").strip();
        }
    }
}

package org.quoth.train.bench;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A text that goes on and on.
 *
 * @param begin what it begins with
 * @param part what is said again and again, given how often it was said before
 * @param marked whether the parts are written as HTML
 */
record Shape(String name, String begin, IntFunction<String> part, boolean marked) {

    private static final String[] FIRST = {
        "Ana", "Ben", "Cleo", "Dov", "Eva", "Finn", "Gwen", "Hugo", "Iris", "Jan", "Kim"
    };
    private static final String[] LAST = {"Ruiz", "Quill", "Marsh", "Oduya", "Pratt", "Sand", "Tarn", "Udall", "Voss"};

    static final List<Shape> ALL = List.of(
            of("letter", "a"),
            of("capital", "A"),
            of("digit", "7"),
            of("dots", "."),
            of("dashes", "—"),
            of("hyphens", "-"),
            of("commas", ","),
            of("spaces", " "),
            of("tabs", "\t"),
            of("colons", ":"),
            of("marks", "\""),
            of("open-marks", "“"),
            of("shut-marks", "”"),
            of("single-marks", "'"),
            of("apart-marks", "\" "),
            of("alternating", "“a ‘b "),
            of("brackets", "("),
            of("nested", "(a [b "),
            of("word", "pier "),
            of("capital-word", "Pier "),
            of("shouted-word", "PIER "),
            of("said", "said "),
            of("he-said", "he said "),
            of("she-said-that", "she said that "),
            of("comma-words", "pier, "),
            of("and", "pier and "),
            of("names-and", "Ana Ruiz and "),
            new Shape("one-open", "“It is ", i -> "late and the pier is long ", false),
            new Shape("one-single", "‘It is ", i -> "late and the pier is long ", false),
            new Shape("unstopped", "", i -> "the mayor closed the pier because it was late and then ", false),
            new Shape("unstopped-said", "", i -> "the mayor said the pier was late and then ", false),
            of("said-quoted", "“Late,” said Ruiz, "),
            of("sentences", "It is late. "),
            of("questions", "Why? "),
            of("will", "We will open the pier in May, "),
            of("will-unstopped", "we will open the pier "),
            of("numbers", "1,250 "),
            of("percents", "12 percent, "),
            of("days", "Monday "),
            of("dates", "May 3, 2024, "),
            of("years", "2009 or "),
            of("yesterday", "yesterday "),
            of("links", "https://example.org/a "),
            of("accounts", "— Ana (@ana) "),
            of("mails", "a@b.example "),
            of("tags", "<b>"),
            of("ands", "and "),
            of("who", "who "),
            of("of", "of the "),
            of("mr", "Mr. "),
            of("chief", "chief officer "),
            of("initials", "J. "),
            names("names", ", "),
            names("names-bare", " "),
            names("names-said", " said so. "),
            of("turns", "\n\nANA: Yes.\n\nBEN: No."),
            numbered("turns-many", "\n\nSPEAKER %d: Yes."),
            of("paragraphs", "\n\nIt is late."),
            of("short", "\n\nx"),
            of("lines", "\nIt is late"),
            of("quoted-lines", "\n\n“It is late,” Ruiz said."),
            of("quoted-alone", "\n\n“It is late.”"),
            of("colon-alone", "\n\nRuiz said:\n\n“It is late.”"),
            of("signed", "\n\n“It is late.”\n\n— Ana Ruiz, chief pilot"),
            of("open-lines", "\n\n“It is late"),
            of("name-lines", "\n\nAna Ruiz"),
            of("bullets", "\n- it is late"),
            of("stage", "\n\n(Laughter.)"),
            of("labels-bare", "\n\nANA RUIZ:"),
            of("headings", "\n\nTHE PIER IS CLOSED"),
            of("days-lines", "\n\nMonday, May 3, 2024"),
            of("empty", "\n"),
            of("spaced", "\n \n \n"),
            markup("link-tags", "<a href='/a'>pier</a> "),
            markup("link-list", "<li><a href='/a'>The pier is closed</a></li>"),
            markup("cells", "<table><tr><td>pier</td><td>12</td></tr></table>"),
            markup("rows", "<tr><td>pier</td><td>12</td></tr>"),
            markup("divs", "<div>"),
            markup("spans", "<span>a"),
            markup("quotes", "<blockquote>It is late."),
            markup("quoted-tags", "<blockquote><p>It is late.</p></blockquote>"),
            markup("metas", "<meta name='author' content='Ana Ruiz'>"),
            markup(
                    "scripts",
                    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":\"Ana\"}</script>"),
            markup("bylines", "<p class='byline'>By Ana Ruiz</p>"),
            markup("times", "<time datetime='2024-05-03'>May 3, 2024</time>"),
            markup("strong", "<p><strong>ANA:</strong> Yes.</p>"),
            markup("breaks", "late<br>"),
            markup("headings-tags", "<h2>The pier</h2>"),
            markup("images", "<figure><img src='a.png'><figcaption>Ana Ruiz at the pier</figcaption></figure>"),
            markup("comments", "<!-- a -->"),
            markup("entities", "&quot;"));

    private static Shape of(String name, String part) {
        return new Shape(name, "", i -> part, false);
    }

    private static Shape markup(String name, String part) {
        return new Shape(name, "", i -> part, true);
    }

    private static Shape numbered(String name, String part) {
        return new Shape(name, "", i -> part.formatted(i), false);
    }

    /** Names of 99 people and, further on, of others who have a middle letter. */
    private static Shape names(String name, String between) {
        return new Shape(name, "", i -> nameOf(i) + between, false);
    }

    private static String nameOf(int i) {
        String middle = i < 99 ? " " : " " + (char) ('A' + i / 99 % 26) + ". ";
        String end = i < 99 * 26 ? "" : "-" + LAST[i / (99 * 26) % LAST.length];
        return FIRST[i % FIRST.length] + middle + LAST[i % LAST.length] + end;
    }

    /** Some {@code size} characters of it. */
    String words(int size) {
        StringBuilder words = new StringBuilder(begin);
        for (int i = 0; words.length() < size; i++) {
            words.append(part.apply(i));
        }
        return words.toString();
    }
}

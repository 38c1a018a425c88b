package org.quoth.attribution.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoth.attribution.people.names.Mention;
import org.quoth.attribution.people.names.Mention.Kind;
import org.quoth.attribution.people.names.PersonName;
import org.quoth.attribution.people.names.Scene;
import org.quoth.text.Characters;
import org.quoth.text.Span;

/**
 * Says who "I" is outside quotations: the one whose name stands over a piece, or under it as a signature, or the author whom the
 * last paragraph introduces.
 */
final class Writers {

    private static final int SIGNATURE = 4;
    private static final int NOTE = 40;
    private static final int FAR = 60;
    private static final int NEAR = 6;
    private static final int ABOVE = 12;
    private static final int LINE = 12;

    private final Scene scene;
    private final Cast cast;

    Writers(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    /** Who writes in this block; null if the document does not tell. */
    @Nullable
    Figure of(int block) {
        List<String> byline = scene.document().metadata().byline();
        if (byline.size() == 1 && !byline.getFirst().isBlank()) {
            PersonName name = PersonName.parse(byline.getFirst());
            List<Figure> known = cast.named(name);
            return known.isEmpty() ? cast.person(name, 0).certain() : known.getFirst();
        }
        Figure above = headed(block);
        if (above != null) {
            return above;
        }
        for (int i = block + 1; i < Math.min(scene.blocks().size(), block + FAR); i++) {
            Mention name = opening(i);
            boolean signature = name != null && scene.blocks().get(i).length() <= SIGNATURE;
            boolean post = name != null && i <= block + NEAR && isSignedPost(name);
            boolean note = name != null && i == scene.blocks().size() - 1 && isNote(name);
            if (name != null && (signature || note || post)) {
                List<Figure> known = cast.named(Walk.name(name));
                Figure writer = known.isEmpty()
                        ? cast.person(Walk.name(name), name.span().begin())
                        : known.getFirst();
                return writer.certain();
            }
        }
        return null;
    }

    /** "Analysis: Ida Marr, our envoy", on a line of its own above. */
    private @Nullable Figure headed(int block) {
        for (int i = block - 1; i >= Math.max(0, block - ABOVE); i--) {
            Span range = scene.blocks().get(i);
            boolean line = range.length() > 2
                    && range.length() < LINE
                    && isRubric(scene.words().get(range.begin()).key())
                    && scene.words().get(range.begin() + 1).gap() == ':';
            for (Mention mention : line ? scene.mentionsIn(range) : List.<Mention>of()) {
                PersonName name = mention.name();
                if (name != null && !name.given().isEmpty() && mention.words().begin() == range.begin() + 1) {
                    List<Figure> known = cast.named(name);
                    return known.isEmpty() ? null : known.getFirst();
                }
            }
        }
        return null;
    }

    private static boolean isRubric(String key) {
        return switch (key) {
            case "analysis", "opinion", "comment", "commentary", "viewpoint", "by" -> true;
            default -> false;
        };
    }

    /** "— Ida Marr (@idamarr) June 3, 2019": the line under a post. */
    private boolean isSignedPost(Mention name) {
        int next = name.words().end();
        int begin = scene.words().get(name.words().begin()).span().begin();
        String text = scene.document().text();
        boolean dash =
                begin > 1 && Characters.isDash(text.charAt(text.charAt(begin - 1) == ' ' ? begin - 2 : begin - 1));
        boolean handle = next < scene.words().size()
                && scene.words().get(next).gap() == '('
                && text.charAt(scene.words().get(next).span().begin() - 1) == '@';
        return dash && handle;
    }

    /** The person whose full name opens a block. */
    private @Nullable Mention opening(int block) {
        Span range = scene.blocks().get(block);
        if (range.isEmpty()) {
            return null;
        }
        for (Mention mention : scene.mentionsIn(Span.of(range.begin(), range.begin() + 1))) {
            PersonName name = mention.name();
            boolean alone = mention.kind() == Kind.MAYBE && (mention.words().equals(range) || isSignedPost(mention));
            if (name != null && !name.given().isEmpty() && (alone || mention.kind() == Kind.PERSON)) {
                return mention;
            }
        }
        return null;
    }

    /** "Ida Marr, a professor of law, is a member of our board.": a short last paragraph about somebody not named before. */
    private boolean isNote(Mention name) {
        Span block = scene.blocks().get(name.block());
        List<Figure> known = cast.named(Walk.name(name));
        boolean fresh = known.stream().allMatch(figure -> figure.fullNames() < 2);
        return fresh
                && block.length() <= NOTE
                && !scene.words().get(block.begin()).quoted();
    }
}

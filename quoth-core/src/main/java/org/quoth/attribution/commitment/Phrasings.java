package org.quoth.attribution.commitment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Turns of phrase by kind, from a list that says of itself how it is written. Safe to share between threads. */
final class Phrasings {

    private static final String ANY = "<any>";

    private final Map<String, Pattern> kinds = new HashMap<>();

    private Phrasings() {}

    /** The list of this name beside this class. */
    static Phrasings of(String name) {
        try (InputStream in = Objects.requireNonNull(Phrasings.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read: " + e.getMessage(), e);
        }
    }

    private static Phrasings read(List<String> lines) {
        Phrasings phrasings = new Phrasings();
        String kind = "";
        List<String> written = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[") && line.endsWith("]")) {
                phrasings.add(kind, written);
                kind = line.substring(1, line.length() - 1);
                written.clear();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                written.add(line);
            }
        }
        phrasings.add(kind, written);
        return phrasings;
    }

    private void add(String kind, List<String> written) {
        if (!written.isEmpty()) {
            String any = String.join("|", written.subList(1, written.size()));
            kinds.put(kind, Pattern.compile(written.getFirst().replace(ANY, any), Pattern.CASE_INSENSITIVE));
        }
    }

    /** What matches any phrase of a kind that the list has. */
    Pattern kind(String name) {
        return Objects.requireNonNull(kinds.get(name), name);
    }
}

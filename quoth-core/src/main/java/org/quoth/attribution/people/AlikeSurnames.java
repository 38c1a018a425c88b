package org.quoth.attribution.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quoth.attribution.people.names.Names;

/** Surnames, found by what a slip makes of them; not safe to share. */
final class AlikeSurnames {

    /** Folded letters; what is longer is no surname. */
    private static final int LONGEST = 40;

    private final Map<String, List<String>> byForm = new HashMap<>();

    /** Takes up a folded surname, once. */
    void add(String surname) {
        for (String form : forms(surname)) {
            byForm.computeIfAbsent(form, none -> new ArrayList<>(1)).add(surname);
        }
    }

    /** Those that are this one with a slip: see {@link Names#alike}. */
    List<String> of(String surname) {
        Set<String> found = new LinkedHashSet<>();
        for (String form : forms(surname)) {
            for (String known : byForm.getOrDefault(form, List.of())) {
                if (Names.alike(known, surname)) {
                    found.add(known);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Of two words with a slip between them, one form at least is the same: with a letter left out, or with none that stands twice. */
    private static Set<String> forms(String surname) {
        Set<String> forms = new LinkedHashSet<>();
        if (surname.length() > LONGEST) {
            return forms;
        }
        forms.add(surname);
        forms.add(Names.single(surname));
        for (int i = 0; i < surname.length(); i++) {
            forms.add(surname.substring(0, i) + surname.substring(i + 1));
        }
        return forms;
    }
}

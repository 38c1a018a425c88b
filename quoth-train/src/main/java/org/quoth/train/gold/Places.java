package org.quoth.train.gold;

import java.nio.file.Path;

/** Where things lie that no flag names: below the project's folder, which the script passes on, wherever it is run from. */
public final class Places {

    private Places() {}

    public static Path inProject(String path) {
        return Path.of(System.getProperty("quoth.root", ".")).resolve(path).normalize();
    }

    /** A part of the marked texts that the model that ships was made with. */
    public static Path polnear(String part) {
        return inProject("../shared/data/attribution/polnear").resolve(part);
    }
}

package org.quoth.desk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what the user named: files, folders with all that is below them, patterns such as {@code stories/*.html}, {@code -} for
 * the standard input, and addresses of pages.
 *
 * <p>Inside folders, hidden files and records of Quoth are passed over; a link that leads nowhere, or round in a circle, is reported.
 */
final class Inputs {

    private static final String STANDARD_INPUT = "-";
    private static final Pattern WILD = Pattern.compile("[*?\\[{]");

    private final Consumer<Located> found;

    Inputs(Consumer<Located> found) {
        this.found = found;
    }

    void find(List<String> names) {
        names.forEach(this::find);
    }

    private void find(String name) {
        if (name.equals(STANDARD_INPUT)) {
            found.accept(new Located.StandardInput(name));
            return;
        }
        if (name.matches("(?i)https?://.*")) {
            found.accept(new Located.Address(name));
            return;
        }
        try {
            Path path = Path.of(name);
            if (Files.exists(path)
                    || Files.isSymbolicLink(path)
                    || !WILD.matcher(name).find()) {
                named(name, path);
            } else {
                pattern(name);
            }
        } catch (InvalidPathException e) {
            found.accept(new Located.Missing(name, "It is not a path: " + e.getReason() + "."));
        }
    }

    private void named(String name, Path path) {
        if (Files.isDirectory(path)) {
            folder(path, new HashSet<>());
        } else {
            found.accept(file(name, path));
        }
    }

    private static Located file(String name, Path path) {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            return new Located.Missing(name, "The link leads nowhere.");
        }
        if (!Files.exists(path)) {
            return new Located.Missing(name, "There is no such file.");
        }
        return Files.isRegularFile(path)
                ? new Located.File(name, path)
                : new Located.Missing(name, "It is neither a file nor a folder.");
    }

    private void folder(Path folder, Set<Path> above) {
        try {
            Path real = folder.toRealPath();
            if (!above.add(real)) {
                found.accept(new Located.Missing(folder.toString(), "The link leads back to a folder above it."));
                return;
            }
            for (Path each : sorted(folder)) {
                if (Files.isDirectory(each)) {
                    if (!isRecord(each)) {
                        folder(each, above);
                    }
                } else {
                    found.accept(file(each.toString(), each));
                }
            }
            above.remove(real);
        } catch (AccessDeniedException e) {
            found.accept(new Located.Missing(folder.toString(), "Opening the folder is not permitted to this user."));
        } catch (IOException e) {
            found.accept(
                    new Located.Missing(folder.toString(), "The folder could not be listed: " + e.getMessage() + "."));
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isRecord(Path folder) {
        return Files.exists(folder.resolve("quoth.db"));
    }

    private void pattern(String name) {
        Path root = fixedPart(name);
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
        List<Path> matching = new ArrayList<>();
        try (Stream<Path> below = Files.walk(root.toString().isEmpty() ? Path.of(".") : root)) {
            below.map(path -> root.toString().isEmpty() ? Path.of(".").relativize(path) : path)
                    .filter(path -> matcher.matches(path))
                    .sorted()
                    .forEach(matching::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            found.accept(new Located.Missing(
                    name, "The folder of the pattern could not be listed: " + e.getMessage() + "."));
            return;
        }
        if (matching.isEmpty()) {
            found.accept(new Located.Missing(name, "No file matches this pattern."));
        }
        matching.forEach(path -> named(path.toString(), path));
    }

    /** The folders before the first wild card; empty for the current one. */
    private static Path fixedPart(String name) {
        Path pattern = Path.of(name);
        Path fixed = pattern.isAbsolute() ? pattern.getRoot() : Path.of("");
        for (Path part : pattern) {
            if (WILD.matcher(part.toString()).find()) {
                break;
            }
            fixed = fixed.resolve(part);
        }
        return fixed;
    }
}

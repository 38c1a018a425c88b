package org.quoth.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quoth.matching.Shelves.Stock;

/**
 * Primary texts in a folder, arranged for checking quotations: files that are never changed, only replaced by larger ones. Readers, in
 * this program or others, go on while one writes; that there is only one is the caller's care. Safe to share between threads. What
 * it holds can always be made anew: a file that is lost or broken makes it empty, and {@link #changes} -1.
 *
 * <pre>{@code
 * PrimaryFolder folder = PrimaryFolder.open(path);
 * PrimaryFolder.Batch batch = folder.batch();
 * Primary.of(document).ifPresent(batch::put);
 * batch.commit(changes);
 * Verdict verdict = new Verifier().verify(quotation, folder.current());
 * }</pre>
 */
public final class PrimaryFolder {

    /** A file grows to so many blocks, some 8 million words, and no further. */
    private static final int FULL = 1 << 18;
    /** So many files of about one size are made one. */
    private static final int MANY = 6;

    private static final int TRIES = 5;

    private final Path folder;
    private Manifest manifest = Manifest.NOTHING;
    private Shelves shelves = new Shelves(List.of());
    private @Nullable Object seen;

    private PrimaryFolder(Path folder) {
        this.folder = folder;
    }

    /** Opens a folder; makes it if it is not there. */
    public static PrimaryFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failed(folder, e);
        }
        return new PrimaryFolder(folder);
    }

    private static UncheckedIOException failed(Path folder, IOException e) {
        return new UncheckedIOException(
                "The primary texts arranged in " + folder + " could not be used: " + e.getMessage()
                        + ". `quoth rebuild` makes them anew from the record.",
                e);
    }

    /** What was committed last, by whomever. */
    public synchronized Primaries current() {
        refresh();
        return shelves;
    }

    /** What was given to the last {@link Batch#commit}; -1 if nothing is held. */
    public synchronized long changes() {
        refresh();
        return manifest.changes();
    }

    /** The ids of the documents whose primaries it holds. */
    public synchronized Set<String> documents() {
        refresh();
        Set<String> ids = new HashSet<>();
        for (Stock stock : shelves.stocks()) {
            for (int number = 0; number < stock.shelf().documents(); number++) {
                if (!stock.removed().get(number)) {
                    ids.add(stock.shelf().id(number));
                }
            }
        }
        return ids;
    }

    /** Another program may have committed since, and removed the files it replaced before they could be opened. */
    private void refresh() {
        for (int i = 1; ; i++) {
            try {
                Object state = state();
                if (!state.equals(seen)) {
                    load();
                    seen = state;
                }
                return;
            } catch (NoSuchFileException gone) {
                if (i == TRIES) {
                    forgetAll();
                    return;
                }
            } catch (IOException broken) {
                forgetAll();
                return;
            }
        }
    }

    private void forgetAll() {
        manifest = new Manifest(-1, manifest.next() + 1000, List.of());
        shelves = new Shelves(List.of());
    }

    private Object state() throws IOException {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.exists(file)) {
            return "none";
        }
        BasicFileAttributes state = Files.readAttributes(file, BasicFileAttributes.class);
        return List.of(state.lastModifiedTime(), state.size(), String.valueOf(state.fileKey()));
    }

    private void load() throws IOException {
        Manifest read = Manifest.read(folder);
        List<Stock> stocks = new ArrayList<>();
        for (Manifest.Part part : read.parts()) {
            BitSet removed = new BitSet();
            part.removed().forEach(removed::set);
            stocks.add(new Stock(open(part.file()), removed));
        }
        manifest = read;
        shelves = new Shelves(stocks);
    }

    /** A file that is open already is not opened again. */
    private Shelf open(String file) throws IOException {
        for (int i = 0; i < manifest.parts().size(); i++) {
            if (manifest.parts().get(i).file().equals(file)) {
                return shelves.stock(i).shelf();
            }
        }
        return FileShelf.open(folder.resolve(file));
    }

    /** Begins to write. The caller sees to it that no other batch is open, in this program or another. */
    public Batch batch() {
        return new Batch();
    }

    /** Changes, seen by {@link #current} after {@link #commit}; those not committed are lost. For one thread. */
    public final class Batch {

        private HeapShelf fresh = new HeapShelf();
        private final Set<String> dropped = new HashSet<>();
        private boolean all;
        private final Set<String> put = new HashSet<>();
        private final List<Written> written = new ArrayList<>();
        private int next = -1;

        private record Written(String file, Shelf shelf, BitSet removed) {}

        /** Replaces what is held of its document. */
        public void put(Primary primary) {
            drop(primary.document());
            fresh.add(primary);
            put.add(primary.document());
            if (fresh.blocks() >= FULL) {
                write();
            }
        }

        public void drop(String document) {
            dropped.add(document);
            if (put.remove(document)) {
                written.forEach(each -> remove(each.shelf(), each.removed(), document));
                rewriteFreshWithout(document);
            }
        }

        public void dropAll() {
            all = true;
            fresh = new HeapShelf();
            put.clear();
            written.clear();
        }

        private void rewriteFreshWithout(String document) {
            if (fresh.document(document) >= 0) {
                BitSet removed = new BitSet();
                removed.set(fresh.document(document));
                HeapShelf rest = new HeapShelf();
                rest.addAll(fresh, removed);
                fresh = rest;
            }
        }

        private static void remove(Shelf shelf, BitSet removed, String document) {
            int number = shelf.document(document);
            if (number >= 0) {
                removed.set(number);
            }
        }

        private void write() {
            try {
                written.add(write(fresh));
                fresh = new HeapShelf();
            } catch (IOException e) {
                throw failed(folder, e);
            }
        }

        private Written write(Shelf shelf) throws IOException {
            String file;
            synchronized (PrimaryFolder.this) {
                refresh();
                next = Math.max(next, manifest.next());
                file = String.format(Locale.ROOT, "%06d.shelf", next++);
            }
            Files.deleteIfExists(folder.resolve(file));
            ShelfFile.write(shelf, folder.resolve(file));
            return new Written(file, FileShelf.open(folder.resolve(file)), new BitSet());
        }

        /**
         * Makes the changes last.
         *
         * @param changes the state of the record that the folder now agrees with
         */
        public void commit(long changes) {
            if (fresh.documents() > 0) {
                write();
            }
            synchronized (PrimaryFolder.this) {
                try {
                    refresh();
                    List<Written> parts = all ? new ArrayList<>() : kept();
                    parts.addAll(written);
                    merge(parts);
                    install(changes, parts);
                } catch (IOException e) {
                    throw failed(folder, e);
                }
            }
            written.clear();
            dropped.clear();
            put.clear();
            all = false;
        }

        private List<Written> kept() {
            List<Written> kept = new ArrayList<>();
            for (int i = 0; i < manifest.parts().size(); i++) {
                Stock stock = shelves.stock(i);
                BitSet removed = (BitSet) stock.removed().clone();
                dropped.forEach(document -> remove(stock.shelf(), removed, document));
                if (removed.cardinality() < stock.shelf().documents()) {
                    kept.add(new Written(manifest.parts().get(i).file(), stock.shelf(), removed));
                }
            }
            return kept;
        }

        /** Small files of about one size become one, and so does one that is half empty. */
        private void merge(List<Written> parts) throws IOException {
            for (List<Written> group = group(parts); !group.isEmpty(); group = group(parts)) {
                HeapShelf merged = new HeapShelf();
                group.forEach(each -> merged.addAll(each.shelf(), each.removed()));
                int place = parts.indexOf(group.getFirst());
                parts.removeAll(group);
                parts.add(place, write(merged));
            }
        }

        private static List<Written> group(List<Written> parts) {
            for (Written part : parts) {
                if (part.removed().cardinality() * 2 > part.shelf().documents()) {
                    return List.of(part);
                }
            }
            for (int size = 0; size < Integer.SIZE; size++) {
                int wanted = size;
                List<Written> alike = new ArrayList<>();
                long blocks = 0;
                for (Written part : parts) {
                    if (size(part) == wanted && blocks + part.shelf().blocks() <= FULL) {
                        alike.add(part);
                        blocks += part.shelf().blocks();
                    }
                }
                if (alike.size() >= MANY || (alike.size() > 1 && blocks > FULL / 2)) {
                    return alike;
                }
            }
            return List.of();
        }

        /** Files of one size differ by less than eight times. */
        private static int size(Written part) {
            return (Integer.SIZE - Integer.numberOfLeadingZeros(part.shelf().blocks())) / 3;
        }

        private void install(long changes, List<Written> parts) throws IOException {
            Manifest installed = new Manifest(
                    changes,
                    Math.max(next, manifest.next()),
                    parts.stream()
                            .map(each -> new Manifest.Part(
                                    each.file(), each.removed().stream().boxed().toList()))
                            .toList());
            installed.write(folder);
            manifest = installed;
            shelves = new Shelves(parts.stream()
                    .map(each -> new Stock(each.shelf(), each.removed()))
                    .toList());
            seen = state();
            sweep();
        }

        /** Files that no manifest names any more; where the system keeps open files, they stay until the next time. */
        private void sweep() throws IOException {
            Set<String> named = new HashSet<>();
            manifest.parts().forEach(part -> named.add(part.file()));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".shelf") && !named.contains(name)) {
                        deleteIfPossible(file);
                    }
                }
            }
        }

        private static void deleteIfPossible(Path file) throws IOException {
            try {
                Files.deleteIfExists(file);
            } catch (java.nio.file.FileSystemException inUse) {
                if (Files.notExists(file)) {
                    throw inUse;
                }
            }
        }
    }
}

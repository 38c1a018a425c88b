package org.quoth.reading;

/** A file inside an archive. Holds the array without copying it. */
final class Entry {

    private final String name;
    private final byte[] bytes;

    Entry(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** What an operating system puts beside the files of a folder: hidden files, resource forks. */
    boolean isHidden() {
        for (String part : name.split("[/\\\\]")) {
            if ((part.startsWith(".") && !part.equals(".") && !part.equals("..")) || part.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }
}

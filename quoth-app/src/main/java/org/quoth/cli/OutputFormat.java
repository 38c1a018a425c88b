package org.quoth.cli;

/** How results are written. */
enum OutputFormat {
    text,
    json,
    jsonl,
    csv
}

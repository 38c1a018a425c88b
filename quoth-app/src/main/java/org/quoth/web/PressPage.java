package org.quoth.web;

import java.util.List;

/**
 * What outlets made of the primary texts: counts beside what they are counts of, in order of name.
 *
 * @param verdicts the heads of the columns
 */
record PressPage(Layout layout, List<String> verdicts, List<Row> rows) {

    /**
     * One outlet.
     *
     * @param checked quotations that were held against the record
     * @param compared those of which the record holds words of the speaker
     * @param counts of the compared ones, in the order of the columns
     */
    record Row(String outlet, long stories, long checked, long compared, List<Count> counts) {}

    /**
     * How many came to a verdict.
     *
     * @param href those quotations
     */
    record Count(long count, String href) {}
}

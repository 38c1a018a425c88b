package org.quoth.web;

/**
 * There is nothing to show, and why.
 *
 * @param guess words to search for instead
 */
record MissingPage(Layout layout, String status, String title, String reason, String guess) {}

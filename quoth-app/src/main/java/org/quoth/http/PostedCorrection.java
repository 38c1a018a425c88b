package org.quoth.http;

import org.quoth.desk.Corrections;
import org.quoth.search.QuestionException;
import org.quoth.store.Decider;

/** A decision about a person, sent as JSON: {"action", "passages", "to", "into", "name", "number", "author", "reason"}. */
record PostedCorrection(Corrections.Asked asked, Decider decider) {

    static PostedCorrection parse(String body) {
        Sent sent = Sent.of(Sent.parse(body), "action", "passages", "to", "into", "name", "number", "author", "reason");
        String author = sent.textOrEmpty("author");
        if (author.isBlank()) {
            throw new QuestionException("There is no \"author\" in what was sent.");
        }
        String number = sent.id("number");
        return new PostedCorrection(
                new Corrections.Asked(
                        sent.textOrEmpty("action"),
                        sent.texts("passages"),
                        sent.textOrEmpty("to"),
                        sent.textOrEmpty("into"),
                        sent.textOrEmpty("name"),
                        number == null ? "" : number),
                new Decider(author, sent.textOrEmpty("reason")));
    }
}

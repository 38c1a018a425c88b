package org.quoth.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.quoth.desk.Corrections;
import org.quoth.search.QuestionException;
import org.quoth.store.Decider;

/** A decision about a person, sent as JSON: {"action", "passages", "to", "into", "name", "number", "author", "reason"}. */
record PostedCorrection(Corrections.Asked asked, Decider decider) {

    static PostedCorrection parse(String body) {
        JsonNode json = Sent.json(body);
        List<String> passages = new ArrayList<>();
        json.path("passages").forEach(passage -> passages.add(passage.asText()));
        String author = json.path("author").asText("");
        if (author.isBlank()) {
            throw new QuestionException("There is no \"author\" in what was sent.");
        }
        return new PostedCorrection(
                new Corrections.Asked(
                        json.path("action").asText(""),
                        passages,
                        json.path("to").asText(""),
                        json.path("into").asText(""),
                        json.path("name").asText(""),
                        json.path("number").asText("")),
                new Decider(author, json.path("reason").asText("")));
    }
}

package org.quoth.model;

/** A person of the record who may be meant, and what speaks for it. */
public record Candidate(String person, String name, String reason) {}

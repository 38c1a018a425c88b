package org.quoth.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The page templates, made into Java when the program was built. Safe to share between threads. */
final class Templates {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), "org.quoth.web");

    String render(String template, Object page) {
        StringOutput html = new StringOutput(16_384);
        engine.render(template + ".jte", Map.of("page", page), html);
        return html.toString();
    }
}

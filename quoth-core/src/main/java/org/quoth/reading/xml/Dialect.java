package org.quoth.reading.xml;

import java.util.List;
import org.jsoup.nodes.Element;
import org.quoth.reading.parts.Told;

/** One kind of XML that holds documents. To add one, write one class and name it in {@code Formats}. Safe to share between threads. */
public interface Dialect {

    /** What people call it: "Akoma Ntoso". */
    String name();

    /** Whether a text that begins like this is of this kind. */
    boolean accepts(Prolog prolog);

    /** The documents in it, in order; none if it holds no words. Never throws for bad input. */
    List<Told> read(Element root);
}

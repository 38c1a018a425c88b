package org.quoth.web;

import org.quoth.web.TimelinePicture.Bar;
import org.quoth.web.TimelinePicture.Dot;
import org.quoth.web.TimelinePicture.Mark;

/** Writes a timeline as SVG: scalable, each mark a link, without scripts, styles or fonts of its own. */
final class TimelineSvg {

    static final String INK = "#6b6f76";
    static final String RULE = "#b9b5ab";
    static final String DOT = "#3f74ad";

    private final StringBuilder svg = new StringBuilder();

    private TimelineSvg() {}

    static String of(TimelinePicture picture) {
        return new TimelineSvg().drawn(picture);
    }

    private String drawn(TimelinePicture picture) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"timeline-picture\" role=\"group\" viewBox=\"0 0 ")
                .append(TimelinePicture.WIDTH)
                .append(' ')
                .append(picture.height())
                .append("\" font-family=\"sans-serif\" font-size=\"13\"><title>Statements in time. ")
                .append(escaped(picture.legend()))
                .append("</title>");
        int right = TimelinePicture.WIDTH - TimelinePicture.RIGHT;
        for (int i = 0; i < picture.lanes().size(); i++) {
            int y = picture.line(i);
            line(TimelinePicture.LEFT, y, right, y);
            text(
                    TimelinePicture.LEFT - 10,
                    y + 4,
                    "end",
                    TimelinePicture.shortened(picture.lanes().get(i)));
        }
        int foot = picture.foot();
        line(TimelinePicture.LEFT, foot, right, foot);
        if (picture.axis() != null) {
            for (TimelineAxis.Tick tick : picture.axis().ticks()) {
                line(tick.x(), foot, tick.x(), foot + 5);
                text(tick.x(), foot + 20, "middle", tick.name());
            }
        }
        picture.marks().forEach(this::mark);
        return svg.append("</svg>").toString();
    }

    private void line(int x1, int y1, int x2, int y2) {
        svg.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\"/>".formatted(x1, y1, x2, y2, RULE));
    }

    private void text(int x, int y, String anchor, String words) {
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
                .formatted(x, y, anchor, INK, escaped(words)));
    }

    private void mark(Mark mark) {
        svg.append("<a href=\"%s\"><title>%s</title>".formatted(escaped(mark.href()), escaped(mark.told())));
        switch (mark) {
            case Dot dot ->
                svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"%d\" stroke=\"%s\" stroke-width=\"2\" fill=\"%s\"/>"
                        .formatted(dot.x(), dot.y(), TimelinePicture.RADIUS, DOT, dot.full() ? DOT : "none"));
            case Bar bar -> {
                rectangle(bar, bar.base() - bar.full(), bar.full(), DOT);
                rectangle(bar, bar.base() - bar.height(), bar.height() - bar.full(), "none");
            }
        }
        svg.append("</a>");
    }

    private void rectangle(Bar bar, int top, int height, String fill) {
        if (height > 0) {
            svg.append(
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" stroke=\"%s\" fill=\"%s\" pointer-events=\"all\"/>"
                            .formatted(bar.x(), top, bar.width(), height, DOT, fill));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("\\p{Cntrl}", " ");
    }
}

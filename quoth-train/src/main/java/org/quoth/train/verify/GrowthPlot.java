package org.quoth.train.verify;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Time of an answer against the size of the record, both in powers of ten, as a picture. */
final class GrowthPlot {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int LEFT = 78;
    private static final int TOP = 24;
    private static final int RIGHT = 110;
    private static final int BOTTOM = 52;
    private static final List<String> INKS = List.of("#7a3b8f", "#0b5c8a", "#a6431a");

    /** For each way to search, the middle time in milliseconds by the number of utterances. */
    private final Map<String, Map<Integer, Double>> times;

    private final double fromX = 4;
    private final double toX;
    private final double fromY;
    private final double toY;

    GrowthPlot(Map<String, Map<Integer, Double>> times) {
        this.times = times;
        this.toX = 6;
        double least = 1e9;
        double most = 0;
        for (Map<Integer, Double> line : times.values()) {
            for (double time : line.values()) {
                least = Math.min(least, time);
                most = Math.max(most, time);
            }
        }
        this.fromY = Math.floor(Math.log10(Math.max(least, 0.01)));
        this.toY = Math.max(fromY + 1, Math.ceil(Math.log10(most)));
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" "
                        .formatted(WIDTH, HEIGHT))
                .append("font-family=\"system-ui, sans-serif\" font-size=\"13\">\n")
                .append("<title>Time to check a quotation while the record grows</title>\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        for (int power = (int) fromX; power <= toX; power++) {
            double x = x(power);
            svg.append(rule(x, TOP, x, HEIGHT - BOTTOM));
            svg.append(text(x, HEIGHT - BOTTOM + 20, "middle", "%,d".formatted((int) Math.pow(10, power)), "#444"));
        }
        for (int power = (int) fromY; power <= toY; power++) {
            double y = y(power);
            svg.append(rule(LEFT, y, WIDTH - RIGHT, y));
            svg.append(text(LEFT - 8, y + 4, "end", label(power), "#444"));
        }
        svg.append(text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 10, "middle", "utterances on the record", "#222"));
        int ink = 0;
        for (Map.Entry<String, Map<Integer, Double>> line : times.entrySet()) {
            svg.append(line(line.getKey(), line.getValue(), INKS.get(ink++ % INKS.size())));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String label(int power) {
        return power >= 3
                ? "%,d s".formatted((int) Math.pow(10, power - 3))
                : "%s ms".formatted(plain(Math.pow(10, power)));
    }

    private static String plain(double value) {
        return value >= 1 ? Integer.toString((int) value) : Double.toString(value);
    }

    private String line(String name, Map<Integer, Double> times, String ink) {
        StringBuilder points = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        double x = 0;
        double y = 0;
        for (Map.Entry<Integer, Double> point : times.entrySet()) {
            x = x(Math.log10(point.getKey()));
            y = y(Math.log10(point.getValue()));
            points.append("%.1f,%.1f ".formatted(x, y));
            dots.append("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>\n".formatted(x, y, ink));
        }
        return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n"
                        .formatted(points.toString().strip(), ink)
                + dots
                + text(x + 9, y + 4, "start", name, ink);
    }

    private double x(double power) {
        return LEFT + (power - fromX) / (toX - fromX) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double power) {
        return HEIGHT - BOTTOM - (power - fromY) / (toY - fromY) * (HEIGHT - TOP - BOTTOM);
    }

    private static String rule(double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>%n",
                x1,
                y1,
                x2,
                y2);
    }

    private static String text(double x, double y, String anchor, String words, String ink) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                ink,
                words);
    }
}

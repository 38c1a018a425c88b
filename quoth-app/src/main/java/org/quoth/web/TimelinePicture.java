package org.quoth.web;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.quoth.model.Statement;
import org.quoth.search.Found;
import org.quoth.search.Hit;

/**
 * Statements drawn in time: a lane for each speaker, a full dot for what stands in a primary text, a hollow one for what is reported.
 * The same statements give the same picture.
 */
final class TimelinePicture {

    private static final int WIDTH = 960;
    private static final int LEFT = 170;
    private static final int RIGHT = 24;
    private static final int TOP = 20;
    private static final int LANE = 34;
    private static final int AXIS = 34;
    private static final int RADIUS = 5;
    private static final int STACK = 3;
    private static final int MOST_LANES = 12;
    private static final int MOST_TICKS = 8;
    private static final String INK = "#6b6f76";
    private static final String RULE = "#b9b5ab";
    private static final String DOT = "#3f74ad";
    private static final String OTHERS = "others";

    /**
     * A statement as drawn.
     *
     * @param x left to right, in the picture's own units
     * @param y top to bottom, in the same
     */
    private record Dot(int x, int y, boolean primary, Statement statement) {}

    private record Tick(int x, String name) {}

    private final List<String> lanes = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();

    private TimelinePicture(List<Statement> dated) {
        if (dated.isEmpty()) {
            return;
        }
        LocalDate first = day(dated.getFirst());
        LocalDate last = day(dated.getLast());
        Map<Integer, Integer> stacked = new HashMap<>();
        for (Statement statement : dated) {
            int lane = lane(statement);
            int x = x(day(statement), first, last);
            int nth = stacked.merge(lane * WIDTH + x, 1, Integer::sum) - 1;
            int y = TOP + lane * LANE + LANE / 2 + (nth % STACK - 1) * (RADIUS + 3) * (nth == 0 ? 0 : 1);
            int aside = nth / STACK * (RADIUS * 2 + 1);
            dots.add(new Dot(
                    Math.min(WIDTH - RADIUS - 2, x + aside), y, statement.kind().isPrimary(), statement));
        }
        ticks(first, last);
    }

    /** Undated statements are left out. */
    static TimelinePicture of(Found found) {
        return new TimelinePicture(found.hits().stream()
                .map(Hit::statement)
                .filter(statement -> statement.day() != null)
                .sorted(java.util.Comparator.comparing(TimelinePicture::day))
                .toList());
    }

    private static LocalDate day(Statement statement) {
        LocalDate day = statement.day();
        return day == null ? LocalDate.MIN : day;
    }

    boolean isEmpty() {
        return dots.isEmpty();
    }

    private int lane(Statement statement) {
        String who = statement.speaker() == null ? "speaker not found" : statement.speaker();
        int lane = lanes.indexOf(who);
        if (lane >= 0) {
            return lane;
        }
        if (lanes.size() < MOST_LANES) {
            lanes.add(who);
        } else if (lanes.size() == MOST_LANES) {
            lanes.add(OTHERS);
        }
        return lanes.size() - 1;
    }

    private static int x(LocalDate day, LocalDate first, LocalDate last) {
        long span = last.toEpochDay() - first.toEpochDay();
        int room = WIDTH - LEFT - RIGHT - 2 * RADIUS;
        long gone = day.toEpochDay() - first.toEpochDay();
        return LEFT + RADIUS + (int) (span == 0 ? room / 2 : gone * room / span);
    }

    private void ticks(LocalDate first, LocalDate last) {
        for (int months : new int[] {1, 2, 3, 6, 12, 24, 60, 120, 240, 600}) {
            List<Tick> found = ticks(first, last, months);
            if (found.size() <= MOST_TICKS) {
                ticks.addAll(found);
                break;
            }
        }
        if (ticks.isEmpty()) {
            ticks.add(new Tick(x(first, first, last), first.toString()));
        }
    }

    private static List<Tick> ticks(LocalDate first, LocalDate last, int months) {
        DateTimeFormatter name = DateTimeFormatter.ofPattern(months < 12 ? "MMM yyyy" : "yyyy", Locale.ENGLISH);
        List<Tick> ticks = new ArrayList<>();
        LocalDate month = first.withDayOfMonth(1);
        while (!month.isAfter(last) && ticks.size() <= MOST_TICKS) {
            boolean falls = (month.getYear() * 12 + month.getMonthValue() - 1) % months == 0;
            if (falls && !month.isBefore(first)) {
                ticks.add(new Tick(x(month, first, last), name.format(month)));
            }
            month = month.plusMonths(1);
        }
        return ticks;
    }

    private int height() {
        return TOP + lanes.size() * LANE + AXIS;
    }

    private int axis() {
        return TOP + lanes.size() * LANE + 4;
    }

    /** Scalable, each dot a link to its statement; without scripts, styles or fonts of its own. */
    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"timeline-picture\" role=\"group\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height())
                .append("\" font-family=\"sans-serif\" font-size=\"13\"><title>")
                .append(dots.size())
                .append(dots.size() == 1 ? " statement" : " statements")
                .append(" in time; full dots: in their own words, hollow ones: reported</title>");
        for (int i = 0; i < lanes.size(); i++) {
            int y = TOP + i * LANE + LANE / 2;
            line(svg, LEFT, y, WIDTH - RIGHT, y);
            text(svg, LEFT - 10, y + 4, "end", shortened(lanes.get(i)));
        }
        line(svg, LEFT, axis(), WIDTH - RIGHT, axis());
        for (Tick tick : ticks) {
            line(svg, tick.x(), axis(), tick.x(), axis() + 5);
            text(svg, tick.x(), axis() + 20, "middle", tick.name());
        }
        dots.forEach(dot -> dot(svg, dot));
        return svg.append("</svg>").toString();
    }

    private static void line(StringBuilder svg, int x1, int y1, int x2, int y2) {
        svg.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\"/>".formatted(x1, y1, x2, y2, RULE));
    }

    private static void text(StringBuilder svg, int x, int y, String anchor, String words) {
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
                .formatted(x, y, anchor, INK, escaped(words)));
    }

    private static void dot(StringBuilder svg, Dot dot) {
        Statement statement = dot.statement();
        String told = day(statement) + ", " + (statement.speaker() == null ? "speaker not found" : statement.speaker())
                + ": " + Wording.beginning(statement.standing().replaceAll("\\s+", " "), 160);
        svg.append(
                "<a href=\"%s\"><title>%s</title><circle cx=\"%d\" cy=\"%d\" r=\"%d\" stroke=\"%s\" stroke-width=\"2\" fill=\"%s\"/></a>"
                        .formatted(
                                escaped(Links.statement(statement)),
                                escaped(told),
                                dot.x(),
                                dot.y(),
                                RADIUS,
                                DOT,
                                dot.primary() ? DOT : "none"));
    }

    private static String shortened(String name) {
        return name.length() <= 24 ? name : name.substring(0, 23) + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** The same in dots, twice as large, on white. */
    byte[] png() {
        BufferedImage image = new BufferedImage(WIDTH * 2, height() * 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH * 2, height() * 2);
        pen.scale(2, 2);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        for (int i = 0; i < lanes.size(); i++) {
            int y = TOP + i * LANE + LANE / 2;
            pen.setColor(Color.decode(RULE));
            pen.drawLine(LEFT, y, WIDTH - RIGHT, y);
            String name = shortened(lanes.get(i));
            pen.setColor(Color.decode(INK));
            pen.drawString(name, LEFT - 10 - pen.getFontMetrics().stringWidth(name), y + 4);
        }
        pen.setColor(Color.decode(RULE));
        pen.drawLine(LEFT, axis(), WIDTH - RIGHT, axis());
        for (Tick tick : ticks) {
            pen.drawLine(tick.x(), axis(), tick.x(), axis() + 5);
            pen.setColor(Color.decode(INK));
            pen.drawString(tick.name(), tick.x() - pen.getFontMetrics().stringWidth(tick.name()) / 2, axis() + 20);
            pen.setColor(Color.decode(RULE));
        }
        pen.setColor(Color.decode(DOT));
        pen.setStroke(new BasicStroke(2));
        for (Dot dot : dots) {
            pen.drawOval(dot.x() - RADIUS, dot.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
            if (dot.primary()) {
                pen.fillOval(dot.x() - RADIUS, dot.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
            }
        }
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be written into memory", e);
        }
    }
}

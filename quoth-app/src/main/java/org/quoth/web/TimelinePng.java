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
import javax.imageio.ImageIO;
import org.quoth.web.TimelinePicture.Bar;
import org.quoth.web.TimelinePicture.Dot;
import org.quoth.web.TimelinePicture.Mark;

/** Writes a timeline as PNG, twice as large as its own units, on white. */
final class TimelinePng {

    private static final Color INK = Color.decode(TimelineSvg.INK);
    private static final Color RULE = Color.decode(TimelineSvg.RULE);
    private static final Color DOT = Color.decode(TimelineSvg.DOT);

    private final Graphics2D pen;

    private TimelinePng(Graphics2D pen) {
        this.pen = pen;
    }

    static byte[] of(TimelinePicture picture) {
        BufferedImage image =
                new BufferedImage(TimelinePicture.WIDTH * 2, picture.height() * 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(2, 2);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        new TimelinePng(pen).draw(picture);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be written into memory", e);
        }
    }

    private void draw(TimelinePicture picture) {
        int right = TimelinePicture.WIDTH - TimelinePicture.RIGHT;
        for (int i = 0; i < picture.lanes().size(); i++) {
            int y = picture.line(i);
            line(TimelinePicture.LEFT, y, right, y);
            String name = TimelinePicture.shortened(picture.lanes().get(i));
            text(name, TimelinePicture.LEFT - 10 - width(name), y + 4);
        }
        int foot = picture.foot();
        line(TimelinePicture.LEFT, foot, right, foot);
        if (picture.axis() != null) {
            for (TimelineAxis.Tick tick : picture.axis().ticks()) {
                line(tick.x(), foot, tick.x(), foot + 5);
                text(tick.name(), tick.x() - width(tick.name()) / 2, foot + 20);
            }
        }
        pen.setColor(DOT);
        picture.marks().forEach(this::mark);
    }

    private void line(int x1, int y1, int x2, int y2) {
        pen.setColor(RULE);
        pen.drawLine(x1, y1, x2, y2);
    }

    private void text(String words, int x, int y) {
        pen.setColor(INK);
        pen.drawString(words, x, y);
    }

    private int width(String words) {
        return pen.getFontMetrics().stringWidth(words);
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Dot dot -> {
                int r = TimelinePicture.RADIUS;
                pen.setStroke(new BasicStroke(2));
                pen.drawOval(dot.x() - r, dot.y() - r, 2 * r, 2 * r);
                if (dot.full()) {
                    pen.fillOval(dot.x() - r, dot.y() - r, 2 * r, 2 * r);
                }
            }
            case Bar bar -> {
                pen.setStroke(new BasicStroke(1));
                pen.fillRect(bar.x(), bar.base() - bar.full(), bar.width(), bar.full());
                pen.drawRect(bar.x(), bar.base() - bar.height(), bar.width(), bar.height());
            }
        }
    }
}

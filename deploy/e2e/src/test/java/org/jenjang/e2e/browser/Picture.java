package org.jenjang.e2e.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/// A screenshot, made small: of all its colours the 256 most frequent stay, each other one becomes the nearest of these. On
/// flat pages nobody sees a difference, and the file is a third.
record Picture(byte[] png) {
    private static final int COLOURS = 256;

    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(reduced(ImageIO.read(new ByteArrayInputStream(png))), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage reduced(BufferedImage image) {
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var palette = mostFrequent(pixels);
        var places = new HashMap<Integer, Integer>();
        var small = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        small.getRaster().setPixels(0, 0, image.getWidth(), image.getHeight(), Arrays.stream(pixels)
                .map(pixel -> places.computeIfAbsent(pixel, colour -> nearest(colour, palette)))
                .toArray());
        return small;
    }

    private static List<Integer> mostFrequent(int[] pixels) {
        var counts = Arrays.stream(pixels).boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static IndexColorModel model(List<Integer> palette) {
        return new IndexColorModel(8, palette.size(), palette.stream().mapToInt(Integer::intValue).toArray(), 0, false, -1, 0);
    }

    private static int nearest(int colour, List<Integer> palette) {
        return IntStream.range(0, palette.size()).boxed()
                .min(Comparator.comparingInt(place -> distance(colour, palette.get(place))))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        return IntStream.of(0, 8, 16).map(shift -> (one >> shift & 255) - (other >> shift & 255)).map(gap -> gap * gap).sum();
    }
}

package org.jenjang.reporting.indicator;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hides the numbers of a table that tell of so few people that a neighbour could know who they are. Where just one
 * number of a row or a column is hidden, a sum known from elsewhere would give it away; so the smallest of the others
 * goes too.
 */
final class SmallCells {

    /** From so many on a number is shown; none at all tells of nobody and is shown as well. */
    private static final int ENOUGH = 5;

    private final int[][] counted;
    private final boolean[][] hidden;

    private SmallCells(int[][] counted) {
        this.counted = counted;
        this.hidden = new boolean[counted.length][];
        Arrays.setAll(hidden, row -> new boolean[counted[row].length]);
    }

    static boolean isFew(int people) {
        return people > 0 && people < ENOUGH;
    }

    /** The table with null where a number is hidden; all rows are of the same length. */
    static @Nullable Integer[][] hide(int[][] counted) {
        SmallCells cells = new SmallCells(counted);
        cells.hideFew();
        while (cells.hideLonely()) {
            // Each round hides one number more, which may leave another row or column with just one.
        }
        return cells.shown();
    }

    private void hideFew() {
        all().filter(cell -> isFew(at(cell))).forEach(this::hide);
    }

    /** Hides one more number; false when no hidden number is alone in its row or column. */
    private boolean hideLonely() {
        int width = counted.length == 0 ? 0 : counted[0].length;
        Stream<List<Cell>> rows = IntStream.range(0, counted.length)
                .mapToObj(row -> IntStream.range(0, width).mapToObj(column -> new Cell(row, column)).toList());
        Stream<List<Cell>> columns = IntStream.range(0, width)
                .mapToObj(column -> IntStream.range(0, counted.length).mapToObj(row -> new Cell(row, column)).toList());
        return Stream.concat(rows, columns).anyMatch(this::hideCompanion);
    }

    private boolean hideCompanion(List<Cell> line) {
        if (line.stream().filter(this::isHidden).count() != 1) {
            return false;
        }
        Optional<Cell> companion =
                line.stream().filter(cell -> !isHidden(cell)).min(Comparator.comparingInt(this::rank));
        companion.ifPresent(this::hide);
        return companion.isPresent();
    }

    /** A number hides better than a nought, which most tables are full of. */
    private int rank(Cell cell) {
        return at(cell) == 0 ? Integer.MAX_VALUE : at(cell);
    }

    private Stream<Cell> all() {
        return IntStream.range(0, counted.length).boxed()
                .flatMap(row -> IntStream.range(0, counted[row].length).mapToObj(column -> new Cell(row, column)));
    }

    private @Nullable Integer[][] shown() {
        @Nullable Integer[][] shown = new Integer[counted.length][];
        Arrays.setAll(shown, row -> new Integer[counted[row].length]);
        all().filter(cell -> !isHidden(cell)).forEach(cell -> shown[cell.row()][cell.column()] = at(cell));
        return shown;
    }

    private int at(Cell cell) {
        return counted[cell.row()][cell.column()];
    }

    private boolean isHidden(Cell cell) {
        return hidden[cell.row()][cell.column()];
    }

    private void hide(Cell cell) {
        hidden[cell.row()][cell.column()] = true;
    }

    private record Cell(int row, int column) {}
}

package org.jenjang.reporting.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jspecify.annotations.Nullable;

/** How many reports of each class came from each province; small numbers are hidden. */
public record ProvinceTable(List<ReportClass> classes, List<Row> rows) {

    public ProvinceTable {
        classes = List.copyOf(classes);
        rows = List.copyOf(rows);
    }

    /**
     * One province.
     *
     * @param province its code; null for the reports that name no place
     * @param name its code where the code lists, as far as they were heard, do not know it; null for the reports that name no place
     * @param reports one number per class, in the order of {@code classes}; null where it is hidden
     */
    public record Row(@Nullable String province, @Nullable String name, List<@Nullable Integer> reports) {}

    /** One cell as it was counted. */
    record Cell(@Nullable String province, ReportClass reportClass, int reports) {}

    static ProvinceTable of(List<Cell> cells) {
        SortedMap<String, int[]> counted = new TreeMap<>();
        for (Cell cell : cells) {
            String code = cell.province() == null ? "" : cell.province();
            int[] row = counted.computeIfAbsent(code, _ -> new int[ReportClass.values().length]);
            row[cell.reportClass().ordinal()] += cell.reports();
        }
        @Nullable Integer[][] shown = SmallCells.hide(counted.values().toArray(int[][]::new));
        List<Row> rows = new ArrayList<>();
        for (String code : counted.keySet()) {
            rows.add(row(code, shown[rows.size()]));
        }
        return new ProvinceTable(Arrays.asList(ReportClass.values()), rows);
    }

    private static Row row(String code, @Nullable Integer[] reports) {
        return code.isEmpty()
                ? new Row(null, null, Arrays.asList(reports))
                : new Row(code, CodeLists.region(code).map(Region::name).orElse(code), Arrays.asList(reports));
    }
}

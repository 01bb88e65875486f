package io.jianbao.nlp.adapter.model;

import io.jianbao.nlp.domain.value.LunarCalendar;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the table of lunar years: year, first day, leap month, and a 1 or 0 for each month of 30 or 29 days. */
final class LunarCalendarReader {
    private LunarCalendarReader() {}

    static LunarCalendar read(InputStream bytes) throws IOException {
        Map<Integer, LunarCalendar.Year> years = new HashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#")) {
                List<String> fields = List.of(line.split("\t", -1));
                years.put(Integer.valueOf(fields.get(0)), year(line, fields));
            }
        }
        return new LunarCalendar(years);
    }

    private static LunarCalendar.Year year(String line, List<String> fields) throws IOException {
        try {
            List<Integer> months =
                    fields.get(3).chars().mapToObj(c -> c == '1' ? 30 : 29).toList();
            return new LunarCalendar.Year(LocalDate.parse(fields.get(1)), Integer.parseInt(fields.get(2)), months);
        } catch (DateTimeParseException | IndexOutOfBoundsException e) {
            throw new IOException("not a lunar year: " + line, e);
        }
    }
}

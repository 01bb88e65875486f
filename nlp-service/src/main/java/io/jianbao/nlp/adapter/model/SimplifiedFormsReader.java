package io.jianbao.nlp.adapter.model;

import io.jianbao.nlp.domain.text.SimplifiedForms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads the table of simplified forms: a traditional character, a tab, a simplified one; lines that begin with # say where it comes from. */
final class SimplifiedFormsReader {
    private SimplifiedFormsReader() {}

    static SimplifiedForms read(InputStream bytes) throws IOException {
        Map<Integer, Integer> forms = new HashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#")) {
                forms.put(line.codePointAt(0), line.codePointAt(line.indexOf('\t') + 1));
            }
        }
        return new SimplifiedForms(forms);
    }
}

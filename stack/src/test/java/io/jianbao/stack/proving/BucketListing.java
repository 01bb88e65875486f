package io.jianbao.stack.proving;

import io.jianbao.ingest.domain.Sha256;
import io.jianbao.stack.proving.Drop.End;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the bucket's folders with what was put in: every file's bytes lie where its end says, and nothing else lies in the inbox. */
final class BucketListing {
    private final Path bucket;

    BucketListing(Path bucket) {
        this.bucket = bucket;
    }

    /** What is missing or should not be there. */
    List<String> violations(List<Dropped> dropped) throws IOException {
        List<String> violations = new ArrayList<>();
        Set<String> done = contents("done");
        Set<String> rejected = contents("rejected");
        Set<String> archive = names("archive");
        for (Dropped file : dropped) {
            String sha = Sha256.of(file.drop().bytes()).hex();
            End end = file.drop().end();
            if (end == End.REJECTED && !rejected.contains(sha)) {
                violations.add(file.drop().key() + " is not in rejected/");
            } else if (end != End.REJECTED && end != End.UNTOUCHED && !(done.contains(sha) && archive.contains(sha))) {
                violations.add(file.drop().key() + " is not in done/ and archive/");
            }
        }
        Set<String> left = names("in");
        Set<String> expected = dropped.stream()
                .filter(file -> file.drop().end() == End.UNTOUCHED)
                .map(file -> file.drop().key())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!left.equals(expected)) {
            violations.add("in/ holds " + left + ", must hold " + expected);
        }
        return violations;
    }

    private Set<String> contents(String folder) throws IOException {
        Set<String> contents = new TreeSet<>();
        for (Path file : files(folder)) {
            contents.add(Sha256.of(Files.readAllBytes(file)).hex());
        }
        return contents;
    }

    private Set<String> names(String folder) throws IOException {
        Path top = bucket.resolve(folder);
        return files(folder).stream()
                .map(file -> top.relativize(file).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Path> files(String folder) throws IOException {
        Path top = bucket.resolve(folder);
        if (!Files.exists(top)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}

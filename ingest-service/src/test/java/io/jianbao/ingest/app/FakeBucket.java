package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.IngestedPage;
import io.jianbao.ingest.domain.PageId;
import io.jianbao.ingest.domain.PageKey;
import io.jianbao.ingest.domain.Rejection;
import io.jianbao.ingest.domain.Sha256;
import io.jianbao.ingest.domain.Sidecar;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** All ports in memory. Survives a crash, which it stages after any of its effects; every effect is listed in {@link #steps}. */
final class FakeBucket implements PageArchive, IdentityRegister, ObjectRegister, Sidecars, PageAnnouncer {
    final Map<String, byte[]> inbox = new LinkedHashMap<>();
    final Map<String, byte[]> done = new LinkedHashMap<>();
    final Map<String, Rejection> rejected = new LinkedHashMap<>();
    final Map<Sha256, byte[]> archive = new LinkedHashMap<>();
    final Map<PageId, IdentityEntry> register = new LinkedHashMap<>();
    final Map<String, ObjectEntry> objects = new LinkedHashMap<>();
    final Map<String, byte[]> sidecars = new LinkedHashMap<>();
    final List<PageId> withdrawn = new ArrayList<>();
    final List<IngestedPage> announced = new ArrayList<>();
    final List<DropReport> reported = new ArrayList<>();
    final List<String> steps = new ArrayList<>();
    Instant lastModified = Instant.parse("2024-03-18T04:05:06Z");
    boolean readable = true;
    Runnable beforeConfirm = () -> {};
    private int crashAfter = Integer.MAX_VALUE;

    /** The process ends here. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void crashAfterStep(int number) {
        crashAfter = number;
        steps.clear();
    }

    void goOn() {
        crashAfter = Integer.MAX_VALUE;
        steps.clear();
    }

    BucketObject drop(String key, byte[] bytes) {
        inbox.put(key, bytes);
        return listed(key);
    }

    BucketObject listed(String key) {
        return new Listed(key, inbox.get(key), lastModified);
    }

    List<String> results(DropId drop) {
        return reported.stream()
                .filter(r -> r.dropId().equals(drop))
                .map(r -> r.result().name())
                .toList();
    }

    private void step(String name) {
        steps.add(name);
        if (steps.size() == crashAfter) {
            throw new Crash();
        }
    }

    @Override
    public void keep(Sha256 content, byte[] bytes) {
        archive.put(content, bytes);
        step("archive");
    }

    @Override
    public <T> T whileHolding(PageId page, Supplier<T> work) {
        return work.get();
    }

    @Override
    public Optional<IdentityEntry> find(PageId page) {
        return Optional.ofNullable(register.get(page));
    }

    @Override
    public boolean createIfAbsent(IdentityEntry entry) {
        boolean created = register.putIfAbsent(entry.pageId(), entry) == null;
        step("create");
        return created;
    }

    @Override
    public boolean replace(IdentityEntry current, IdentityEntry next) {
        boolean replaced = register.replace(current.pageId(), current, next);
        step(nameOf(next));
        return replaced;
    }

    @Override
    public Optional<byte[]> find(Sha256 content) {
        return Optional.ofNullable(archive.get(content));
    }

    @Override
    public <T> T whileHolding(String stem, Supplier<T> work) {
        return work.get();
    }

    @Override
    public List<ObjectEntry> find(String stem) {
        return objects.values().stream()
                .filter(e -> PageKey.stemOf(e.objectKey()).equals(stem))
                .toList();
    }

    @Override
    public void put(ObjectEntry entry) {
        objects.put(entry.objectKey(), entry);
        step("object");
    }

    @Override
    public Sidecar read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith("withdraw ")) {
            return new Sidecar(null, null, null, null, null, text.substring(9));
        }
        if (!text.startsWith("page ")) {
            throw new InvalidSidecarException("neither page nor withdraw");
        }
        return new Sidecar(null, null, null, text.substring(5), null, null);
    }

    @Override
    public Optional<Sidecar> sidecar(String stem) {
        return Optional.ofNullable(sidecars.get(stem)).map(this::read);
    }

    @Override
    public void keep(String stem, byte[] bytes) {
        sidecars.put(stem, bytes);
        step("keep sidecar");
    }

    @Override
    public void withdraw(DropId drop, PageId page, String reason) {
        withdrawn.add(page);
        step("withdraw");
    }

    private static String nameOf(IdentityEntry next) {
        if (next.withdrawn()) {
            return "mark withdrawn";
        }
        return next.done() ? "mark done" : "replace";
    }

    @Override
    public void announce(IngestedPage page) {
        announced.add(page);
        step("announce");
    }

    @Override
    public void report(DropReport report) {
        reported.add(report);
        step("report " + report.result());
    }

    private final class Listed implements BucketObject {
        private final String key;
        private final byte[] bytes;
        private final Instant time;

        Listed(String key, byte[] bytes, Instant time) {
            this.key = key;
            this.bytes = bytes;
            this.time = time;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public Instant lastModified() {
            return time;
        }

        @Override
        public byte[] read() {
            if (!readable) {
                throw new ObjectUnreadableException(key, new IllegalStateException("denied"));
            }
            return bytes.clone();
        }

        @Override
        public void confirm() {
            beforeConfirm.run();
            if (inbox.get(key) != bytes) {
                throw new ObjectChangedException(key);
            }
        }

        @Override
        public Optional<byte[]> sidecar() {
            return Optional.ofNullable(inbox.get(PageKey.stemOf(key) + ".json"));
        }

        @Override
        public void moveToDone() {
            done.put(key, bytes);
            inbox.remove(key, bytes);
            step("move");
        }

        @Override
        public void moveToRejected(Rejection rejection, Sha256 content) {
            rejected.put(key, rejection);
            inbox.remove(key, bytes);
            step("move");
        }
    }
}

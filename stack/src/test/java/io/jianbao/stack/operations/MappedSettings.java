package io.jianbao.stack.operations;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The settings of every {@code @ConfigMapping} interface, read from the sources: their Javadoc is what the table says. */
final class MappedSettings {
    // {@code application.properties}, {@link PageIngested}
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s+([^}]*)}");
    // maxFileBytes → max-file-bytes
    private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

    private final List<Setting> settings = new ArrayList<>();

    private MappedSettings() {}

    /** All of them, in the order of files and methods; {@code variable} is the derived one, {@code fallback} that of {@code @WithDefault}. */
    static List<Setting> read(Path root) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        MappedSettings found = new MappedSettings();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(mappings(root)));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                found.readUnit(unit, docs);
            }
        }
        return found.settings;
    }

    private static List<Path> mappings(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root, 12)) {
            return files.filter(MappedSettings::isMainSource)
                    .filter(MappedSettings::isMapping)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isMainSource(Path file) {
        String name = file.toString();
        return name.endsWith(".java") && name.contains("/src/main/java/") && !name.contains("/target/");
    }

    private static boolean isMapping(Path file) {
        try {
            return Files.readString(file).contains("@ConfigMapping(");
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    private void readUnit(CompilationUnitTree unit, DocTrees docs) {
        String service = unit.getSourceFile().getName().replaceAll(".*/([^/]+)/src/main/java/.*", "$1");
        for (Tree type : unit.getTypeDecls()) {
            ClassTree mapping = (ClassTree) type;
            annotation(mapping.getModifiers(), "ConfigMapping")
                    .ifPresent(prefix -> readInterface(mapping, new Place(service, prefix, unit, docs)));
        }
    }

    private record Place(String service, String prefix, CompilationUnitTree unit, DocTrees docs) {
        Place below(String name) {
            return new Place(service, prefix + "." + name, unit, docs);
        }

        String meaning(MethodTree method) {
            String doc = docs.getDocComment(docs.getPath(unit, method));
            String plain =
                    INLINE_TAG.matcher(Objects.requireNonNullElse(doc, "")).replaceAll("`$1`");
            return plain.replaceAll("\\s+", " ").strip();
        }
    }

    private void readInterface(ClassTree type, Place place) {
        Map<String, ClassTree> groups = new HashMap<>();
        type.getMembers().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .forEach(group -> groups.put(group.getSimpleName().toString(), group));
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method) {
                readMethod(method, groups.get(String.valueOf(method.getReturnType())), place);
            }
        }
    }

    private void readMethod(MethodTree method, ClassTree group, Place place) {
        String hyphenated = HUMP.matcher(method.getName()).replaceAll("$1-$2").toLowerCase(Locale.ROOT);
        String name = annotation(method.getModifiers(), "WithName").orElse(hyphenated);
        if (group != null) {
            readInterface(group, place.below(name));
            return;
        }
        String key = place.prefix() + "." + name;
        String fallback = annotation(method.getModifiers(), "WithDefault").orElse("");
        settings.add(new Setting(place.service(), key, Setting.variableOf(key), fallback, place.meaning(method)));
    }

    private static Optional<String> annotation(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
                .map(AnnotationTree::getArguments)
                .map(arguments -> literal(arguments.get(0)))
                .findFirst();
    }

    private static String literal(ExpressionTree argument) {
        ExpressionTree value = argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
        return String.valueOf(((LiteralTree) value).getValue());
    }
}

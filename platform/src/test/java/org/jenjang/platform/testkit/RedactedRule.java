package org.jenjang.platform.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;

/** Tells a {@code toString} that somebody wrote from the one that a record gets by itself, which shows every value. */
final class RedactedRule {

    private static final String GENERATED_BY = "Ljava/lang/runtime/ObjectMethods;";

    private RedactedRule() {}

    static DescribedPredicate<JavaClass> showsNothingByItself() {
        return DescribedPredicate.describe("a toString of its own", RedactedRule::hasOwnToString);
    }

    private static boolean hasOwnToString(JavaClass type) {
        Class<?> loaded = type.reflect();
        try (InputStream bytes = loaded.getResourceAsStream("/" + loaded.getName().replace('.', '/') + ".class")) {
            return ClassFile.of().parse(bytes.readAllBytes()).methods().stream()
                    .filter(method -> method.methodName().equalsString("toString")
                            && method.methodType().equalsString("()Ljava/lang/String;"))
                    .anyMatch(method -> !isGenerated(method));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isGenerated(MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementStream())
                .anyMatch(element -> element instanceof InvokeDynamicInstruction call
                        && call.bootstrapMethod().owner().descriptorString().equals(GENERATED_BY));
    }
}

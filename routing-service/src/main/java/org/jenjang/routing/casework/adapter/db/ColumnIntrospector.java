package org.jenjang.routing.casework.adapter.db;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import com.fasterxml.jackson.databind.util.NameTransformer;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets JSON follow the annotations of an entity: names of columns, embedded parts, converted values. */
final class ColumnIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;
    private static final JavaType TEXT = TypeFactory.defaultInstance().constructType(String.class);

    @Override
    public @Nullable PropertyName findNameForSerialization(Annotated field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? null : PropertyName.construct(column.name());
    }

    @Override
    public @Nullable PropertyName findNameForDeserialization(Annotated field) {
        return findNameForSerialization(field);
    }

    @Override
    public @Nullable NameTransformer findUnwrappingNameTransformer(AnnotatedMember field) {
        return field.hasAnnotation(Embedded.class) ? NameTransformer.NOP : null;
    }

    @Override
    public @Nullable Object findSerializationConverter(Annotated field) {
        AttributeConverter<Object, Object> converter = converter(field);
        return converter == null
                ? null
                : new Step(converter::convertToDatabaseColumn, field.getType(), TEXT);
    }

    @Override
    public @Nullable Object findDeserializationConverter(Annotated field) {
        AttributeConverter<Object, Object> converter = converter(field);
        return converter == null
                ? null
                : new Step(converter::convertToEntityAttribute, TEXT, field.getType());
    }

    @SuppressWarnings("unchecked")
    private static @Nullable AttributeConverter<Object, Object> converter(Annotated field) {
        Convert convert = field.getAnnotation(Convert.class);
        try {
            return convert == null
                    ? null
                    : (AttributeConverter<Object, Object>) convert.converter().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One direction of a converter. */
    private record Step(Function<Object, Object> change, JavaType from, JavaType to) implements Converter<Object, Object> {

        @Override
        public Object convert(Object value) {
            return change.apply(value);
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return from;
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return to;
        }
    }
}

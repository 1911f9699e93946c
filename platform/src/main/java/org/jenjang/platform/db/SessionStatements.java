package org.jenjang.platform.db;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Statements on a Hibernate Reactive session, in the same transaction as the entities it holds. */
public record SessionStatements(Mutiny.Session session) implements Statements {

    @Override
    public Uni<String> text(String sql, String... parameters) {
        Mutiny.SelectionQuery<String> query = session.createNativeQuery(TextParameters.ofHibernate(sql), String.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getSingleResult();
    }

    @Override
    public Uni<Integer> change(String sql, String... parameters) {
        Mutiny.MutationQuery query = session.createNativeQuery(TextParameters.ofHibernate(sql));
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }
}

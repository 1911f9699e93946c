package org.jenjang.reporting.indicator;

/**
 * How the indicators are counted. The parameter {@code $1} is the moment for which they hold, since a limit may pass
 * without anybody saying so.
 */
final class FigureSql {

    /**
     * The reports that were heard of, each judged. A limit is settled when it was met or missed: by a deed, or because
     * it has passed while the report is open and the clock does not stand still. Until then it is in nobody's record.
     */
    private static final String JUDGED = """
            with moment as (select cast($1 as timestamptz) as now),
            judged as (
                select f.*,
                    case when supervisory then 'SUPERVISORY' else classification end as class,
                    first_response_breached or (first_response_due is not null and (first_response_at is not null
                        or (open and not first_response_paused and first_response_due < now))) as first_settled,
                    not first_response_breached and first_response_at <= first_response_due as first_met,
                    resolve_breached or (resolve_due is not null and (answered_at is not null
                        or (open and not resolve_paused and resolve_due < now))) as resolve_settled,
                    not resolve_breached and answered_at <= resolve_due as resolve_met,
                    extract(epoch from first_response_at - disposed_at) / 3600 as hours_to_first,
                    extract(epoch from answered_at - submitted_at) / 3600 as hours_to_answer,
                    case when open then extract(epoch from now - submitted_at) / 86400 end as age
                from complaint_fact f, moment
                where submitted_at is not null)
            """;

    /** The indicators of a group of judged reports: fits {@link Figures}. */
    private static final String FIGURES = """
            json_build_object(
                'reports', count(*),
                'overdue', count(*) filter (where open and ((first_settled and first_response_at is null)
                                                         or (resolve_settled and answered_at is null))),
                'followedUp', json_build_object(
                    'part', count(*) filter (where disposed_at is not null and first_post_at is not null),
                    'of', count(disposed_at)),
                'onTimeFirst', json_build_object(
                    'part', count(*) filter (where first_settled and first_met),
                    'of', count(*) filter (where first_settled)),
                'onTimeResolve', json_build_object(
                    'part', count(*) filter (where resolve_settled and resolve_met),
                    'of', count(*) filter (where resolve_settled)),
                'hoursToFirst', json_build_object(
                    'n', count(hours_to_first),
                    'median', percentile_cont(0.5) within group (order by hours_to_first),
                    'p90', percentile_cont(0.9) within group (order by hours_to_first)),
                'hoursToAnswer', json_build_object(
                    'n', count(hours_to_answer),
                    'median', percentile_cont(0.5) within group (order by hours_to_answer),
                    'p90', percentile_cont(0.9) within group (order by hours_to_answer)),
                'confirmed', json_build_object(
                    'part', count(*) filter (where closure = 'CONFIRMED'), 'of', count(closure)),
                'automatic', json_build_object(
                    'part', count(*) filter (where closure = 'AUTOMATIC'), 'of', count(closure)),
                'unreachable', json_build_object(
                    'part', count(*) filter (where closure = 'UNREACHABLE'), 'of', count(closure)),
                'reopened', json_build_object(
                    'part', count(*) filter (where reopenings > 0), 'of', count(*) filter (where closings > 0)),
                'linked', json_build_object(
                    'part', count(*) filter (where state = 'LINKED'), 'of', count(*)),
                'returned', json_build_object(
                    'part', count(*) filter (where disposed_at is not null and returns > 0), 'of', count(disposed_at)),
                'arbitrated', json_build_object(
                    'part', count(*) filter (where disposed_at is not null and arbitrations > 0),
                    'of', count(disposed_at)),
                'escalated', json_build_object(
                    'part', count(*) filter (where disposed_at is not null and level > 0), 'of', count(disposed_at)),
                'promisesBroken', json_build_object(
                    'part', count(*) filter (where promised and broken_promises > 0),
                    'of', count(*) filter (where promised)),
                'handedOver', json_build_object(
                    'part', count(*) filter (where disposed_at is not null and handed_over), 'of', count(disposed_at)),
                'satisfaction', json_build_object('n', count(rating), 'mean', avg(rating)),
                'backlog', json_build_object(
                    'n', count(age),
                    'median', percentile_cont(0.5) within group (order by age),
                    'over90Days', count(*) filter (where age > 90),
                    'over365Days', count(*) filter (where age > 365)))
            """;

    static final String OVERVIEW = JUDGED + """
            select cast(json_build_object(
                'rebuilding', exists (select from rebuild where finished_at is null),
                'all', (select %1$s from judged),
                'last30Days', (select count(*) from judged, moment
                    where submitted_at > now - interval '30 days' and submitted_at <= now),
                'previous30Days', (select count(*) from judged, moment
                    where submitted_at > now - interval '60 days' and submitted_at <= now - interval '30 days'),
                'states', (select coalesce(json_agg(g), '[]') from (
                    select state, count(*) as reports from judged group by state) g),
                'tiers', (select coalesce(json_agg(g), '[]') from (
                    select holder_tier as tier, %1$s as figures from judged
                    where holder_tier is not null group by holder_tier) g),
                'classes', (select coalesce(json_agg(g), '[]') from (
                    select class as "reportClass", %1$s as figures from judged group by class) g),
                'provinces', (select coalesce(json_agg(g), '[]') from (
                    select province, class as "reportClass", count(*) as reports
                    from judged group by province, class) g)
                ) as text)
            """.formatted(FIGURES);

    /** An institution that only holds reports now has figures of none. */
    static final String INSTITUTIONS = JUDGED + """
            select cast(coalesce(json_agg(json_build_object(
                    'code', code,
                    'held', coalesce(held, 0),
                    'inherited', json_build_object('n', coalesce(inherited, 0), 'before', before),
                    'figures', coalesce(figures, (select %1$s from judged where false)))), '[]') as text)
            from (select institution as code, %1$s as figures from judged
                  where institution is not null group by institution) counted
            full join (select holder_institution as code, count(*) as held,
                    count(*) filter (where inherited_by = holder_institution) as inherited,
                    avg(extract(epoch from inherited_at - submitted_at) / 86400 / nullif(age, 0))
                        filter (where inherited_by = holder_institution) as before
                  from judged
                  where open and holder_institution is not null group by holder_institution) holding using (code)
            """.formatted(FIGURES);

    private FigureSql() {}
}

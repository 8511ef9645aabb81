// Owns reading, inside the statement that submits, what an application freezes beside the facts that decide on it:
// levels, records, languages, from when. No contact, no file, no wish that only matches people.

/** SQL for a `jsonb` object (a `SentBeside`) of the profile as it stands; `personId`: the SQL that names the student,
 * such as `$3`. Meant to be joined to the rest of the snapshot: `$6::jsonb || ${profileSnapshotOf("$3")}`. */
export function profileSnapshotOf(personId: string): string {
  const year = (column: string) => `extract(year from r."${column}")::int`;
  return `(
    select jsonb_build_object(
      'languages', coalesce(to_jsonb(sp.languages), '[]'),
      'availableFrom', to_char(sp."availableFrom", 'YYYY-MM-DD'),
      'skillLevels', (select coalesce(jsonb_object_agg("skillCode", level) filter (where level is not null), '{}')
        from "ProfileSkill" where "personId" = one.id),
      'records', (select coalesce(jsonb_agg(jsonb_build_object('kind', r.kind, 'title', r.title,
          'organisation', r.organisation, 'from', ${year("startedOn")}, 'until', ${year("endedOn")},
          'description', r.description, 'skillCodes', r."skillCodes", 'certificateCode', r."certificateCode")
          order by coalesce(r."endedOn", r."startedOn") desc nulls last, r.id), '[]')
        from "ProfileRecord" r where r."personId" = one.id))
    from (select ${personId}::uuid as id) one left join "StudentProfile" sp on sp."personId" = one.id)`;
}

// Owns a student's profile as the school reads it: what the student tells, line by line; nothing can be changed here.
import type { ReactNode } from "react";
import { FileList } from "~/app/features/files/file-list";
import { useLocale, useT } from "~/app/messages/use-t";
import { DefinitionList } from "~/app/ui/definition-list";
import { formatFullDay } from "~/app/ui/format-date";
import type { StudentProfileView } from "./read-student-profile.server";
import { RecordCard } from "./record-list";

type Props = { profile: StudentProfileView };

/** Who it is at school, what they can do and have done, what they look for; empty groups say so. */
export function StudentProfile({ profile }: Props) {
  const t = useT("profiles");
  const { enrolment, about, skills, records, files } = profile;
  return (
    <div className="max-w-read">
      <p className="pb-2 text-soft">{t("staff.intro")}</p>
      {enrolment && (
        <DefinitionList
          items={[
            { term: t("school.class"), detail: enrolment.className },
            {
              term: t("school.major"),
              detail: `${enrolment.major} · ${t("school.year_n", { n: enrolment.studyYear })}`,
            },
            { term: t("school.number"), detail: enrolment.studentNumber },
          ]}
        />
      )}
      <Group title={t("staff.about")} isEmpty={about === ""}>
        <p className="whitespace-pre-line break-words">{about}</p>
      </Group>
      <Group title={t("staff.skills")} isEmpty={skills.length === 0}>
        <Skills skills={skills} />
      </Group>
      <Group title={t("staff.records")} isEmpty={records.length === 0}>
        <ul className="space-y-3">
          {records.map((record) => (
            <li key={record.recordId}>
              <RecordCard record={record} />
            </li>
          ))}
        </ul>
      </Group>
      <Wishes profile={profile} />
      <Group title={t("staff.files")} isEmpty={files.length === 0}>
        <FileList files={files} />
      </Group>
    </div>
  );
}

type GroupProps = { title: string; isEmpty: boolean; children: ReactNode };

function Group({ title, isEmpty, children }: GroupProps) {
  const t = useT("profiles");
  return (
    <section className="pt-6">
      <h2 className="pb-2 text-18 font-bold">{title}</h2>
      {isEmpty ? <p className="text-soft">{t("staff.none")}</p> : children}
    </section>
  );
}

function Skills({ skills }: Pick<StudentProfileView, "skills">) {
  const t = useT("profiles");
  return (
    <ul className="space-y-1">
      {skills.map(({ code, name, level, evidence }) => (
        <li key={code}>
          <b className="font-bold">{name}</b>
          {level && ` · ${t(`step.${level as "know"}`)}`}
          {evidence && <span className="block break-words text-14 text-soft">{evidence}</span>}
        </li>
      ))}
    </ul>
  );
}

function Wishes({ profile }: Props) {
  const t = useT("profiles");
  const items = useWishes(profile).flatMap(([term, detail]) => (detail ? [{ term, detail }] : []));
  return (
    <Group title={t("staff.wishes")} isEmpty={items.length === 0}>
      <DefinitionList items={items} />
    </Group>
  );
}

/** What is looked for; a line without a word in it is left out. */
function useWishes(profile: StudentProfileView): [term: string, detail: string][] {
  const t = useT("profiles");
  const words = useT("listings");
  const locale = useLocale();
  const { wishedKinds, trades, places, wishedPay, availableFrom, availableUntil } = profile;
  const day = (one: string | null) => (one === null ? "" : formatFullDay(one, locale));
  const list = (texts: readonly string[]) => texts.join(t("comma"));
  const not = [
    ...profile.refusedShifts.map((shift) => words(`shift.${shift}`)),
    ...(profile.refusesNight ? [t("terms.no_night")] : []),
  ];
  return [
    [t("wishes.kinds"), list(wishedKinds.map((kind) => t(`wishes.${kind}`)))],
    [t("wishes.trades"), list(trades)],
    [t("wishes.places"), list(places)],
    [t("terms.pay"), wishedPay === null ? "" : t("terms.pay_line", { n: wishedPay / 100 })],
    [t("terms.from"), day(availableFrom)],
    [t("terms.until"), day(availableUntil)],
    [t("terms.shifts"), list(not)],
    [t("terms.dorm"), profile.needsDorm ? words("yes") : ""],
    [t("staff.languages"), list(profile.languages.map((code) => words(`language.${code}`)))],
  ];
}

// Owns those who want a firm's programme, each with the place that the firm gives.
import { Form } from "@remix-run/react";
import { useAccountForm } from "~/app/features/accounts/use-account-form";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { CheckField } from "~/app/ui/choice-field";
import { TextField } from "~/app/ui/field";
import { Tag } from "~/app/ui/tag";
import type { FirmRound, WantingStudent } from "./read-firm-rounds.server";

type Props = {
  programme: FirmRound;
  skillNames: Record<string, string>;
  answer: FormAnswer | undefined;
};

/** A small form per student; without script every press is kept as well. */
export function FirmStudents({ programme, skillNames, answer }: Props) {
  const { students, isRanking } = programme;
  const t = useT("rounds");
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("students")}</h2>
      {isRanking && students.length > 0 && (
        <p className="max-w-read text-soft">{t("place_hint")}</p>
      )}
      {students.length === 0 && <p className="text-soft">{t("no_students")}</p>}
      <ul className="grid gap-3 md:grid-cols-2">
        {inResult(students).map((student) => (
          <li key={student.entryId} className="rounded-8 border border-line bg-card px-4 py-3">
            <p className="font-bold">{t("family", { family: student.family })}</p>
            <p className="text-14 text-soft">
              {student.className} · {t("year_n", { n: student.studyYear })}
            </p>
            <p className="text-14">
              {student.skillCodes.map((code) => skillNames[code] ?? code).join(" · ")}
            </p>
            {student.result && <Result result={student.result} isUnfit={student.isUnfit} />}
            {isRanking && <Place student={student} answer={answer} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Those with a seat first, then by the rank that counted. */
function inResult(students: readonly WantingStudent[]): WantingStudent[] {
  const line = ({ result }: WantingStudent) =>
    result === null ? 0 : (result.got ? 0 : 10_000) + (result.rank || 5_000);
  return [...students].sort((a, b) => line(a) - line(b));
}

type ResultProps = { result: { rank: number; got: boolean }; isUnfit: boolean };
/** Why somebody else than the firm did not let a student be ranked is not told to it. */
function Result({ result: { rank, got }, isUnfit }: ResultProps) {
  const t = useT("rounds");
  const unranked = isUnfit ? "unfit" : "firm_unranked";
  return (
    <p className="pt-1">
      <Tag tone={got ? "good" : "wait"}>{t(got ? "firm_got" : "firm_not")}</Tag>{" "}
      <span className="num text-14 text-soft">
        {rank > 0 ? t("firm_rank", { n: rank }) : t(unranked)}
      </span>
    </p>
  );
}

const isAbout = (answer: FormAnswer | undefined, entryId: string) =>
  answer?.lastResult.initialValue?.entryId === entryId;

type PlaceProps = { student: WantingStudent; answer: FormAnswer | undefined };
/** What was typed for this student stays where it was refused, with what is wrong. */
function Place({ student: { entryId, place, isUnfit, family }, answer }: PlaceProps) {
  const t = useT("rounds");
  const { field } = useAccountForm("place", isAbout(answer, entryId) ? answer : null, {
    place: t("place"),
  });
  const { errors, defaultValue = place?.toString() ?? "" } = field("place");
  return (
    <Form method="post" preventScrollReset className="space-y-2 pt-2">
      <input type="hidden" name="intent" value="place" />
      <input type="hidden" name="entryId" value={entryId} />
      <div className="flex items-end">
        <div className="w-24 shrink-0">
          <TextField
            id={`place-${entryId}`}
            name="place"
            label={t("place")}
            inputMode="numeric"
            defaultValue={defaultValue}
            errors={errors}
          />
        </div>
        <div className="min-w-0 flex-1 px-3">
          <CheckField id={`unfit-${entryId}`} name="isUnfit" label={t("unfit")} checked={isUnfit} />
        </div>
        <Button size="small">
          {t("keep")}
          <span className="sr-only"> {family}</span>
        </Button>
      </div>
    </Form>
  );
}

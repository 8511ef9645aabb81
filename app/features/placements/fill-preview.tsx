// Owns what filling in many placements would do, line by line: what changes from what to what, which papers go out anew, whose
// given names are void then, who is left out and why.
import { Form } from "@remix-run/react";
import type { FillChange, Fillable } from "~/app/domain/fill-terms";
import type { Party } from "~/app/domain/paper";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { DataTable } from "~/app/ui/data-table";
import { Notice } from "~/app/ui/notice";
import type { FillLine } from "./plan-fill.server";

type Choice = { id: string; name: string };
type Props = { lines: readonly FillLine[]; teachers: readonly Choice[]; answer: FormAnswer };

/** The table, and the one button that writes it. */
export function FillPreview({ lines, teachers, answer }: Props) {
  const t = useT("internships");
  const go = lines.filter(({ left }) => left === null);
  const voids = go.flatMap(({ renews }) => renews).reduce((sum, one) => sum + one.voids.length, 0);
  return (
    <section id="preview" className="mt-8 space-y-4">
      <h2 className="text-18 font-bold">{t("fill.would")}</h2>
      <Lines {...{ lines, teachers }} />
      {voids > 0 && <Notice tone="act" title={t("fill.voids", { n: voids })} />}
      {go.length === 0 ? (
        <Notice tone="info" title={t("fill.nothing")} />
      ) : (
        <Form method="post">
          <Hidden answer={answer} />
          {go.map(({ placementId, version }) => (
            <input
              key={placementId}
              type="hidden"
              name="seen"
              value={`${placementId}.${String(version)}`}
            />
          ))}
          <Button name="intent" value="apply" look="primary">
            {t("fill.apply", { n: go.length })}
          </Button>
        </Form>
      )}
    </section>
  );
}

/** What was typed for the preview, once more. */
function Hidden({ answer }: Pick<Props, "answer">) {
  const typed = Object.entries(answer.lastResult.initialValue ?? {});
  return (
    <>
      {typed.flatMap(([name, value]) =>
        [value]
          .flat()
          .filter((one): one is string => typeof one === "string")
          .map((one) => <input key={`${name}-${one}`} type="hidden" name={name} value={one} />),
      )}
    </>
  );
}

function Lines({ lines, teachers }: Omit<Props, "answer">) {
  const t = useT("internships");
  const say = useChange(teachers);
  const papers = useT("papers");
  const sayPaper = (kind: FillLine["renews"][number]["kind"], voids: readonly Party[]) => {
    const paper = papers(`kind.${kind}`);
    const who = voids.map((of) => papers(`party.${of}`)).join(" · ");
    return who ? t("fill.void_of", { paper, who }) : paper;
  };
  return (
    <DataTable
      caption={t("fill.would")}
      rows={lines}
      rowKey={({ placementId }) => placementId}
      empty={null}
      columns={[
        {
          ...{ key: "name", header: t("col.name") },
          cell: ({ name, firm, className }) => (
            <>
              {name}
              <span className="block font-normal text-soft">{`${className} · ${firm}`}</span>
            </>
          ),
        },
        {
          ...{ key: "changes", header: t("fill.changes"), wrap: true },
          cell: ({ changes, left }) =>
            left ? (
              <span className="text-soft">{t(`fill.left.${left}`)}</span>
            ) : (
              <ul>
                {changes.map((change) => (
                  <li key={change.field}>{say(change)}</li>
                ))}
              </ul>
            ),
        },
        {
          ...{ key: "papers", header: t("fill.papers"), wrap: true },
          cell: ({ renews }) => (
            <ul>
              {renews.map(({ paperId, kind, voids }) => (
                <li key={paperId}>{sayPaper(kind, voids)}</li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

/** A change in words: the field, what it says, what it will say. */
function useChange(teachers: readonly Choice[]) {
  const [t, of, ui] = [useT("internships"), useT("listings"), useT("ui")];
  const words: Partial<Record<Fillable, (value: string) => string>> = {
    pay: (value) => String(Number(value) / 100),
    payCurrency: (value) => ui(`currency.${value as "CNY"}`),
    payPeriod: (value) => t(`period.${value as "month"}`),
    lodging: (value) => t(`lodgings.${value as "own"}`),
    insurancePayer: (value) => t(value === "school" ? "by.school" : "by.firm"),
    shift: (value) => of(`shift.${value as "day"}`),
    teacherId: (value) => teachers.find(({ id }) => id === value)?.name ?? t("fill.somebody"),
  };
  const sayValue = (field: Fillable, value: FillChange["to"]) =>
    value === null || value === "" ? t("not_said") : (words[field] ?? String)(String(value));
  return ({ field, from, to }: FillChange) =>
    t("fill.change", {
      ...{ field: t(`field.${field}`), from: sayValue(field, from), to: sayValue(field, to) },
    });
}

// Owns the question what more seats would change: a plain GET form, and its answer.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { TextField } from "~/app/ui/field";
import { Notice } from "~/app/ui/notice";
import type { WhatIf } from "./read-round-result.server";

type Props = {
  programmes: readonly { programmeId: string; title: string; firm: string }[];
  whatIf: WhatIf | null;
  nameOf: (programmeId: string) => string;
};

/** Touches nothing, and says so. */
export function WhatIfForm({ programmes, whatIf, nameOf }: Props) {
  const t = useT("rounds");
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("what_if")}</h2>
      <p className="text-soft">{t("what_if_hint")}</p>
      {whatIf && (
        <Notice
          tone="info"
          title={t("what_if_text", {
            ...{ name: nameOf(whatIf.programmeId), placed: whatIf.placed },
            more: whatIf.more > 0 ? `+${whatIf.more}` : String(whatIf.more),
            ...{ then: whatIf.placedThen, better: whatIf.better, worse: whatIf.worse },
          })}
        />
      )}
      <Form method="get" className="max-w-read space-y-3">
        <SelectField
          id="programme"
          name="programme"
          label={t("programme")}
          defaultValue={whatIf?.programmeId}
          choices={programmes.map(({ programmeId, firm, title }) => ({
            value: programmeId,
            label: `${firm} · ${title}`,
          }))}
        />
        <TextField
          id="more"
          name="more"
          label={t("more")}
          defaultValue={String(whatIf?.more ?? 5)}
        />
        <Button>{t("ask")}</Button>
      </Form>
    </section>
  );
}

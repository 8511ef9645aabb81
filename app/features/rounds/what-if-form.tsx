// Owns the question what more seats would change: a plain GET form, and its answer.
import { Form } from "@remix-run/react";
import { useInvalidText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { TextField } from "~/app/ui/field";
import { Notice } from "~/app/ui/notice";
import type { WhatIf } from "./read-what-if.server";

type Props = {
  programmes: readonly { programmeId: string; title: string; firm: string }[];
  whatIf: WhatIf | null;
  /** What was asked for and is no whole number. */
  wrong: string | null;
  nameOf: (programmeId: string) => string;
};

function faultsOf(wrong: string | null): string[] {
  if (wrong === null) return [];
  return [Number.isFinite(Number(wrong)) ? "not_int" : "not_number"];
}

/** Touches nothing, and says so. */
export function WhatIfForm({ programmes, whatIf, wrong, nameOf }: Props) {
  const t = useT("rounds");
  const sayInvalid = useInvalidText();
  const sayPlace = (place: number) => (place === 0 ? t("got_none") : t("choice_n", { n: place }));
  const valuesOf = ({ more, placedThen: then, firstThen, programmeId, ...rest }: WhatIf) => ({
    ...{ ...rest, then, firstThen, name: nameOf(programmeId) },
    more: more > 0 ? `+${more}` : String(more),
  });
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("what_if")}</h2>
      <p className="text-soft">{t("what_if_hint")}</p>
      {whatIf && (
        <Notice
          tone="info"
          title={
            whatIf.more === 0 ? t("preview_text", whatIf) : t("what_if_text", valuesOf(whatIf))
          }
        >
          {whatIf.more !== 0 && <p>{t("what_if_first", valuesOf(whatIf))}</p>}
          <ul>
            {whatIf.moved.map(({ name, from, to }, index) => (
              <li key={index}>
                {name}: {sayPlace(from)} → {sayPlace(to)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {programmes[0] && (
        <Form method="get">
          <input type="hidden" name="programme" value={programmes[0].programmeId} />
          <Button name="more" value="0">
            {t("preview")}
          </Button>
        </Form>
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
          defaultValue={wrong ?? String(whatIf?.more ?? 5)}
          errors={faultsOf(wrong).map(sayInvalid)}
        />
        <Button>{t("ask")}</Button>
      </Form>
    </section>
  );
}

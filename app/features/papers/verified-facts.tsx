// Owns what anybody sees of a paper by its code, and the form that takes one.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { DayText, InstantText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import { TextField } from "~/app/ui/field";
import { Notice } from "~/app/ui/notice";
import { PaperStateTag } from "./paper-state-tag";
import type { VerifiedPaper } from "./read-verified-paper.server";

/** Kind, number, school, firm, days, state, hash; no person. */
export function VerifiedFacts({ paper }: { paper: VerifiedPaper }) {
  const t = useT("papers");
  const { startsOn, endsOn, corrections: count } = paper;
  const days =
    startsOn && endsOn ? (
      <>
        <DayText day={startsOn} full /> – <DayText day={endsOn} full />
      </>
    ) : (
      "—"
    );
  const signed = paper.signed.map(
    ({ party, signedAt }) => `${t(`party.${party}`)} ${signedAt ? "✓" : "—"}`,
  );
  return (
    <div className="space-y-4">
      <Notice tone={paper.state === "valid" ? "good" : "info"} title={t("verify.found")} />
      <DefinitionList
        items={[
          { term: t("verify.state"), detail: <PaperStateTag state={paper.state} /> },
          { term: t("verify.kind"), detail: t(`kind.${paper.kind}`) },
          { term: t("verify.number"), detail: paper.number },
          { term: t("verify.school"), detail: paper.school },
          { term: t("verify.firm"), detail: paper.firm },
          { term: t("verify.days"), detail: days },
          {
            term: t("verify.valid_at"),
            detail: paper.validAt ? <InstantText at={paper.validAt} /> : "—",
          },
          { term: t("verify.signatures"), detail: signed.join(" · ") },
          {
            term: t("verify.corrections"),
            detail: count > 0 ? t("verify.corrected", { count }) : t("verify.no_corrections"),
          },
          {
            term: t("verify.hash"),
            detail: <span className="break-all text-14">{paper.contentHash}</span>,
          },
        ]}
      />
    </div>
  );
}

/** A plain form: the code goes into the address. */
export function VerifyForm({ code = "" }: { code?: string }) {
  const t = useT("papers");
  return (
    <Form method="get" action={paths.verify.ask()} className="space-y-3">
      <TextField
        id="verify-code"
        name="code"
        label={t("verify.code")}
        defaultValue={code}
        autoComplete="off"
        maxLength={20}
      />
      <Button look="primary">{t("verify.button")}</Button>
    </Form>
  );
}

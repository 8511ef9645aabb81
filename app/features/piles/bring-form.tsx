// Owns the form that brings a scan or photos; works without JavaScript, also as a telephone's camera.
import { Form } from "@remix-run/react";
import { useState } from "react";
import { useRefusalText } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { controlClass, FieldShell, idsOf } from "~/app/ui/field-parts";

type Props = {
  answer: FormAnswer | undefined;
  /** Bytes of one go. */
  largest: number;
  pileId: string | null;
  printId: string | null;
};

/** Choose one scan or many photos, send; more follow in a second go. */
export function BringForm({ answer, largest, pileId, printId }: Props) {
  const t = useT("piles");
  const say = useRefusalText();
  const [chosen, setChosen] = useState<{ n: number; mb: number } | null>(null);
  const most = Math.floor(largest / 1_000_000);
  const tooMuch = chosen && chosen.mb > most ? t("bring.too_much", { most, mb: chosen.mb }) : null;
  const errors = [tooMuch ?? say(answer?.refusal)].flatMap((text) => text ?? []);
  const shell = { id: "files", name: "files", label: t("bring.files"), errors };
  const field = { ...shell, hint: t("bring.hint", { most }) };
  return (
    <Form method="post" encType="multipart/form-data" className="max-w-read space-y-4">
      <ErrorSummary
        faults={errors.map((text) => ({ id: "files", label: t("bring.files"), text }))}
      />
      {pileId && <input type="hidden" name="pileId" value={pileId} />}
      {printId && <input type="hidden" name="printId" value={printId} />}
      <FieldShell {...field}>
        <input
          {...idsOf(field).control}
          type="file"
          multiple
          accept="application/pdf,image/jpeg,image/png,image/webp,image/tiff"
          onChange={({ currentTarget: { files } }) => {
            const bytes = Array.from(files ?? []).reduce((sum, { size }) => sum + size, 0);
            setChosen({ n: files?.length ?? 0, mb: Math.ceil(bytes / 1_000_000) });
          }}
          className={controlClass(errors)}
        />
      </FieldShell>
      {chosen && chosen.n > 0 && <p role="status">{t("bring.chosen", chosen)}</p>}
      <Button look="primary" pending={t("bring.sending")}>
        {t("bring.send")}
      </Button>
    </Form>
  );
}

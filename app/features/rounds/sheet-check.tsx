// Owns what trying a sheet has found: rows to put right with their remedy, whom the lottery leaves out, what would be unstable,
// and the button that keeps it.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";
import type { SheetCheck } from "./read-sheet.server";

type Props = { check: SheetCheck; nameOf: (programmeId: string) => string };

/** Nothing is kept before the button. */
export function SheetFound({ check, nameOf }: Props) {
  const t = useT("rounds");
  const { rows, seats, faulty, out, certificate, names, text } = check;
  return (
    <section className="max-w-read space-y-4">
      <h2 className="text-18 font-bold">{t("sheet.found")}</h2>
      <p role="status">{t("sheet.read", { rows, seats })}</p>
      {faulty.length > 0 && (
        <Notice tone="stop" title={t("sheet.faulty", { n: faulty.length })}>
          <ul className="space-y-1">
            {faulty.map(({ rowNo, studentNumber, programme, fault }) => (
              <li key={rowNo} className="num break-words">
                {t("sheet.row", { n: rowNo })}{" "}
                {t(`sheet.fault.${fault}`, { studentNumber, programme })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {out.length > 0 && <Notice tone="act" title={t("sheet.out", { names: out.join(", ") })} />}
      <Notice
        tone={certificate.isStable ? "good" : "stop"}
        title={certificate.isStable ? t("stable") : t("unstable", { n: certificate.blocking })}
      >
        <ul>
          {certificate.blockingPairs.map(({ entryId, programmeId }) => (
            <li key={entryId + programmeId}>
              {t("unstable_pair", { name: names[entryId] ?? "", programme: nameOf(programmeId) })}
            </li>
          ))}
        </ul>
      </Notice>
      {faulty.length === 0 && (
        <Form method="post" encType="multipart/form-data" className="space-y-2">
          <input type="hidden" name="intent" value="keep" />
          <input type="hidden" name="text" value={text} />
          <Button look="primary">{t("sheet.keep")}</Button>
        </Form>
      )}
    </section>
  );
}

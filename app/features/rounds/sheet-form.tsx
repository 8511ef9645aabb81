// Owns the form that brings a result as a sheet: a file, or rows that are pasted.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { TextArea, TextField } from "~/app/ui/field";

type Props = {
  programmes: readonly { programmeId: string; number: number; firm: string; title: string }[];
  text: string | undefined;
};

/** Two columns: the student's number and the programme's. */
export function SheetForm({ programmes, text }: Props) {
  const t = useT("rounds");
  return (
    <Form method="post" encType="multipart/form-data" className="max-w-read space-y-4">
      <p>{t("sheet.intro")}</p>
      <details>
        <summary className="link py-1">{t("sheet.numbers")}</summary>
        <ol className="space-y-1 py-2">
          {programmes.map(({ programmeId, number, firm, title }) => (
            <li key={programmeId} className="num">
              {number} · {firm} · {title}
            </li>
          ))}
        </ol>
      </details>
      <input type="hidden" name="intent" value="check" />
      <TextField
        id="sheet-file"
        name="file"
        type="file"
        label={t("sheet.file")}
        hint={t("sheet.file_hint")}
        optional
      />
      <TextArea
        id="sheet-text"
        name="text"
        label={t("sheet.paste")}
        hint={t("sheet.paste_hint")}
        rows={6}
        defaultValue={text}
        optional
      />
      <Button look="primary">{t("sheet.try")}</Button>
    </Form>
  );
}

// Owns the phrases that a teacher marks with: one more, or one less.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { TextField } from "~/app/ui/field";
import type { Template } from "./keep-template.server";

/** The teacher's phrases: one more, or one less. */
export function TemplateForms({ templates }: { templates: readonly Template[] }) {
  const t = useT("journal");
  return (
    <details className="max-w-read">
      <summary className="link min-h-11 py-2">{t("mark.my_templates")}</summary>
      <ul>
        {templates.map(({ id, text, mark }) => (
          <li key={id} className="flex items-center border-b border-line py-1">
            <span className="mr-auto min-w-0 break-words pr-3">
              {mark === null ? text : `${String(mark)} · ${text}`}
            </span>
            <Form method="post">
              <input type="hidden" name="templateId" value={id} />
              <Button name="intent" value="drop_template" size="small">
                {t("mark.drop_template")}
                <span className="sr-only"> {text}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post" className="space-y-3 pt-3">
        <TextField id="template-text" name="text" label={t("mark.template")} maxLength={200} />
        <div className="max-w-xs">
          <TextField
            id="template-mark"
            name="mark"
            label={t("mark.mark")}
            inputMode="numeric"
            optional
          />
        </div>
        <Button name="intent" value="add_template">
          {t("mark.add_template")}
        </Button>
      </Form>
    </details>
  );
}

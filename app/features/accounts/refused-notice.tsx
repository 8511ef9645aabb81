// Owns the no to a press on a page of several forms, or all that was wrong in the one that was sent.
import { useFaultLines } from "~/app/messages/refusal-text";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { Notice } from "~/app/ui/notice";

type RefusedProps = {
  answer: FormAnswer | undefined;
  /** By field, so that a fault says where it is. */
  labels?: Readonly<Record<string, string>>;
};

/** Nothing where nothing was refused. */
export function RefusedNotice({ answer, labels }: RefusedProps) {
  const t = useT("ui");
  const lines = useFaultLines()(answer, labels);
  const [first, ...others] = lines;
  if (first === undefined) return null;
  return (
    <div role="alert" className="mb-4">
      <Notice tone="stop" title={others.length > 0 ? t("error_title") : first}>
        {others.length > 0 && (
          <ul className="list-disc pl-5">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}

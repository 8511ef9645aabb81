import { sideOf } from "~/app/domain/permission";
import { useT } from "~/app/messages/use-t";
import { InstantText } from "~/app/ui/date-text";
import type { Reader } from "./application-bridge";
import type { Step } from "./story-steps.server";

/** What happened to an application, who did it and when, the latest first. */
export function ApplicationSteps({ steps, reader }: { steps: readonly Step[]; reader: Reader }) {
  const t = useT("applications");
  return (
    <ol className="border-l-2 border-line pl-4">
      {[...steps].reverse().map((step) => (
        <li key={step.id} className="relative pb-3">
          <span
            aria-hidden
            className="absolute -left-5 top-2 -ml-px h-2 w-2 rounded-full bg-bridge"
          />
          <p className="font-medium leading-snug">
            {step.time ? t("colon", { what: t(`steps.${step.move}`) }) : t(`steps.${step.move}`)}
            {step.time && <InstantText at={step.time} />}
          </p>
          <p className="text-14 text-soft">
            {t(`party.${partyOf(step.by, reader)}`)} · <InstantText at={step.at} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function partyOf(by: Step["by"], reader: Reader) {
  if (by === "system") return "system";
  const side = sideOf(by);
  if (side !== reader) return side;
  return reader === "student" ? "you" : reader === "enterprise" ? "us" : side;
}

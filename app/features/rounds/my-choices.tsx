// Owns how a student ranks: buttons on every choice, each press kept at once. Dragging comes on top: use-drag-order.
import { Form } from "@remix-run/react";
import { GripVertical } from "lucide-react";
import { useEffect, useState } from "react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import type { MyProgramme } from "./read-my-programmes.server";
import type { MyRound } from "./read-my-round.server";
import { ProgrammeFacts } from "./programme-facts";
import { useDragOrder } from "./use-drag-order";

/** The order as it stands. */
export function MyChoices({ round: { chosen, isRanking, mostChoices } }: { round: MyRound }) {
  const t = useT("rounds");
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  const { list, drag, grip } = useDragOrder();
  const canDrag = hasScript && isRanking && chosen.length > 1;
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("mine")}</h2>
      {isRanking && (
        <p className="text-soft">{t("mine_hint", { n: mostChoices, of: chosen.length })}</p>
      )}
      {chosen.length === 0 && <p>{t("mine_none")}</p>}
      {canDrag && <p className="text-14 text-soft">{t("drag")}</p>}
      <ol className="space-y-2" ref={list}>
        {chosen.map((programme, at) => (
          <li
            key={programme.programmeId}
            className={`flex rounded-8 border bg-card py-3 pl-4 ${lookOf(drag, at)}`}
          >
            <div className="min-w-0 flex-1 pr-2">
              <p className="num text-14 text-soft">{t("choice_n", { n: at + 1 })}</p>
              <ProgrammeFacts programme={programme} />
              {isRanking && (
                <Moves programme={programme} first={at === 0} last={at === chosen.length - 1} />
              )}
            </div>
            {canDrag && (
              <span
                {...grip(programme.programmeId, at)}
                aria-hidden
                className="flex min-h-11 w-11 shrink-0 cursor-move touch-none select-none items-center justify-center text-soft"
              >
                <GripVertical size={20} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What is held is faint; the edge shows where it would go. */
function lookOf(drag: { from: number; to: number } | null, at: number): string {
  if (drag?.from === at) return "border-act opacity-60";
  if (drag?.to !== at) return "border-line";
  return drag.from < at
    ? "border-line border-b-4 border-b-act"
    : "border-line border-t-4 border-t-act";
}

type MovesProps = { programme: MyProgramme; first: boolean; last: boolean };
type Change = "up" | "down" | "top" | "remove";
function Moves({ programme: { programmeId, title }, first, last }: MovesProps) {
  const t = useT("rounds");
  const changes: Change[] = [
    ...(first ? [] : (["up"] as const)),
    ...(last ? [] : (["down"] as const)),
    ...(first ? [] : (["top"] as const)),
    "remove",
  ];
  return (
    <Form method="post" preventScrollReset className="cluster pt-2">
      <input type="hidden" name="intent" value="rank" />
      <input type="hidden" name="programmeId" value={programmeId} />
      {changes.map((change) => (
        <Button key={change} size="small" name="change" value={change}>
          {t(change)}
          <span className="sr-only"> {title}</span>
        </Button>
      ))}
    </Form>
  );
}

// Owns how a student ranks: buttons on every choice, each press kept at once; dragging on top of them where there is a mouse.
import { Form, useSubmit } from "@remix-run/react";
import { type DragEvent, useEffect, useState } from "react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import type { MyProgramme, MyRound } from "./read-my-round.server";
import { ProgrammeFacts } from "./programme-facts";

/** The order as it stands. */
export function MyChoices({ round: { chosen, isRanking, mostChoices } }: { round: MyRound }) {
  const t = useT("rounds");
  const drag = useDrag();
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("mine")}</h2>
      {isRanking && <p className="text-soft">{t("mine_hint", { n: mostChoices })}</p>}
      {chosen.length === 0 && <p>{t("mine_none")}</p>}
      <ol className="space-y-2">
        {chosen.map((programme, at) => (
          <li
            key={programme.programmeId}
            {...(isRanking ? drag(programme.programmeId, at + 1) : {})}
            className="rounded-8 border border-line bg-card px-4 py-3"
          >
            <p className="num text-14 text-soft">{t("choice_n", { n: at + 1 })}</p>
            <ProgrammeFacts programme={programme} />
            {isRanking && (
              <Moves programme={programme} first={at === 0} last={at === chosen.length - 1} />
            )}
          </li>
        ))}
      </ol>
      {hasScript && isRanking && chosen.length > 1 && (
        <p className="text-14 text-soft">{t("drag")}</p>
      )}
    </section>
  );
}

type MovesProps = { programme: MyProgramme; first: boolean; last: boolean };
function Moves({ programme: { programmeId, title }, first, last }: MovesProps) {
  const t = useT("rounds");
  const changes = [...(first ? [] : ["up"]), ...(last ? [] : ["down"]), "remove"] as (
    "up" | "down" | "remove"
  )[];
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

/** Where a choice is dropped it takes the place; the press is the same as a button's. */
function useDrag() {
  const submit = useSubmit();
  const [moving, setMoving] = useState<string | null>(null);
  return (programmeId: string, place: number) => ({
    draggable: true,
    onDragStart: () => setMoving(programmeId),
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (moving === null || moving === programmeId) return;
      const press = { intent: "rank", programmeId: moving, change: "place", to: String(place) };
      submit(press, { method: "post", preventScrollReset: true });
      setMoving(null);
    },
  });
}

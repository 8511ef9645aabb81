// Owns the programmes that a student has not ranked, each with its button or with what keeps from it.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { useRefusalText } from "~/app/messages/refusal-text";
import { Button } from "~/app/ui/button";
import { ProgrammeFacts } from "./programme-facts";
import type { MyProgramme } from "./read-my-programmes.server";
import type { MyRound } from "./read-my-round.server";

/** What can still be chosen. */
export function OtherProgrammes({ round: { others, isRanking } }: { round: MyRound }) {
  const t = useT("rounds");
  if (others.length === 0 || !isRanking) return null;
  return (
    <section className="space-y-3">
      <h2 className="text-18 font-bold">{t("others")}</h2>
      <p className="text-14 text-soft">{t("seen")}</p>
      <ul className="space-y-2">
        {others.map((programme) => (
          <li
            key={programme.programmeId}
            className="rounded-8 border border-line bg-card px-4 py-3"
          >
            <ProgrammeFacts programme={programme} />
            <Choose programme={programme} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Choose({ programme: { programmeId, title, block } }: { programme: MyProgramme }) {
  const t = useT("rounds");
  const search = useT("search");
  const say = useRefusalText();
  if (block === "already_placed") {
    return <p className="pt-2">{say({ code: "application.already_placed", detail: {} })}</p>;
  }
  if (block) return <p className="pt-2">{search(`standing.because.${block}`)}</p>;
  return (
    <Form method="post" preventScrollReset className="pt-2">
      <input type="hidden" name="intent" value="rank" />
      <input type="hidden" name="programmeId" value={programmeId} />
      <Button size="small" name="change" value="add">
        {t("add_choice")}
        <span className="sr-only"> {title}</span>
      </Button>
    </Form>
  );
}

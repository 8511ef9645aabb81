// Owns the choice of whom to compare: ticks of a GET form, applicants and suggested students in one list.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import type { Compared, ComparedPerson } from "./read-compared.server";
import { usePersonName } from "./use-person-name";

type Props = Pick<Compared, "listing" | "choices" | "chosen">;

/** Open where nobody was chosen yet. */
export function ComparedChoice({ listing, choices, chosen }: Props) {
  const t = useT("fits");
  const isFirst = chosen.length < 2;
  if (choices.length === 0) return <EmptyState title={t("compare.nobody")} />;
  return (
    <details open={isFirst || undefined} className="no-print pb-4">
      <summary className="link inline-flex min-h-11 items-center md:min-h-9">
        {t(isFirst ? "compare.pick" : "compare.change")}
      </summary>
      <Form method="get" action={paths.enterprise.compareFits(listing.id)}>
        <fieldset>
          <legend className="pb-2 text-14 text-soft">{t("compare.pick_text")}</legend>
          <ul className="grid gap-x-4 md:grid-cols-2">
            {choices.map((person) => (
              <Choice
                key={person.id}
                person={person}
                isChosen={chosen.some(({ id }) => id === person.id)}
              />
            ))}
          </ul>
        </fieldset>
        <div className="pt-3">
          <Button look="primary">{t("compare.press")}</Button>
        </div>
      </Form>
    </details>
  );
}

function Choice({ person, isChosen }: { person: ComparedPerson; isChosen: boolean }) {
  const t = useT("fits");
  const nameOf = usePersonName();
  const { id, fit, major, from } = person;
  return (
    <li className="border-b border-line">
      <label className="flex min-h-11 items-center py-1">
        <input
          type="checkbox"
          name={from.is === "applied" ? "application" : "student"}
          value={id}
          defaultChecked={isChosen}
          className="mr-2 h-5 w-5 shrink-0"
        />
        <span className="min-w-0 break-words">
          {nameOf(person)}{" "}
          <span className="text-14 text-soft">
            {major} · {t(from.is === "applied" ? "tabs.applied" : "tabs.suggested")}
          </span>
        </span>
        <span className="num ml-auto shrink-0 pl-2 text-14">{fit.score}</span>
      </label>
    </li>
  );
}

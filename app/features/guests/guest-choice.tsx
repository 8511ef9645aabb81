// Owns how somebody with a link chooses: answers that weigh the same, each an address of its own; behind most of them the door
// with its code. What the answers are, and their forms, is the feature's of the link.
import { Link, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormAnswer } from "~/app/platform/form.server";
import { buttonClass } from "~/app/ui/button";
import { DoorForm } from "./door-form";
import type { GuestDoor } from "./find-guest.server";

export type Deed<Name extends string> = {
  name: Name;
  label: string;
  /** Asks for no code: it binds nobody. */
  isOpen?: boolean;
};
type Props<Name extends string> = {
  title: string;
  note: string;
  deeds: readonly Deed<Name>[];
  door: GuestDoor;
  answer: FormAnswer | undefined;
  /** The form of an answer, once whoever holds the link has proved to be there. */
  formOf: (name: Name) => ReactNode;
};

/** The question, its answers, and the form of the chosen one. */
export function GuestChoice<Name extends string>({
  title,
  note,
  deeds,
  door,
  answer,
  formOf,
}: Props<Name>) {
  const [params] = useSearchParams();
  const chosen = deeds.find(({ name }) => name === params.get("do"));
  const mayAct = chosen && (chosen.isOpen || door.isProved);
  return (
    <section className="space-y-4" aria-label={title}>
      <h2 className="text-22 font-bold">{title}</h2>
      <p>{note}</p>
      <div className="grid auto-rows-fr gap-3 sm:grid-cols-3">
        {deeds.map(({ name, label }) => (
          <Link
            key={name}
            to={`?do=${name}#do`}
            aria-current={name === chosen?.name ? "true" : undefined}
            className={`${buttonClass("quiet", { wide: true })} ${name === chosen?.name ? "border-2 border-ink" : ""}`}
          >
            {label}
          </Link>
        ))}
      </div>
      {chosen && (mayAct ? formOf(chosen.name) : <DoorForm door={door} answer={answer} />)}
    </section>
  );
}

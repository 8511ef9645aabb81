// Owns one condition of a search: boxes of which several may be ticked, or a list of which one holds. Each value with how
// many listings it would leave.
import { type ReactNode, useId } from "react";
import { useT } from "~/app/messages/use-t";
import type { FacetChoice } from "./facet-views.server";
import { type Conditions, searchForm } from "./search-box-state";

export type NamedChoice = FacetChoice & {
  label: string;
  /** Of a typed one: the address without it and its words. */
  off?: string;
};
type Props = {
  name: string;
  label: string;
  choices: readonly NamedChoice[];
  conditions: Conditions;
};

const shown = 6;

/** Boxes under their name; the rarer ones behind a press, ticked ones never. */
export function FacetBoxes({ name, label, choices, conditions }: Props) {
  const t = useT("search");
  if (choices.length === 0) return null;
  const first = choices.filter(({ isOn }, at) => at < shown || isOn);
  const others = choices.filter((one) => !first.includes(one));
  return (
    <fieldset className="border-t border-line py-3">
      <legend className="float-left w-full pb-1 font-bold">{label}</legend>
      <div className="clear-both">
        <Boxes {...{ name, conditions }} choices={first} />
        {others.length > 0 && (
          <details>
            <summary className="link inline-flex min-h-11 items-center text-14 lg:min-h-9">
              {t("filters.more", { n: others.length })}
            </summary>
            <Boxes {...{ name, conditions }} choices={others} />
          </details>
        )}
      </div>
    </fieldset>
  );
}

function Boxes({ name, choices, conditions }: Omit<Props, "label">) {
  return (
    <ul>
      {choices.map((choice) => (
        <li key={choice.value}>
          <Box {...{ name, choice, conditions }} />
        </li>
      ))}
    </ul>
  );
}

const indents = ["", "pl-5", "pl-10"];

/** What the words say already is ticked and no part of the form: with script it leaves the search with its words when it
 * is unticked, without at its chip. */
function Box(props: { name: string; choice: NamedChoice; conditions: Conditions }) {
  const { name, choice, conditions } = props;
  const { value, label, count, isOn, isTyped, off, depth = 0 } = choice;
  const [isTicked, tick] = conditions.follow(`${name}=${value}`, isOn);
  return (
    <label
      className={`flex min-h-11 items-center text-14 lg:min-h-8 ${indents[depth] ?? "pl-10"} ${isTicked ? "font-bold" : ""}`}
    >
      <input
        type="checkbox"
        form={searchForm}
        name={isTyped ? undefined : name}
        value={value}
        checked={isTicked}
        disabled={isTyped && !conditions.isAwake}
        onChange={({ currentTarget }) => {
          tick(currentTarget.checked);
          if (off === undefined) conditions.askAtOnce();
          else conditions.go(off);
        }}
        className="h-5 w-5 shrink-0"
      />
      <span className="min-w-0 flex-1 pl-2 leading-snug">{label}</span>
      {count !== null && <span className="num shrink-0 pl-2 text-soft">{count}</span>}
    </label>
  );
}

/** One value of a ladder: a native list, which phones open large. */
export function FacetList({ name, label, any, choices, conditions }: Props & { any: string }) {
  const chosen = choices.find(({ isOn, isTyped }) => isOn && !isTyped)?.value ?? "";
  if (choices.length === 0) return null;
  return (
    <ListField {...{ name, label, conditions }} value={chosen}>
      <option value="">{any}</option>
      {choices.map(({ value, label: said, count }) => (
        <option key={value} value={value}>
          {count === null ? said : `${said} (${String(count)})`}
        </option>
      ))}
    </ListField>
  );
}

/** A native list whose choice the address decides. */
export function ListField(props: {
  name: string;
  label: string;
  value: string;
  conditions: Conditions;
  children: ReactNode;
}) {
  const { name, conditions } = props;
  const id = useId();
  const [value, choose] = conditions.follow(name, props.value);
  return (
    <div className="border-t border-line py-3">
      <label htmlFor={id} className="block pb-1 font-bold">
        {props.label}
      </label>
      <select
        id={id}
        form={searchForm}
        name={name}
        value={value}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value);
          conditions.askAtOnce();
        }}
        className="min-h-11 w-full rounded-8 border border-edge bg-card px-3 text-14 lg:min-h-9"
      >
        {props.children}
      </select>
    </div>
  );
}

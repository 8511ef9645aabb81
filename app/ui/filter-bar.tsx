import { Form, Link } from "@remix-run/react";
import { Search, X } from "lucide-react";
import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import { Button } from "./button";
import { FilterRest, type FilterRestProps } from "./filter-rest";

type Active = { name: string; to: string };
type Props = {
  /** Fields of a GET form; their values live in the address. */
  children: ReactNode;
  /** Conditions that are set, each with the address that drops it. */
  active?: readonly Active[];
  /** The address without any condition. */
  clearTo: string;
  aside?: ReactNode;
  /** Conditions that are asked for less often: folded away under their title, open when one of them is set. */
  more?: { title: string; isOpen: boolean; children: ReactNode };
  rest?: FilterRestProps;
};

/** Conditions above a table: a plain GET form, so every view is an address that can be sent on. */
export function FilterBar({ children, active = [], clearTo, aside, more, rest }: Props) {
  const t = useT("ui");
  return (
    <section aria-label={t("filters.title")} className="no-print mb-3">
      <div className="flex flex-wrap items-end">
        <Form method="get" className="mr-auto min-w-0">
          <div className="cluster items-end">
            {children}
            {rest && <FilterRest {...rest} />}
            <Button look="quiet" size="small">
              {t("filters.apply")}
            </Button>
          </div>
          {more && (
            <details open={more.isOpen || undefined} className="pt-1">
              <summary className="link inline-flex min-h-11 items-center md:min-h-9">
                {more.title}
              </summary>
              <div className="cluster items-end">{more.children}</div>
            </details>
          )}
        </Form>
        {aside && <div className="cluster pl-1 pt-2">{aside}</div>}
      </div>
      {active.length > 0 && (
        <div className="cluster pt-3">
          {active.map(({ name, to }) => (
            <Link
              key={to}
              to={to}
              aria-label={t("filters.remove", { name })}
              className="inline-flex items-center rounded-full bg-bridge-soft px-3 py-1 text-14 text-bridge"
            >
              {name}
              <X size={14} aria-hidden className="ml-1" />
            </Link>
          ))}
          <Link to={clearTo} className="link px-2 py-1 text-14">
            {t("filters.clear")}
          </Link>
        </div>
      )}
    </section>
  );
}

/** A select of the filter bar: label above, no error. */
export function FilterSelect(props: {
  name: string;
  label: string;
  choices: readonly { value: string; label: string }[];
  defaultValue?: string;
}) {
  const id = `filter-${props.name}`;
  return (
    <div>
      <label htmlFor={id} className="block text-14 text-soft">
        {props.label}
      </label>
      <select
        id={id}
        name={props.name}
        defaultValue={props.defaultValue}
        className="min-h-11 max-w-xs rounded-8 border border-edge bg-card px-3 text-14 md:min-h-9"
      >
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A text field of the filter bar: label above, no error. */
export function FilterInput(props: { name: string; label: string; defaultValue?: string }) {
  const id = `filter-${props.name}`;
  return (
    <div>
      <label htmlFor={id} className="block text-14 text-soft">
        {props.label}
      </label>
      <input
        id={id}
        name={props.name}
        type="search"
        defaultValue={props.defaultValue}
        className="min-h-11 rounded-8 border border-edge bg-card px-3 text-14 md:min-h-9"
      />
    </div>
  );
}

/** The one search field of a page, a GET form of its own. */
export function SearchBox(props: {
  action: string;
  name: string;
  label: string;
  button: string;
  defaultValue?: string;
  placeholder?: string;
  /** Conditions to keep while searching, as hidden inputs. */
  children?: ReactNode;
}) {
  return (
    <Form
      method="get"
      action={props.action}
      role="search"
      className="flex rounded-8 border-2 border-ink bg-card"
    >
      {props.children}
      <Search size={20} aria-hidden className="ml-3 shrink-0 self-center text-soft" />
      <input
        type="search"
        name={props.name}
        aria-label={props.label}
        defaultValue={props.defaultValue}
        placeholder={props.placeholder}
        className="min-h-12 w-full min-w-0 flex-1 appearance-none rounded-8 px-3 text-16"
      />
      <button type="submit" className="shrink-0 rounded-8 px-4 font-bold text-bridge">
        {props.button}
      </button>
    </Form>
  );
}

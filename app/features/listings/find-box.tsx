// Owns the one search field and the form of the whole search: what was typed stays, whatever is ticked beside it. With
// script it offers words while somebody types (an ARIA combobox); without, it is a plain field.
import { Form, useSubmit } from "@remix-run/react";
import { useRef } from "react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { SearchField } from "~/app/ui/search-field";
import type { ListingSearch } from "./listing-search";
import { saidBy, searchForm } from "./search-box-state";
import { rememberHere, type Suggestions, useSuggestions } from "./use-suggestions";

const listId = "find-offered";
const optionId = (at: number) => `${listId}-${String(at)}`;

/** The field, and what no control of the page shows: words taken back, occupations chosen from an offer. */
export function FindBox({ search }: { search: ListingSearch }) {
  const t = useT("search");
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const submit = useSubmit();
  const find = (of: HTMLFormElement) => {
    const said = saidBy(of);
    rememberHere(said.get("q"));
    submit(said, { action: paths.listings.search() });
  };
  const offers = useSuggestions((text) => {
    if (!field.current || !form.current) return;
    field.current.value = text;
    find(form.current);
  });
  const { isAwake, offered, active, ask, close, onKeyDown } = offers;
  const combobox = {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": offered.length > 0,
    "aria-controls": listId,
    "aria-activedescendant": active >= 0 ? optionId(active) : undefined,
  } as const;
  return (
    <Form
      id={searchForm}
      ref={form}
      method="get"
      action={paths.listings.search()}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        close();
        find(event.currentTarget);
      }}
    >
      <div className="relative">
        <SearchField
          ref={field}
          label={t("box.label")}
          placeholder={t("box.placeholder")}
          button={t("box.button")}
          words={search.q}
          {...(isAwake ? combobox : {})}
          onInput={(event) => {
            if (!(event.nativeEvent as InputEvent).isComposing) ask(event.currentTarget.value);
          }}
          onFocus={({ currentTarget }) => {
            if (currentTarget.value === "") ask("");
          }}
          onCompositionEnd={({ currentTarget }) => ask(currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        {isAwake && <Offered offers={offers} />}
      </div>
      <Held name="plain" values={search.plain} />
      <Held name="occupation" values={search.occupation} />
      {search.show === "all" && <input type="hidden" name="show" value="all" />}
    </Form>
  );
}

function Offered({ offers: { offered, active, take } }: { offers: Suggestions }) {
  const t = useT("search");
  return (
    <ul
      id={listId}
      role="listbox"
      aria-label={t("suggest.label")}
      hidden={offered.length === 0}
      className="absolute left-0 right-0 z-20 mt-1 rounded-8 border border-edge bg-card py-1"
    >
      {offered.map((offer, at) => (
        <li
          key={`${offer.kind} ${offer.text}`}
          id={optionId(at)}
          role="option"
          aria-selected={at === active}
          // The field keeps the focus, so that a touch does not close the list before it counts.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => take(offer)}
          className={`flex min-h-11 cursor-pointer items-center px-4 ${at === active ? "bg-bridge-soft" : ""}`}
        >
          <span className="min-w-0 flex-1">{offer.text}</span>
          <span className="shrink-0 pl-3 text-14 text-soft">{t(`suggest.${offer.kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function Held({ name, values }: { name: string; values: readonly string[] }) {
  return values.map((value) => <input key={value} type="hidden" name={name} value={value} />);
}

// Owns narrowing a long native list by typing: an addition for those with JavaScript, sent with no form.
import { type KeyboardEvent, type RefObject, useEffect, useState } from "react";
import { useT } from "~/app/messages/use-t";
import { controlClass } from "~/app/ui/field-parts";
import { narrowedTo } from "./narrowed-to";
import type { SelectGroup } from "./grouped-select";

/** So many options nobody reads to the end. */
const longFrom = 40;

type Narrowed = ReturnType<typeof useNarrowed>;

/** The groups as far as they hold what was typed; `kept`, the option chosen by then, always stays. */
export function useNarrowed(all: readonly SelectGroup[]) {
  const [isAwake, setAwake] = useState(false);
  const [{ words, kept }, setTyped] = useState({ words: "", kept: "" });
  useEffect(() => setAwake(true), []);
  const isLong = all.reduce((n, { options }) => n + options.length, 0) > longFrom;
  const { groups, fitting } = narrowedTo(all, words, kept);
  return { isOn: isAwake && isLong, words, setTyped, groups, fitting };
}

/** Where to type, and how many options are left. Enter goes on to the list and takes the only one that fits. */
export function NarrowField(props: {
  id: string;
  select: RefObject<HTMLSelectElement>;
  narrowed: Narrowed;
}) {
  const t = useT("ui");
  const { id, select, narrowed } = props;
  const { words, setTyped, fitting } = narrowed;
  if (!narrowed.isOn) return null;
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault(); // the form is not done
    const [only, ...others] = fitting;
    if (words.trim() && only && others.length === 0 && select.current) select.current.value = only;
    select.current?.focus();
  };
  const found = fitting.length === 0 ? t("narrow.none") : t("narrow.found", { n: fitting.length });
  return (
    <div className="mb-1">
      <label htmlFor={id} className="block text-14 text-soft">
        {t("narrow.label")}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        aria-controls={select.current?.id}
        onKeyDown={goOn}
        onChange={({ currentTarget: { value } }) =>
          setTyped({ words: value, kept: select.current?.value ?? "" })
        }
        className={controlClass()}
      />
      <p role="status" className="num text-14 text-soft">
        {words.trim() && found}
      </p>
    </div>
  );
}

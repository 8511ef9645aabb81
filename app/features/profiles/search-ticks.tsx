// Owns many ticks in folded groups that can be searched by typing: an addition for those with JavaScript; without it the
// groups open by a press. What is ticked stays ticked, seen or not.
import { useEffect, useState } from "react";
import { useT } from "~/app/messages/use-t";
import { controlClass, FieldErrors } from "~/app/ui/field-parts";

type Option = { value: string; label: string; words: string };
type Group = { key: string; label: string; options: readonly Option[] };
type Props = {
  field: { id: string; name: string; errors: string[]; chosen: string[] };
  label: string;
  hint: string;
  /** The first group stands open. */
  groups: readonly Group[];
};

/** The groups with what fits the words typed; every group while nothing is typed. */
export function SearchTicks({ field, label, hint, groups }: Props) {
  const [words, setWords] = useState("");
  const errorId = field.errors.length > 0 ? `${field.id}-error` : undefined;
  const fitting = (option: Option) => fits(option, words);
  return (
    <fieldset id={field.id} tabIndex={-1} className={errorId ? "border-l-3 border-stop pl-3" : ""}>
      <legend className="font-bold leading-snug">{label}</legend>
      <p className="text-14 text-soft">{hint}</p>
      <FieldErrors id={errorId} errors={field.errors} />
      <SearchField
        id={`${field.id}-search`}
        words={words}
        onWords={setWords}
        found={groups.reduce((n, { options }) => n + options.filter(fitting).length, 0)}
      />
      {groups.map((group, index) => (
        <TickGroup
          key={group.key}
          group={group}
          field={field}
          isOpen={words ? group.options.some(fitting) : index === 0}
          isShown={fitting}
        />
      ))}
    </fieldset>
  );
}

/** Every word typed stands in the name or in another name of it. */
function fits({ label, words }: Option, typed: string): boolean {
  const text = `${label} ${words}`.toLowerCase();
  const asked = typed.normalize("NFKC").toLowerCase().trim().split(/\s+/);
  return asked.every((word) => text.includes(word));
}

type SearchProps = { id: string; words: string; onWords: (words: string) => void; found: number };

function SearchField({ id, words, onWords, found }: SearchProps) {
  const t = useT("ui");
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  if (!isAwake) return null;
  return (
    <div className="mt-2">
      <label htmlFor={id} className="block text-14 text-soft">
        {t("narrow.label")}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault(); // the form is not done
        }}
        className={controlClass()}
      />
      <p role="status" className="num text-14 text-soft">
        {words.trim() && (found === 0 ? t("narrow.none") : t("narrow.found", { n: found }))}
      </p>
    </div>
  );
}

type GroupProps = Pick<Props, "field"> & {
  group: Group;
  isOpen: boolean;
  isShown: (option: Option) => boolean;
};

function TickGroup({ group: { label, options }, field, isOpen, isShown }: GroupProps) {
  const t = useT("profiles");
  const ticked = options.filter(({ value }) => field.chosen.includes(value)).length;
  const isAnyShown = options.some(isShown);
  return (
    <details open={isOpen || ticked > 0} className={isAnyShown ? "mt-2" : "hidden"}>
      <summary className="link inline-block py-2">
        {label}
        {ticked > 0 && <span className="num pl-2">{t("ticked", { n: ticked })}</span>}
      </summary>
      <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
        {options.map((option) => (
          <label
            key={option.value}
            className={isShown(option) ? "flex items-start py-2" : "hidden"}
          >
            <input
              type="checkbox"
              name={field.name}
              value={option.value}
              defaultChecked={field.chosen.includes(option.value)}
              className="mt-px h-5 w-5 shrink-0"
            />
            <span className="min-w-0 pl-2 leading-snug">{option.label}</span>
          </label>
        ))}
      </div>
    </details>
  );
}

// Owns which options of a long list hold what was typed.
import type { SelectGroup } from "./grouped-select";

/** The groups with the options whose name (or whose group's name) holds every word typed, in any case and width, and with
 * the option `kept`; `fitting`: the values that fit. Nothing typed: everything. */
export function narrowedTo(all: readonly SelectGroup[], typed: string, kept: string) {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const fitting = new Set(
    all.flatMap(({ label, options }) =>
      options
        .filter((option) => {
          const name = folded(`${label ?? ""} ${option.label}`);
          return words.every((word) => name.includes(word));
        })
        .map(({ value }) => value),
    ),
  );
  const groups = all.flatMap(({ label, options }) => {
    const left = options.filter(({ value }) => fitting.has(value) || value === kept);
    return left.length > 0 ? [{ label, options: left }] : [];
  });
  return { groups, fitting: [...fitting] };
}

const folded = (text: string) => text.normalize("NFKC").toLowerCase();

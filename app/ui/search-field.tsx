import { Search } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef } from "react";

type Props = Omit<ComponentPropsWithoutRef<"input">, "value"> & {
  label: string;
  button: string;
  /** What was searched for; the field follows it. */
  words: string;
};

/** The one large field of a search with its button; it belongs to the form around it. */
export const SearchField = forwardRef<HTMLInputElement, Props>(function SearchField(
  { label, button, words, ...input },
  ref,
) {
  return (
    <div className="flex rounded-8 border-2 border-ink bg-card">
      <Search size={20} aria-hidden className="ml-3 shrink-0 self-center text-soft" />
      <input
        ref={ref}
        type="search"
        name="q"
        aria-label={label}
        defaultValue={words}
        key={words}
        maxLength={200}
        autoComplete="off"
        {...input}
        className="min-h-12 w-full min-w-0 flex-1 appearance-none rounded-8 px-3 text-16"
      />
      <button type="submit" className="shrink-0 rounded-8 px-4 font-bold text-bridge">
        {button}
      </button>
    </div>
  );
});

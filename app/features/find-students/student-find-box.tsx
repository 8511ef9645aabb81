// Owns the one field and the form of a search for students; the conditions stand beside it and belong to it.
import { Form } from "@remix-run/react";
import { Search } from "lucide-react";
import { searchForm } from "~/app/features/listings/search-box-state";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { StudentAsk } from "./student-ask";

/** What was typed stays; words taken back travel along. */
export function StudentFindBox({ ask }: { ask: StudentAsk }) {
  const t = useT("students");
  return (
    <Form id={searchForm} method="get" action={paths.enterprise.students()} role="search">
      <div className="flex rounded-8 border-2 border-ink bg-card">
        <Search size={20} aria-hidden className="ml-3 shrink-0 self-center text-soft" />
        <input
          type="search"
          name="q"
          aria-label={t("box.label")}
          placeholder={t("box.placeholder")}
          defaultValue={ask.q}
          key={ask.q}
          maxLength={200}
          autoComplete="off"
          className="min-h-12 w-full min-w-0 flex-1 appearance-none rounded-8 px-3 text-16"
        />
        <button type="submit" className="shrink-0 rounded-8 px-4 font-bold text-bridge">
          {t("box.button")}
        </button>
      </div>
      {ask.plain.map((word) => (
        <input key={word} type="hidden" name="plain" value={word} />
      ))}
    </Form>
  );
}

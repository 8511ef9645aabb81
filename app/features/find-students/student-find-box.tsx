// Owns the one field and the form of a search for students; the conditions stand beside it and belong to it.
import { Form } from "@remix-run/react";
import { searchForm } from "~/app/features/listings/search-box-state";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { SearchField } from "~/app/ui/search-field";
import type { StudentAsk } from "./student-ask";

/** What was typed stays; words taken back travel along. */
export function StudentFindBox({ ask }: { ask: StudentAsk }) {
  const t = useT("students");
  return (
    <Form id={searchForm} method="get" action={paths.enterprise.students()} role="search">
      <SearchField
        label={t("box.label")}
        placeholder={t("box.placeholder")}
        button={t("box.button")}
        words={ask.q}
      />
      {ask.plain.map((word) => (
        <input key={word} type="hidden" name="plain" value={word} />
      ))}
    </Form>
  );
}

// Owns one kept search on its student's list: what it looks for, what is new, and what can be done with it.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { RenameFold } from "~/app/ui/rename-fold";
import { Tag } from "~/app/ui/tag";
import { CadenceField } from "./cadence-field";
import type { KeptSearch } from "./list-searches.server";
import { useSearchWords } from "./search-words";
import { type Tried, useNameForm } from "./use-name-form";

/** Every deed is a form of its own; a refused one stands open with its reason. */
export function KeptSearchCard({ search, tried }: { search: KeptSearch; tried: Tried }) {
  const t = useT("searches");
  const wordsOf = useSearchWords();
  const { id, name, cadence, fresh } = search;
  const isMine = tried?.lastResult.initialValue?.searchId === id;
  const words = wordsOf(search);
  return (
    <Card title={name} aside={fresh > 0 && <Tag tone="act">{t("fresh", { count: fresh })}</Tag>}>
      <ul aria-label={t("conditions")} className="cluster">
        {(words.length > 0 ? words : [t("everything")]).map((word) => (
          <li key={word} className="rounded-full border border-edge px-3 text-14">
            {word}
          </li>
        ))}
      </ul>
      <Form method="post" className="flex items-end pt-3">
        <input type="hidden" name="searchId" value={id} />
        <div className="mr-2 min-w-0 flex-1">
          <CadenceField id={`cadence-${id}`} value={cadence} />
        </div>
        <Button name="intent" value="cadence">
          {t("change")}
          <span className="sr-only">{t("change_of", { name })}</span>
        </Button>
      </Form>
      <div className="cluster items-start pt-3">
        <Form method="post">
          <input type="hidden" name="searchId" value={id} />
          <Button look={fresh > 0 ? "primary" : "quiet"} name="intent" value="open">
            {t("open")}
            <span className="sr-only">{t("open_of", { name })}</span>
          </Button>
        </Form>
        <Rename search={search} tried={isMine ? tried : undefined} />
        <Form method="post">
          <input type="hidden" name="searchId" value={id} />
          <button type="submit" name="intent" value="remove" className="link min-h-11 px-2">
            {t("remove")}
            <span className="sr-only">{t("remove_of", { name })}</span>
          </button>
        </Form>
      </div>
    </Card>
  );
}

function Rename({ search: { id: searchId, name }, tried }: { search: KeptSearch; tried: Tried }) {
  const t = useT("searches");
  const form = useNameForm(`search-${searchId}`, tried);
  return (
    <RenameFold
      {...{ form, name, act: t("rename"), of: t("rename_of", { name }) }}
      isOpen={tried !== undefined}
      subject={["searchId", searchId]}
    />
  );
}

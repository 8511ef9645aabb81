import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { ChoiceGroup } from "~/app/ui/choice-field";
import { DataTable } from "~/app/ui/data-table";
import type { AskedClass, RunClass, RunClasses } from "./run-view";

/** The classes of a list that are not known: what is nearly a known one is asked, what would be made is named. */
export function ClassesPanel({ classes: { made, asked } }: { classes: RunClasses }) {
  const open = asked.filter(({ means }) => means === null);
  const said = asked.filter(({ means }) => means !== null);
  return (
    <>
      {open.length > 0 && <Asked asked={open} />}
      {made.length > 0 && <Made made={made} />}
      {said.length > 0 && <Said said={said} />}
    </>
  );
}

function Asked({ asked }: { asked: readonly AskedClass[] }) {
  const t = useT("imports");
  return (
    <section className="mb-5 max-w-read rounded-8 border-2 border-act bg-card px-4 py-3">
      <h2 className="text-18 font-bold">{t("page.classes.asked", { count: asked.length })}</h2>
      <p className="pb-3">{t("page.classes.asked_text")}</p>
      <Questions asked={asked} />
    </section>
  );
}

function Questions({ asked }: { asked: readonly AskedClass[] }) {
  const t = useT("imports");
  return (
    <Form method="post" className="space-y-4">
      <input type="hidden" name="intent" value="classes" />
      {asked.map(({ name, known, rows, means }) => (
        <ChoiceGroup
          key={name}
          name={`class:${name}`}
          label={t("page.classes.ask", { name, known })}
          hint={rows > 0 ? t("page.classes.rows", { count: rows }) : undefined}
          defaultValue={means ?? undefined}
          choices={[
            ...(known === name ? [] : [{ value: known, label: t("page.classes.same", { known }) }]),
            { value: name, label: t("page.classes.own", { name }) },
          ]}
        />
      ))}
      <Button look="primary" pending={t("page.rows.sending")}>
        {t("page.classes.save")}
      </Button>
    </Form>
  );
}

/** What was said before, to be said otherwise. */
function Said({ said }: { said: readonly AskedClass[] }) {
  const t = useT("imports");
  return (
    <details className="mb-5 max-w-read">
      <summary className="font-bold text-bridge underline">
        {t("page.classes.said", { count: said.length })}
      </summary>
      <div className="pt-3">
        <Questions asked={said} />
      </div>
    </details>
  );
}

function Made({ made }: { made: readonly RunClass[] }) {
  const t = useT("imports");
  return (
    <section className="mb-5 max-w-wide">
      <h2 className="text-18 font-bold">{t("page.classes.made", { count: made.length })}</h2>
      <p className="pb-2 text-soft">{t("page.classes.check")}</p>
      <DataTable
        caption={t("page.classes.made", { count: made.length })}
        rows={made}
        rowKey={({ name }) => name}
        empty={null}
        columns={[
          { key: "name", header: t("page.classes.name"), cell: ({ name }) => name },
          {
            key: "students",
            header: t("page.classes.students"),
            numeric: true,
            cell: ({ rows }) => rows,
          },
          { key: "year", header: t("page.classes.year"), cell: ({ entryYear }) => entryYear },
          {
            key: "college",
            header: t("page.classes.college"),
            cell: ({ college, isNewCollege }) => (
              <>
                {college ?? t("page.classes.no_college")}
                {isNewCollege && t("page.classes.new_college")}
              </>
            ),
          },
          { key: "major", header: t("page.classes.major"), cell: ({ major }) => major },
        ]}
      />
    </section>
  );
}

// Owns the table of skills that listings ask for and nobody teaches, each number a way to those listings.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { DataTable } from "~/app/ui/data-table";
import type { Untaught } from "./read-heat.server";

type Props = { skills: readonly Untaught[]; toSkill: (code: string) => string };

/** The most asked for first. */
export function UntaughtSkills({ skills, toSkill }: Props) {
  const t = useT("demand");
  return (
    <section className="max-w-read pt-8">
      <h2 className="text-18 font-bold">{t("untaught.title")}</h2>
      <p className="pb-2 text-14 text-soft">
        {t(skills.length > 0 ? "untaught.text" : "untaught.none")}
      </p>
      <DataTable
        caption={t("untaught.title")}
        rows={skills}
        rowKey={({ code }) => code}
        empty={null}
        columns={[
          { key: "skill", header: t("untaught.skill"), cell: ({ name }) => name },
          {
            key: "listings",
            header: t("untaught.listings"),
            numeric: true,
            cell: ({ code, name, listings }) => (
              <Link to={toSkill(code)} className="link inline-block py-1">
                {listings}
                <span className="sr-only"> · {name}</span>
              </Link>
            ),
          },
          {
            key: "seats",
            header: t("untaught.seats"),
            numeric: true,
            cell: ({ seats }) => seats,
          },
        ]}
      />
    </section>
  );
}

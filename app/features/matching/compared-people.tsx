// Owns people of one listing beside each other: what a firm needs, part by part, and what to do with each beneath.
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { InvitedTag } from "~/app/features/find-students/invited-tag";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, ButtonLink } from "~/app/ui/button";
import { ChanceTag } from "./chance-tag";
import { FitState } from "./fit-line";
import type { Compared, ComparedPerson } from "./read-compared.server";
import { usePersonName } from "./use-person-name";

type Props = Pick<Compared, "listing" | "chosen">;
type Row = { term: string; cell: (person: ComparedPerson) => ReactNode };

const cell = "border-b border-line px-2 py-2 align-top break-words text-left";

/** Scrolls sideways inside its own region, the first column in sight; prints whole. */
export function ComparedPeople({ listing, chosen }: Props) {
  const t = useT("fits");
  const nameOf = usePersonName();
  const rows = useRows(listing.id, chosen);
  const caption = t("compare.caption", { n: chosen.length });
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="scroll-x relative">
      <table className="compare w-full table-fixed bg-card text-14">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${cell} sticky left-0 z-10 w-20 bg-paper text-soft`}>
              {t("compare.what")}
            </th>
            {chosen.map((person) => (
              <th key={person.id} scope="col" className={`${cell} w-40 text-16 font-bold`}>
                {nameOf(person)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ term, cell: show }) => (
            <tr key={term}>
              <th
                scope="row"
                className={`${cell} sticky left-0 z-10 bg-paper font-medium text-soft`}
              >
                {term}
              </th>
              {chosen.map((person) => (
                <td key={person.id} className={cell}>
                  {show(person)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useRows(listingId: string, chosen: readonly ComparedPerson[]): Row[] {
  const t = useT("fits");
  const applications = useT("applications");
  const codes = chosen[0]?.fit.parts.map(({ code }) => code) ?? [];
  return [
    {
      term: t("compare.score"),
      cell: ({ fit }) => (
        <>
          <span className="num text-22 font-heavy">{fit.score}</span>
          {fit.lawful && <span className="block">{fit.lawful}</span>}
        </>
      ),
    },
    ...codes.map((code): Row => {
      return { term: t(`part.${code}`), cell: ({ fit }) => <Part code={code} fit={fit} /> };
    }),
    { term: t("compare.chance"), cell: (person) => <Coming from={person.from} /> },
    {
      term: t("compare.kind"),
      cell: ({ from }) =>
        from.is === "applied"
          ? t("compare.applied", { status: applications(`status.${from.status}`) })
          : t("compare.suggested"),
    },
    { term: t("compare.school"), cell: ({ school, major }) => `${school} · ${major}` },
    {
      term: t("compare.year"),
      cell: ({ studyYear: n }) => applications("profile.year_n", { n }),
    },
    { term: t("compare.do"), cell: (person) => <Deeds person={person} listingId={listingId} /> },
  ];
}

function Part({ code, fit }: { code: string; fit: ComparedPerson["fit"] }) {
  const part = fit.parts.find((one) => one.code === code);
  if (!part) return null;
  return (
    <>
      <FitState part={part} />
      <span className="num block text-soft">
        {part.value}/{part.max}
      </span>
    </>
  );
}

function Coming({ from }: Pick<ComparedPerson, "from">) {
  const t = useT("fits");
  return from.is === "applied" ? (
    <>{t("compare.chance_applied")}</>
  ) : (
    <ChanceTag chance={from.chance} />
  );
}

function Deeds({ person, listingId }: { person: ComparedPerson; listingId: string }) {
  const t = useT("fits");
  const { id, from } = person;
  if (from.is === "suggested")
    return (
      <div className="no-print space-y-2">
        {from.invited && <InvitedTag state={from.invited} />}
        <ButtonLink to={paths.enterprise.student(id, { listing: listingId })} size="small">
          {t("suggested.invite")}
        </ButtonLink>
      </div>
    );
  return (
    <div className="no-print space-y-2">
      {from.mayShortlist && (
        <Form method="post" action={paths.enterprise.applicants(listingId)}>
          <input type="hidden" name="tick" value={`${id}.${String(from.version)}`} />
          <Button size="small" look="primary" name="deed" value="shortlist">
            {t("compare.shortlist")}
          </Button>
        </Form>
      )}
      <Link to={paths.enterprise.application(id)} className="link inline-block py-1">
        {t("compare.open")}
      </Link>
    </div>
  );
}

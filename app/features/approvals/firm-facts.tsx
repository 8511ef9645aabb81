// Owns how the facts about a firm stand on a school's page.
import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { InstantText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import type { SchoolFirm } from "./read-firm-for-school.server";

/** Who the firm is, how it answers and what it has to do with the school. */
export function FirmFacts({ firm }: { firm: SchoolFirm }) {
  return <DefinitionList items={[...useWho(firm), ...useRecord(firm)]} />;
}

function useWho({ about, industry, region, staffCount, sites, ...firm }: SchoolFirm) {
  const t = useT("approvals");
  const unknown = t("unknown");
  const checkedAt = firm.registrationValid ? firm.checkedAt : null;
  return [
    { term: t("industry"), detail: industry ?? unknown },
    { term: t("region"), detail: region ?? unknown },
    {
      term: t("staff"),
      detail: staffCount === null ? unknown : t("facts.staff_n", { n: staffCount }),
    },
    ...(about ? [{ term: t("facts.about"), detail: about }] : []),
    {
      term: t("facts.registration"),
      detail: checkedAt ? <Checked at={checkedAt} /> : t("facts.registration_open"),
    },
    {
      term: t("facts.sites"),
      detail: sites.map(({ id, name, region: place, address }) => (
        <p key={id}>
          {name} · {address.startsWith(place) ? address : `${place} ${address}`}
        </p>
      )),
    },
  ];
}

function Checked({ at }: { at: Date }) {
  const t = useT("approvals");
  return (
    <>
      {t("facts.registration_ok")} <InstantText at={at} />
    </>
  );
}

function useRecord({ answers, ours, groups }: SchoolFirm) {
  const t = useT("approvals");
  const isNew = answers.answered + answers.unanswered === 0;
  return [
    {
      term: t("facts.answers"),
      detail: isNew ? t("facts.answers_none") : t("facts.answers_said", answers),
    },
    { term: t("facts.ours"), detail: t("facts.ours_said", ours) },
    {
      term: t("facts.groups"),
      detail:
        groups.length === 0
          ? t("facts.groups_none")
          : groups.map(({ name, schools, firms }) => (
              <p key={name}>
                {t("facts.group", { name, firms, schools: schools.length })}
                {schools.length > 0 && (
                  <span className="block text-14 text-soft">{schools.join(" · ")}</span>
                )}
              </p>
            )),
    },
  ];
}

/** What the school's yes opens to its students. */
export function FirmListings({ firm }: { firm: SchoolFirm }) {
  const t = useT("approvals");
  const kinds = useT("listings");
  if (firm.listings.length === 0) return <p className="text-soft">{t("facts.listings_none")}</p>;
  return (
    <ul className="border-t border-line">
      {firm.listings.map(({ id, title, kind, left }) => (
        <li key={id} className="border-b border-line py-2">
          <Link to={paths.listings.show(id)} className="link">
            {title}
          </Link>
          <span className="block text-14 text-soft">
            {kinds(`kind.${kind}`)} · {t("facts.left", { count: left })}
          </span>
        </li>
      ))}
    </ul>
  );
}

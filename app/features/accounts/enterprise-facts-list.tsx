import { Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { InstantText } from "~/app/ui/date-text";
import { DefinitionList } from "~/app/ui/definition-list";
import { Tag } from "~/app/ui/tag";
import type { Administrator, EnterpriseFacts, Namesake } from "./read-enterprise-facts.server";
import { EnterpriseStatusTag } from "./enterprise-status-tag";

type Props = { facts: EnterpriseFacts; region: string | null; listings: string };

/** What is known of an enterprise, with what the machine noticed; the person decides. */
export function EnterpriseFactsList({ facts, region, listings }: Props) {
  const t = useT("accounts");
  const unknown = t("enterprises.unknown");
  return (
    <DefinitionList
      items={[
        { term: t("facts.short_name"), detail: facts.shortName },
        { term: t("facts.number"), detail: <RegistrationNumber {...facts} /> },
        { term: t("facts.region"), detail: region ?? unknown },
        { term: t("facts.contact"), detail: facts.contactName ?? unknown },
        {
          term: t("facts.administrators"),
          detail: <Administrators administrators={facts.administrators} />,
        },
        { term: t("facts.same_number"), detail: <Namesakes rows={facts.sameNumber} /> },
        { term: t("facts.same_name"), detail: <Namesakes rows={facts.sameName} /> },
        { term: t("facts.listings"), detail: listings },
        { term: t("facts.since"), detail: <InstantText at={facts.createdAt} /> },
        ...(facts.decisionNote ? [{ term: t("facts.note"), detail: facts.decisionNote }] : []),
      ]}
    />
  );
}

function RegistrationNumber(
  props: Pick<EnterpriseFacts, "registrationKind" | "registrationNumber" | "registrationValid">,
) {
  const t = useT("accounts");
  if (!props.registrationNumber || !props.registrationKind) return t("enterprises.unknown");
  return (
    <>
      <span className="block">{props.registrationNumber}</span>
      <span className="block text-14 text-soft">
        {t(`register.kinds.${props.registrationKind}`)}
      </span>
      <Tag tone={props.registrationValid ? "good" : "stop"}>
        {t(props.registrationValid ? "facts.number_good" : "facts.number_bad")}
      </Tag>
    </>
  );
}

function Administrators({ administrators }: { administrators: readonly Administrator[] }) {
  const t = useT("accounts");
  if (administrators.length === 0) return t("facts.none");
  return (
    <ul className="space-y-2">
      {administrators.map(({ name, phone, mail, freeMail, elsewhere }) => (
        <li key={`${name}${phone ?? ""}${mail ?? ""}`}>
          <span className="block">{[name, phone, mail].filter(Boolean).join(" · ")}</span>
          {freeMail !== null && (
            <Tag tone={freeMail ? "wait" : "good"}>
              {t(freeMail ? "facts.free_mail" : "facts.own_mail")}
            </Tag>
          )}
          {elsewhere.length > 0 && (
            <div className="pt-1">
              {t("facts.elsewhere")}
              <Namesakes rows={elsewhere} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Namesakes({ rows }: { rows: readonly Namesake[] }) {
  const t = useT("accounts");
  if (rows.length === 0) return t("facts.none");
  return (
    <ul className="space-y-1">
      {rows.map(({ enterpriseId, name, status }) => (
        <li key={enterpriseId} className="cluster">
          <Link to={paths.operator.enterprise(enterpriseId)} className="link">
            {name}
          </Link>
          <EnterpriseStatusTag status={status} />
        </li>
      ))}
    </ul>
  );
}

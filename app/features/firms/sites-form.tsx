// Owns the places of a firm in its editor: each with what can be changed, and the way to add one.
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { GroupedSelect } from "~/app/features/listings/grouped-select";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { EmptyState } from "~/app/ui/empty-state";
import { ErrorSummary } from "~/app/ui/error-summary";
import { TextField } from "~/app/ui/field";
import { Tag } from "~/app/ui/tag";
import type { EditorSite, FirmEditor } from "./read-firm-editor.server";
import { type Answer, answerTo, useFirmForm } from "./use-firm-form";

type Props = { firm: FirmEditor; answer: Answer };

export function SitesForm({ firm, answer }: Props) {
  const t = useT("firms");
  return (
    <div className="max-w-read space-y-4">
      <p className="text-soft">{t("edit.sites_hint")}</p>
      {firm.sites.length === 0 && (
        <EmptyState title={t("edit.no_sites")} text={t("edit.no_sites_text")} />
      )}
      <ul className="border-t border-line">
        {firm.sites.map((site) => (
          <li key={`${site.siteId} ${site.version}`} className="border-b border-line py-3">
            <Site site={site} firm={firm} answer={answer} />
          </li>
        ))}
      </ul>
      <Drawer label={t("edit.add_site")} isOpen={Boolean(answerTo(answer, newSite))}>
        <SiteFields key={firm.sites.length} site={null} firm={firm} answer={answer} />
      </Drawer>
    </div>
  );
}

const newSite = { intent: "site", siteId: undefined };

function Site({ site, firm, answer }: Props & { site: EditorSite }) {
  const t = useT("firms");
  const { siteId, name, region, address, isUsed } = site;
  const isAnswered = Boolean(answerTo(answer, { intent: "site", siteId }));
  return (
    <div className="space-y-2">
      <p className="break-words">
        <strong>{name}</strong> {isUsed && <Tag tone="info">{t("edit.in_use")}</Tag>}
        <span className="block text-soft">
          {region} {address}
        </span>
      </p>
      <Drawer label={t("edit.change_site")} about={name} isOpen={isAnswered}>
        <SiteFields site={site} firm={firm} answer={answer} />
      </Drawer>
      {!isUsed && (
        <Form method="post">
          <input type="hidden" name="siteId" value={siteId} />
          <Button name="intent" value="site_gone" size="small">
            {t("edit.remove_site")}
            <span className="sr-only"> {name}</span>
          </Button>
        </Form>
      )}
    </div>
  );
}

type DrawerProps = { label: string; about?: string; isOpen: boolean; children: ReactNode };

function Drawer({ label, about, isOpen, children }: DrawerProps) {
  return (
    <details open={isOpen || undefined}>
      <summary className="link min-h-11 cursor-pointer py-2">
        {label}
        {about && <span className="sr-only"> {about}</span>}
      </summary>
      <div className="py-3">{children}</div>
    </details>
  );
}

/** A site that is still to be written. */
const blank: Omit<EditorSite, "siteId"> & { siteId?: string } = {
  ...{ name: "", regionCode: "", region: "", address: "", isUsed: false, version: "new" },
};

function SiteFields({ site, firm, answer }: Props & { site: EditorSite | null }) {
  const t = useT("firms");
  const search = useT("search");
  const labels = {
    ...{ name: t("edit.site_name"), regionCode: t("edit.site_region") },
    address: t("edit.site_address"),
  };
  const { siteId, name, regionCode, region, address, version } = site ?? blank;
  const own = answerTo(answer, { intent: "site", siteId });
  const id = `site-${siteId ?? "new"}`;
  const { form, field, faults } = useFirmForm(id, own, { name, regionCode, address }, labels);
  // The place it has may be smaller than those of the list.
  const present = site ? [{ label: null, options: [{ value: regionCode, label: region }] }] : [];
  const groups = firm.places.map(({ key, places }) => ({
    label: search(`filters.groups.${key}`),
    options: places
      .filter(({ code }) => code !== regionCode)
      .map((one) => ({ value: one.code, label: one.name })),
  }));
  return (
    <Form method="post" id={form.id} noValidate className="space-y-4">
      <ErrorSummary faults={faults} />
      <input type="hidden" name="intent" value="site" />
      {siteId && <input type="hidden" name="siteId" value={siteId} />}
      <input type="hidden" name="version" value={version} />
      <TextField {...field("name")} />
      <GroupedSelect
        {...field("regionCode")}
        groups={[...present, ...groups]}
        empty={t("edit.no_region")}
      />
      <TextField {...field("address")} />
      <Button>{site ? t("edit.save") : t("edit.add_site")}</Button>
    </Form>
  );
}

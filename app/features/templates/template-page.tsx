// Owns the page of one kind: the words that stand in it, the school's own behind the compulsory ones, and every version.
import { Form, Link } from "@remix-run/react";
import type { TemplateBlock } from "~/app/domain/paper-template";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button, ButtonLink } from "~/app/ui/button";
import { Confirm } from "~/app/ui/confirm";
import { InstantText } from "~/app/ui/date-text";
import { EmptyState } from "~/app/ui/empty-state";
import { Tag } from "~/app/ui/tag";
import { BlockText, LawBlocks } from "./law-blocks";
import type { MajorGroup, TemplateVersion, TemplateView } from "./read-templates.server";
import { useWhenText } from "./use-when-text";

/** `asked`: the version that the address names; none: the one that stands. */
export function TemplatePage({ view, asked }: { view: TemplateView; asked: number | null }) {
  const t = useT("templates");
  const { kind, current, mayWrite, newest } = view;
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <div className="min-w-0 space-y-6">
        <OwnBlocks view={view} asked={asked} />
        {mayWrite && (
          <div className="cluster">
            <ButtonLink
              to={paths.school.editTemplate(kind, asked === null ? {} : { from: String(asked) })}
              look="primary"
            >
              {t(asked === null ? (current ? "edit" : "begin") : "begin_from")}
            </ButtonLink>
            {kind !== "certificate" && asked === null && (
              <ButtonLink to={paths.school.templateRecording(kind)}>{t("record")}</ButtonLink>
            )}
            {current && asked === null && (
              <Confirm ask={t("retire")} look="quiet" text={t("retire_text")}>
                <Form method="post">
                  <input type="hidden" name="version" value={newest} />
                  <Button name="intent" value="retire" look="danger">
                    {t("retire_sure")}
                  </Button>
                </Form>
              </Confirm>
            )}
          </div>
        )}
        <Versions view={view} />
      </div>
      <LawBlocks blocks={view.compulsory} />
    </div>
  );
}

function OwnBlocks({ view, asked }: { view: TemplateView; asked: number | null }) {
  const t = useT("templates");
  const { own, current } = view;
  const isOriginal = asked === null ? current === null : asked === 0;
  return (
    <section className="space-y-2">
      <h2 className="text-18 font-bold">
        {t("own", { n: own.length })}{" "}
        <Tag tone={isOriginal ? "info" : "good"}>
          {isOriginal ? t("original") : t("version", { n: asked ?? current?.version ?? 0 })}
        </Tag>
      </h2>
      {own.length === 0 && <EmptyState title={t("own_none")} text={t("own_none_text")} />}
      {own.map((block, at) => (
        <OwnBlock key={at} block={block} groups={view.majorGroups} />
      ))}
    </section>
  );
}

type OwnProps = { block: TemplateBlock; groups: readonly MajorGroup[] };

function OwnBlock({ block: { heading, text, when }, groups }: OwnProps) {
  const sayWhen = useWhenText(groups);
  return (
    <div className="rounded-8 border border-line bg-card px-4 py-3">
      <h3>
        <span lang="zh-CN" className="font-bold">
          {heading}
        </span>{" "}
        <span className="text-14 text-soft">{sayWhen(when)}</span>
      </h3>
      <BlockText text={text} />
    </div>
  );
}

function Versions({ view: { kind, versions } }: { view: TemplateView }) {
  const t = useT("templates");
  if (versions.length === 0) return null;
  return (
    <section className="space-y-2">
      <h2 className="text-18 font-bold">{t("versions")}</h2>
      <p className="text-14 text-soft">{t("versions_text")}</p>
      <ol className="divide-y divide-line border-y border-line">
        {versions.map((one) => (
          <VersionLine key={one.version} kind={kind} version={one} />
        ))}
        <li className="flex flex-wrap items-center py-2">
          <Link to={paths.school.template(kind, { version: "0" })} className="link py-1">
            {t("original")}
          </Link>
        </li>
      </ol>
    </section>
  );
}

function VersionLine({ kind, version: one }: { kind: string; version: TemplateVersion }) {
  const t = useT("templates");
  return (
    <li className="flex flex-wrap items-center py-2">
      <span className="mr-auto pr-3">
        <Link
          to={paths.school.template(kind, { version: String(one.version) })}
          className="link num py-1 font-bold"
        >
          {t("version", { n: one.version })}
        </Link>{" "}
        {one.name && <span>{one.name} · </span>}
        <span className="text-14 text-soft">
          {one.by} <InstantText at={one.savedAt} /> · {t("papers", { count: one.papers })}
        </span>
      </span>
      {one.retiredAt && <Tag tone="wait">{t("retired")}</Tag>}
    </li>
  );
}

// Owns the recommendations of a student as a page: three groups, what would make them better, what was refused, and the way
// out of recommendations altogether.
import { Form, Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { Notice } from "~/app/ui/notice";
import { ForYouRow } from "./for-you-row";
import { NothingForYou } from "./nothing-for-you";
import { ListAge } from "./list-age";
import { LooksSwitch } from "./looks-switch";
import type { ForYou as View } from "./read-for-you.server";

/** A yes that stands can be taken back, also where recommendations are off. */
const standing: readonly View["looks"][] = ["on", "forget_only"];

/** Everything under the title. */
export function ForYou({ view }: { view: View }) {
  const t = useT("matching");
  return (
    <div className="max-w-read space-y-5">
      {view.isOn ? <Recommended view={view} /> : <Off />}
      <Refused refused={view.refused} />
      {(view.isOn || standing.includes(view.looks)) && <LooksSwitch looks={view.looks} />}
      {view.isOn && (
        <Form method="post" className="border-t border-line pt-4">
          <p className="pb-2 text-14 text-soft">{t("off.close_text")}</p>
          <Button size="small" name="intent" value="off">
            {t("off.close")}
          </Button>
        </Form>
      )}
    </div>
  );
}

function Recommended({ view: { groups, untold, isClosed, age } }: { view: View }) {
  const t = useT("matching");
  return (
    <>
      <div className="text-14 text-soft">
        <p>{t("lead")}</p>
        <p>
          <Link to={paths.matching()} className="link inline-block py-1 pr-4">
            {t("how")}
          </Link>
          <ByTime />
        </p>
        <ListAge age={age} />
      </div>
      {untold.length > 0 && (
        <p className="text-14">
          {t("tell", {
            names: untold.map((code) => t(`gate.${code}` as "gate.kind")).join(t("join")),
          })}{" "}
          <Link to={paths.student.profile()} className="link inline-block py-1">
            {t("tell_link")}
          </Link>
        </p>
      )}
      {groups.length === 0 && <NothingForYou isClosed={isClosed} />}
      {groups.map(({ group, rows }) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`} className="text-18 font-bold">
            {t(`group.${group}`)}
          </h2>
          <p className="pb-2 text-14 text-soft">{t(`group_text.${group}`)}</p>
          <ul className="space-y-4">
            {rows.map((row) => (
              <li key={row.listing.id}>
                <ForYouRow row={row} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ByTime() {
  const t = useT("matching");
  return (
    <Link to={paths.listings.search({ sort: "newest" })} className="link inline-block py-1">
      {t("by_time")}
    </Link>
  );
}

function Off() {
  const t = useT("matching");
  return (
    <Notice
      tone="info"
      title={t("off.title")}
      actions={
        <Form method="post">
          <Button look="primary" name="intent" value="on">
            {t("off.open")}
          </Button>
        </Form>
      }
    >
      <p>{t("off.text")}</p>
      <ByTime />
    </Notice>
  );
}

/** What the student said no to and is still on the market: one press brings it back. */
function Refused({ refused }: Pick<View, "refused">) {
  const t = useT("matching");
  if (refused.length === 0) return null;
  return (
    <details className="text-14">
      <summary className="link inline-block cursor-pointer py-1">
        {t("refuse.refused", { count: refused.length })}
      </summary>
      <ul>
        {refused.map(({ id, title, firm }) => (
          <li key={id} className="flex items-center border-b border-line py-1">
            <span className="mr-auto min-w-0 break-words pr-3">
              {title} <span className="text-soft">{firm}</span>
            </span>
            <Form method="post" preventScrollReset>
              <input type="hidden" name="intent" value="again" />
              <Button look="quiet" size="small" name="listingId" value={id}>
                {t("refuse.again")}
                <span className="sr-only"> · {title}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  );
}

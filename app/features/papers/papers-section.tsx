// Owns the papers of one placement on the school's page of it: how far each is, who has signed and whose name is missing,
// and the button for the one that comes next.
import { Form, Link } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { InstantText } from "~/app/ui/date-text";
import { PaperStateTag } from "./paper-state-tag";
import type { PaperOfPlacement, PlacementPapers } from "./read-placement-papers.server";

/** Every paper, the newest first; below, what is not drawn up yet. */
export function PapersSection({ papers, undrawn, again, next }: PlacementPapers) {
  const t = useT("papers");
  const word = (kind: "consent" | "agreement") => (again.includes(kind) ? "again" : "draw");
  return (
    <section className="space-y-2">
      <h2 className="text-18 font-bold">{t("section.title")}</h2>
      {papers.length === 0 && undrawn.length === 0 && (
        <p className="text-soft">{t("section.none")}</p>
      )}
      {papers.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {papers.map((paper) => (
            <li key={paper.paperId} className="py-2">
              <PaperLine paper={paper} />
            </li>
          ))}
        </ul>
      )}
      {undrawn.map((kind) => (
        <p key={kind}>{t(`section.${again.includes(kind) ? "late" : "need"}_${kind}`)}</p>
      ))}
      {undrawn.includes("agreement") && next !== "agreement" && (
        <p className="text-14 text-soft">{t("section.consent_first")}</p>
      )}
      {next && (
        <Form method="post">
          <input type="hidden" name="intent" value="draw_up" />
          <Button name="kind" value={next} look="primary">
            {t(`section.${word(next)}_${next}`)}
          </Button>
        </Form>
      )}
    </section>
  );
}

function PaperLine({ paper }: { paper: PaperOfPlacement }) {
  const t = useT("papers");
  const { paperId, kind, number, state, signed, missing, reason } = paper;
  const who = missing.map(({ party, name }) => `${t(`party.${party}`)} ${name}`.trim());
  return (
    <>
      <p className="flex flex-wrap items-center space-x-3">
        <Link to={paths.school.paper(paperId)} className="link font-bold">
          {t(`kind.${kind}`)} <span className="num">{number}</span>
        </Link>
        <PaperStateTag state={state} />
      </p>
      {who.length > 0 && (
        <p className="text-act">
          {t(state === "expired" ? "waited_for" : "waits_for", { who: who.join(" · ") })}
        </p>
      )}
      {signed.length > 0 && (
        <ul className="text-14 text-soft">
          {signed.map(({ party, name, at }) => (
            <li key={party}>
              {t(`party.${party}`)} {name} · <InstantText at={at} />
            </li>
          ))}
        </ul>
      )}
      {reason && <p className="text-14 text-soft">{reason}</p>}
    </>
  );
}

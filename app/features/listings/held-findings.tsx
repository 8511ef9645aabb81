import { Form } from "@remix-run/react";
import { useFindingText } from "~/app/features/imports/use-import-text";
import { useT, useText } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { FoundText } from "./found-text";
import type { FoundWord } from "./found-words";
import { heldVerdicts } from "./held-verdicts";
import type { RepostedListing } from "./read-reposted.server";

/** What was found in a re-posted listing, each with what it means and what the law says; while it is held, what can be
 * done with it as it is. */
export function HeldFindings({ listing }: { listing: RepostedListing }) {
  const t = useT("listings");
  const { view, findings, asOf } = listing;
  return (
    <section aria-labelledby="found">
      <h2 id="found" className="pb-1 text-18 font-bold">
        {t("held.found")}
      </h2>
      <ul className="space-y-3 pb-3">
        {findings.map((finding, index) => (
          <li key={`${finding.code}-${index}`}>
            <FoundItem finding={finding} />
          </li>
        ))}
      </ul>
      {view.status === "held" && (
        <Form method="post" action={paths.operator.held()} className="cluster">
          <input type="hidden" name="listingId" value={view.id} />
          <input type="hidden" name="asOf" value={asOf} />
          {heldVerdicts.map((verdict) => (
            <Button key={verdict} name="verdict" value={verdict}>
              {t(`held.${verdict}`)}
            </Button>
          ))}
        </Form>
      )}
    </section>
  );
}

function FoundItem({ finding }: { finding: FoundWord }) {
  const text = useText();
  const sayFinding = useFindingText();
  const { code, field, text: words, around, rule } = finding;
  const law = rule && text(`imports:held.rule.${rule.replace("-", "_")}`);
  return (
    <>
      <strong className="block">{sayFinding({ code, column: field })}</strong>
      <span className="block">
        <FoundText text={words} around={around ?? { before: "", after: "" }} />
      </span>
      <span className="block text-14">{text(`imports:findings.${code}.remedy`)}</span>
      {law && (
        <span className="block text-14 text-soft">{text("imports:held.basis", { law, rule })}</span>
      )}
    </>
  );
}

import { Form } from "@remix-run/react";
import { useFindingText } from "~/app/features/imports/use-import-text";
import { useT, useText } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import { Button } from "~/app/ui/button";
import { FoundText } from "./found-text";
import type { FoundWord } from "./found-words";
import { heldVerdicts } from "./held-verdicts";
import type { RepostedListing } from "./read-reposted.server";

/** What was found in a re-posted listing, each with what it means and what the law says. */
export function HeldFindings({ listing: { findings } }: { listing: RepostedListing }) {
  const t = useT("listings");
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
    </section>
  );
}

/** What can be done with a held listing without rewording it, each with its reason; letting it go as it is stands last
 * and quiet, because it is the reviewer's word against the finding. */
export function AsItIs({ listing: { view, asOf } }: { listing: RepostedListing }) {
  const t = useT("listings");
  const words = useT("imports");
  return (
    <section aria-labelledby="as-it-is">
      <h2 id="as-it-is" className="pb-1 text-18 font-bold">
        {words("held.as_it_is")}
      </h2>
      <Form method="post" action={paths.operator.held()} className="space-y-4">
        <input type="hidden" name="listingId" value={view.id} />
        <input type="hidden" name="asOf" value={asOf} />
        {heldVerdicts.map((verdict) => (
          <div key={verdict}>
            <Button name="verdict" value={verdict} look={verdict === "release" ? "plain" : "quiet"}>
              {t(`held.${verdict}`)}
            </Button>
            <p className="pt-1 text-14 text-soft">{t(`held.${verdict}_text`)}</p>
          </div>
        ))}
      </Form>
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

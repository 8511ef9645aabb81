import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { BatchBar, BatchButton, BatchDetails } from "~/app/ui/batch-bar";
import { Button } from "~/app/ui/button";
import { Card } from "~/app/ui/card";
import { Confirm } from "~/app/ui/confirm";
import type { HeldFilter } from "./held-filter";
import { heldVerdicts } from "./held-verdicts";

/** What can be done with the ticked listings; stands at the end of their form. Closing them asks once more. */
export function TickedDeeds({ asOf }: { asOf: string }) {
  const t = useT("listings");
  return (
    <BatchBar name="listingId">
      <input type="hidden" name="asOf" value={asOf} />
      {heldVerdicts.map((verdict) =>
        verdict === "discard" ? (
          <BatchDetails key={verdict} title={t("held.discard")}>
            <p>{t("held.discard_sure")}</p>
            <Discard />
          </BatchDetails>
        ) : (
          <BatchButton key={verdict} name="verdict" value={verdict}>
            {t(`held.${verdict}`)}
          </BatchButton>
        ),
      )}
    </BatchBar>
  );
}

type Props = { filter: HeldFilter; shown: number; asOf: string };

/** One press for all that the filter means, each deed with what it does; closing them asks once more. */
export function AllDeeds({ filter, shown, asOf }: Props) {
  const t = useT("listings");
  const set = Object.entries(filter).filter((pair): pair is [string, string] => pair[1] !== null);
  return (
    <Card>
      <h2 className="text-18 font-bold">{t("held.all_title", { n: shown })}</h2>
      <p className="pb-2 text-soft">{t("held.all_text")}</p>
      <Form method="post">
        <input type="hidden" name="all" value="yes" />
        <input type="hidden" name="seen" value={shown} />
        <input type="hidden" name="asOf" value={asOf} />
        {set.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ul className="grid gap-3 sm:grid-cols-3">
          {heldVerdicts.map((verdict) => (
            <li key={verdict}>
              {verdict === "discard" ? (
                <Confirm ask={t("held.discard")} text={t("held.discard_sure")}>
                  <Discard />
                </Confirm>
              ) : (
                <Button name="verdict" value={verdict} wide>
                  {t(`held.${verdict}`)}
                </Button>
              )}
              <p className="pt-1 text-14 text-soft">{t(`held.${verdict}_text`)}</p>
            </li>
          ))}
        </ul>
      </Form>
    </Card>
  );
}

function Discard() {
  const t = useT("listings");
  return (
    <Button name="verdict" value="discard" look="danger">
      {t("held.discard_yes")}
    </Button>
  );
}

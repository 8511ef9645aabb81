// Owns the buttons of a school's page of a paper: the steps that its state and the reader's role leave open, and help for
// those who sign by a link.
import { Form } from "@remix-run/react";
import { useT } from "~/app/messages/use-t";
import { Button } from "~/app/ui/button";
import { Confirm } from "~/app/ui/confirm";
import { TextField } from "~/app/ui/field";
import type { SchoolPaper } from "./read-school-paper.server";
import type { Told } from "./step-paper.server";
import { ToldBox } from "./told-box";

const plain = ["open", "validate"] as const;
const withReason = ["give_back", "cancel"] as const;

/** One press each; what cannot be taken back asks for a reason first. */
export function SchoolSteps({ paper }: { paper: SchoolPaper }) {
  const t = useT("papers");
  const { steps, view } = paper;
  const isChanged = (view?.changedTerms.length ?? 0) > 0;
  return (
    <div className="cluster">
      {plain
        .filter((step) => steps.includes(step))
        .map((step) => (
          <Form method="post" key={step}>
            <Button name="intent" value={step} look="primary">
              {t(`steps.${step}`)}
            </Button>
          </Form>
        ))}
      {waitsForSeal(paper) && (
        <Form method="post">
          <input
            type="hidden"
            name="papers"
            value={`${paper.paperId}.${view?.contentHash ?? ""}`}
          />
          <Button name="intent" value="seal" look="primary">
            {t("steps.seal")}
          </Button>
        </Form>
      )}
      {isChanged && steps.includes("replace") && (
        <Form method="post">
          <Button name="intent" value="replace" look="primary">
            {t("steps.replace")}
          </Button>
        </Form>
      )}
      {withReason
        .filter((step) => steps.includes(step))
        .map((step) => (
          <Confirm key={step} ask={t(`steps.${step}`)} look="quiet" text={t("reason_hint")}>
            <Form method="post" className="w-full space-y-3">
              <TextField id={`reason-${step}`} name="reason" label={t("reason")} maxLength={500} />
              <Button name="intent" value={step} look="danger">
                {t(`steps.${step}`)}
              </Button>
            </Form>
          </Confirm>
        ))}
    </div>
  );
}

/** The school's own place is empty, and the reader has its seal. */
function waitsForSeal({ maySeal, state, view }: SchoolPaper): boolean {
  const mine = view?.places.find(({ party }) => party === "school");
  return maySeal && state === "signing" && mine !== undefined && mine.signedAt === null;
}

const ofFirm: readonly string[] = ["firm", "co_host"];

/** Whoever speaks for a firm whose name is missing. */
function peopleOfFirm({ view }: SchoolPaper) {
  const isMissing = view?.places.some(({ party, signedAt }) => ofFirm.includes(party) && !signedAt);
  if (!view || !isMissing) return [];
  return view.people.filter(({ who }) => who === "contact" || who === "mentor");
}

/** A link to send again or to copy, a code to tell on the telephone, and whom to call. */
export function SignerHelp({ paper, told }: { paper: SchoolPaper; told: Told | undefined }) {
  const t = useT("papers");
  const places = (paper.view?.places ?? []).filter(({ signatureId }) =>
    paper.byLink.includes(signatureId),
  );
  const people = peopleOfFirm(paper);
  if (paper.state !== "signing" || places.length + people.length === 0) return null;
  return (
    <section className="space-y-3 rounded-8 border border-line bg-card px-4 py-3">
      <ToldBox told={told} />
      {places.map(({ signatureId, party, name }) => (
        <Form method="post" key={signatureId} className="cluster items-center">
          <input type="hidden" name="signatureId" value={signatureId} />
          <span className="mr-auto pr-3">
            {t(`party.${party}`)} {name}
          </span>
          <Button name="intent" value="remind" look="quiet" size="small">
            {t("steps.remind")}
          </Button>
          <Button name="intent" value="tell_code" look="quiet" size="small">
            {t("steps.tell_code")}
          </Button>
        </Form>
      ))}
      {people.map(({ who, name, phone }) => (
        <p key={who} className="flex flex-wrap items-center">
          <span className="mr-auto pr-3">
            {t(`who.${who}`)} {name}
          </span>
          <a href={`tel:${phone}`} className="link num inline-flex min-h-11 items-center">
            {phone}
          </a>
        </p>
      ))}
    </section>
  );
}

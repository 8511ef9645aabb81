// Owns what a firm can do with an application now: one small form per open move, each with its consequence.
// Which moves are open the read says by the law; what they need the verb says.
import type { ReactNode } from "react";
import type { Move } from "~/app/domain/application";
import { useT } from "~/app/messages/use-t";
import { Button, buttonClass } from "~/app/ui/button";
import { ErrorSummary } from "~/app/ui/error-summary";
import { FirmForm } from "./firm-form";
import { InviteFields, OfferFields, ReasonFields } from "./firm-move-fields";
import type { ApplicationForFirm } from "./read-firm-application.server";
import { type MoveWithFields, type Tried, useMoveForm } from "./use-move-form";

type Props = {
  story: ApplicationForFirm;
  now: Date;
  tried: Tried;
  /** Where to go after a press, when these forms stand on another page than the application's own. */
  back?: string | undefined;
};

const atOnce = ["review", "shortlist"] as const;
const withFields: readonly MoveWithFields[] = ["invite", "offer", "refuse", "take_back_offer"];

/** The open moves in the order of the road; those that need words open in place. */
export function FirmMoves({ story, now, tried, back }: Props) {
  const t = useT("applications");
  const open = (move: Move) => story.moves.includes(move);
  if (story.moves.length === 0) return <p className="text-soft">{t("firm.none")}</p>;
  const left = story.listing.seats === null ? null : story.listing.seats - story.listing.taken;
  return (
    <div className="space-y-4">
      {atOnce.filter(open).map((move) => (
        <MoveAtOnce key={move} story={story} move={move} back={back} />
      ))}
      {withFields.filter(open).map((move) => (
        <MoveForm key={move} story={story} move={move} tried={tried} back={back}>
          {(field) => (
            <>
              {move === "invite" && <InviteFields field={field} story={story} />}
              {move === "offer" && (
                <OfferFields
                  {...{ field, now, left, terms: story.listed, kind: story.listing.kind }}
                  sites={story.sites}
                />
              )}
              {(move === "refuse" || move === "take_back_offer") && <ReasonFields field={field} />}
            </>
          )}
        </MoveForm>
      ))}
    </div>
  );
}

type AtOnceProps = Pick<Props, "story" | "back"> & { move: (typeof atOnce)[number] };

function MoveAtOnce({ story, move, back }: AtOnceProps) {
  const t = useT("applications");
  return (
    <FirmForm applicationId={story.id} back={back}>
      <input type="hidden" name="version" value={story.version} />
      <Button name="move" value={move} look={move === "review" ? "primary" : "quiet"}>
        {t(`firm.${move}`)}
      </Button>
      <Consequence move={move} />
    </FirmForm>
  );
}

type FieldsProps = Pick<Props, "story" | "tried" | "back"> & {
  move: MoveWithFields;
  children: (field: ReturnType<typeof useMoveForm>["field"]) => ReactNode;
};

function MoveForm({ story, move, tried, back, children }: FieldsProps) {
  const t = useT("applications");
  const { id, field, faults, isTried } = useMoveForm(move, tried);
  const { seats, taken } = story.listing;
  const isFull = move === "offer" && seats !== null && taken >= seats;
  const isNo = move === "refuse" || move === "take_back_offer";
  return (
    <details open={isTried || undefined}>
      <summary>
        <span className={buttonClass(isNo ? "danger" : "quiet")}>{t(`firm.${move}`)}</span>
        <Consequence move={move} />
      </summary>
      <FirmForm
        applicationId={story.id}
        back={back}
        id={id}
        className="mt-2 space-y-4 rounded-8 border border-edge bg-card px-4 py-4"
      >
        <ErrorSummary faults={faults} />
        <input type="hidden" name="version" value={story.version} />
        {children(field)}
        {!isFull && (
          <Button name="move" value={move} look={isNo ? "danger" : "primary"}>
            {t(`firm.send_${move}`)}
          </Button>
        )}
      </FirmForm>
    </details>
  );
}

function Consequence({ move }: { move: MoveWithFields | (typeof atOnce)[number] }) {
  const t = useT("applications");
  return <span className="block pt-1 text-14 text-soft">{t(`firm.${move}_text`)}</span>;
}

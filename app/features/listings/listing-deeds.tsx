import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { type CloseReason, decideListingMove, type ListingStatus } from "~/app/domain/listing";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";
import type { FormAnswer } from "~/app/platform/form.server";
import { Button, ButtonLink, type ButtonLook } from "~/app/ui/button";
import { SelectField } from "~/app/ui/choice-field";
import { Confirm } from "~/app/ui/confirm";
import { type Ends, EndsText } from "./ends-text";
import { ExtendFields, ExtendText, wasExtended } from "./extend-fields";
import type { MyListing } from "./read-my-listing.server";

type Props = { mine: MyListing; refused: FormAnswer | null };
type DeedName =
  "take_back" | "pause" | "resume" | "extend" | "clone" | "close" | "archive" | "delete";

/** What a firm can press in each state, in the order of the page; what is filled in is changed on its own page. */
const deedsOf: Partial<Record<ListingStatus, readonly DeedName[]>> = {
  draft: ["clone"],
  referred: ["clone"],
  submitted: ["take_back", "clone"],
  live: ["pause", "extend", "clone", "close"],
  paused: ["resume", "clone", "close"],
  closed: ["archive", "clone"],
  archived: ["clone"],
};

/** The deeds of a state; a draft that nobody else has seen can go without a trace on the desk, what was live before can also be ended while a change of it waits. */
function deedsOfMine({
  draft: { status },
  submittedAt,
  publishedAt,
}: MyListing): readonly DeedName[] {
  const deeds = deedsOf[status] ?? [];
  if (status === "draft" && submittedAt === null) return [...deeds, "delete"];
  const mayEnd = decideListingMove(status, "close", "recruiter", { wasLive: publishedAt !== null });
  return mayEnd.ok && !deeds.includes("close") ? [...deeds, "close"] : deeds;
}

/** What a firm can do with a listing now, each with what will happen. */
export function ListingDeeds({ mine, refused }: Props) {
  const t = useT("life");
  const { id, status } = mine.draft;
  return (
    <div className="cluster items-start">
      {mine.publishedAt && (
        <ButtonLink to={paths.enterprise.applicants(id)}>{t("deeds.applicants")}</ButtonLink>
      )}
      {["live", "paused"].includes(status) && (
        <ButtonLink to={paths.enterprise.revise(id)}>{t("revise.link")}</ButtonLink>
      )}
      {deedsOfMine(mine).map((name) => (
        <FirmDeed key={name} name={name} mine={mine} refused={refused} />
      ))}
    </div>
  );
}

function FirmDeed({ name, mine, refused }: Props & { name: DeedName }) {
  const t = useT("listings");
  const life = useT("life");
  switch (name) {
    case "close":
      return <CloseDeed reasons={["filled", "cancelled"]} ends={mine.ends} />;
    case "extend":
      return (
        <Deed
          intent="extend"
          ask={life("deeds.extend")}
          text={<ExtendText latest={mine.latestDay} />}
          open={wasExtended(refused)}
        >
          <ExtendFields mine={mine} refused={refused} />
        </Deed>
      );
    case "delete":
      return (
        <Deed
          intent="delete"
          look="danger"
          ask={life("deeds.delete")}
          text={life("deeds.delete_text")}
        />
      );
    case "take_back":
    case "clone":
      return <Deed intent={name} ask={t(`mine.${name}`)} text={t(`mine.${name}_text`)} />;
    default:
      return <Deed intent={name} ask={life(`deeds.${name}`)} text={life(`deeds.${name}_text`)} />;
  }
}

/** Ending a listing, with the reasons that the side may give and what each does to whose applications. */
export function CloseDeed({ reasons, ends }: { reasons: readonly CloseReason[]; ends?: Ends }) {
  const t = useT("listings");
  const only = reasons.length === 1 ? reasons[0] : undefined;
  const isBlock = only === "blocked";
  return (
    <Deed
      intent="close"
      look="danger"
      ask={t(isBlock ? "review.block" : "mine.close")}
      text={t(isBlock ? "review.block_text" : "mine.close_text")}
    >
      {ends && <EndsText reasons={reasons} ends={ends} />}
      {only ? (
        <input type="hidden" name="reason" value={only} />
      ) : (
        <SelectField
          name="reason"
          label={t("mine.close_why")}
          choices={reasons.map((value) => ({ value, label: t(`close_reason.${value}`) }))}
          defaultValue={reasons[0]}
        />
      )}
    </Deed>
  );
}

type DeedProps = {
  intent: string;
  ask: string;
  text: ReactNode;
  look?: ButtonLook;
  open?: boolean;
  children?: ReactNode;
};

function Deed({ intent, ask, text, look = "quiet", open = false, children }: DeedProps) {
  return (
    <Confirm ask={ask} look={look} text={text} open={open}>
      <Form method="post" className="space-y-3" noValidate>
        {children}
        <Button name="intent" value={intent} look={look === "quiet" ? "primary" : look}>
          {ask}
        </Button>
      </Form>
    </Confirm>
  );
}

// Owns the page on which a school says yes or no to an internship: what a college must know on the left, the decision
// beside it, under it on a phone. Offices that may not decide see the same facts.
import type { Story } from "~/app/features/applications/application-story.server";
import { OfferTerms } from "~/app/features/applications/offer-terms";
import type { PlacementFacts } from "~/app/features/applications/read-placement-facts.server";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { buttonClass } from "~/app/ui/button";
import { InstantText } from "~/app/ui/date-text";
import { toneText } from "~/app/ui/tone";
import { ToneIcon } from "~/app/ui/tone-icon";
import { PagePart } from "./page-part";
import { PlacementChecks, useCheckSum } from "./placement-checks";
import { PlacementDecision } from "./placement-decision";
import { PlacementListing } from "./placement-listing";
import { PlacementPeople } from "./placement-people";

type Props = { story: Story; facts: PlacementFacts; answer: FormAnswer | null };

/** The points first, then what was offered, the listing and the people; the decision for those who may. */
export function PlacementReview({ story, facts, answer }: Props) {
  const t = useT("placements");
  const mayDecide = story.moves.includes("approve");
  return (
    <div className="md:grid md:grid-cols-[minmax(0,46rem)_22rem] md:items-start md:gap-8">
      <div className="min-w-0 space-y-8">
        <PagePart title={t("check.title")}>
          <PlacementChecks facts={facts} />
        </PagePart>
        <PagePart title={t("review.offer")}>
          <OfferTerms story={story} listing={facts.listing} />
        </PagePart>
        <PlacementListing listing={facts.listing} />
        <PlacementPeople facts={facts} story={story} />
        <Steps story={story} />
        {mayDecide && <ToDecision facts={facts} />}
      </div>
      <aside
        id="decision"
        tabIndex={-1}
        aria-label={t("review.title")}
        className="no-print mt-8 space-y-3 rounded-8 border border-line bg-card px-4 py-4 md:sticky md:top-4 md:mt-0 md:max-h-[calc(100vh-2rem)] md:overflow-y-auto"
      >
        <h2 className="text-18 font-bold">{t("review.title")}</h2>
        <Sum facts={facts} />
        {mayDecide ? (
          <PlacementDecision story={story} answer={answer} />
        ) : (
          <p className="text-soft">
            {t(story.status === "school_review" ? "review.not_yours" : "review.decided")}
          </p>
        )}
      </aside>
    </div>
  );
}

function Sum({ facts }: { facts: PlacementFacts }) {
  const { tone, text } = useCheckSum(facts);
  return (
    <span className={`flex items-start font-bold ${toneText[tone]}`}>
      <span className="mr-2 mt-px">
        <ToneIcon tone={tone} size={18} />
      </span>
      {text}
    </span>
  );
}

/** On a phone the way down to the decision stays in sight, with what to look at. */
function ToDecision({ facts }: { facts: PlacementFacts }) {
  const t = useT("placements");
  return (
    <p className="no-print sticky bottom-0 -mx-4 flex items-center border-t border-line bg-paper px-4 py-2 md:hidden">
      <span className="min-w-0 flex-1 pr-3">
        <Sum facts={facts} />
      </span>
      <a href="#decision" className={buttonClass("primary")}>
        {t("review.go")}
      </a>
    </p>
  );
}

function Steps({ story }: { story: Story }) {
  const t = useT("placements");
  const words = useT("applications");
  const roles = useT("navigation");
  return (
    <PagePart title={t("review.steps")}>
      <ol className="space-y-1 border-l-2 border-bridge pl-4">
        {story.steps.map((step) => (
          <li key={step.id}>
            <span className="font-bold">
              {step.move === "choose_time" ? words("steps.choose_time") : t(`status.${step.to}`)}
            </span>{" "}
            <span className="text-soft">
              {step.by === "system" ? t("review.clock") : roles(`roles.${step.by}`)} ·{" "}
              <InstantText at={step.at} />
            </span>
          </li>
        ))}
      </ol>
    </PagePart>
  );
}

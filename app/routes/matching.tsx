import type { MetaFunction } from "@remix-run/node";
import { MatchingRules } from "~/app/features/matching/matching-rules";
import { SidePage } from "~/app/features/navigation/side-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";

export const handle = { messages: ["matching"] };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "matching:page.title");

export default function HowMatchingWorks() {
  return (
    <SidePage title={useT("matching")("page.title")}>
      <MatchingRules />
    </SidePage>
  );
}

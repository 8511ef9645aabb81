import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { rulesOn } from "~/app/domain/internship-law";
import type { Severity } from "~/app/domain/internship-law.data";
import { dayOf } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { InternshipRules } from "~/app/features/public-pages/internship-rules-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";

export const handle = { messages: ["law"] };

const order: readonly Severity[] = ["block", "document", "warn"];

export function loader({ context }: LoaderFunctionArgs) {
  const rules = rulesOn(dayOf(context.services.clock.now()));
  return order.map((severity) => ({
    severity,
    rules: rules
      .filter((rule) => rule.severity === severity)
      .map(({ id, article }) => ({ id, article })),
  }));
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "law:title");

export default function RulesOfInternships() {
  const groups = useLoaderData<typeof loader>();
  return (
    <SidePage title={useT("law")("title")}>
      <InternshipRules groups={groups} />
    </SidePage>
  );
}

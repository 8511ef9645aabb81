import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { rulesOn } from "~/app/domain/internship-law";
import type { Rule, Severity } from "~/app/domain/law-rule";
import { dayOf } from "~/app/domain/values";
import { SidePage } from "~/app/features/navigation/side-page";
import { InternshipRules } from "~/app/features/public-pages/internship-rules-page";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";

export const handle = { messages: ["law"] };

const order: readonly Severity[] = ["block", "document", "warn"];

export function loader({ context }: LoaderFunctionArgs) {
  const rules = rulesOn(dayOf(context.services.clock.now()));
  const isRegulation = ({ id }: Rule) => id.startsWith("IR-");
  const toLine = ({ id, article, source }: Rule) => ({ id, article, source });
  const ofSchools = rules.filter(isRegulation);
  return {
    groups: order.map((severity) => ({
      severity,
      rules: ofSchools.filter((rule) => rule.severity === severity).map(toLine),
    })),
    elsewhere: rules.filter((rule) => !isRegulation(rule)).map(toLine),
  };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "law:title");

export default function RulesOfInternships() {
  const rules = useLoaderData<typeof loader>();
  return (
    <SidePage title={useT("law")("title")}>
      <InternshipRules {...rules} />
    </SidePage>
  );
}

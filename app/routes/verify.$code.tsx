import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { readVerifiedPaper } from "~/app/features/papers/read-verified-paper.server";
import { VerifiedFacts, VerifyForm } from "~/app/features/papers/verified-facts";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { EmptyState } from "~/app/ui/empty-state";

export const handle = { messages: ["papers"] };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { services, address } = context;
  const seconds = await services.limits.hit("verify", address);
  if (seconds !== null) throw new Response(null, { status: 429 });
  const code = (params.code ?? "").slice(0, 40);
  const paper = await readVerifiedPaper(services, code);
  return data({ paper, code }, { status: paper ? 200 : 404 });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "papers:verify.title");

export default function Verified() {
  const { paper, code } = useLoaderData<typeof loader>();
  const t = useT("papers");
  return (
    <SidePage title={t("verify.title")}>
      <div className="max-w-read space-y-6">
        {paper ? (
          <VerifiedFacts paper={paper} />
        ) : (
          <EmptyState title={t("verify.none")} text={t("verify.none_text")} />
        )}
        <VerifyForm code={code} />
      </div>
    </SidePage>
  );
}

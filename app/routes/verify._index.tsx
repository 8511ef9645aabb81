import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { SidePage } from "~/app/features/navigation/side-page";
import { codeMeant } from "~/app/features/papers/read-verified-paper.server";
import { VerifyForm } from "~/app/features/papers/verified-facts";
import { pageTitle } from "~/app/messages/page-title";
import { useT } from "~/app/messages/use-t";
import { paths } from "~/app/paths";

export const handle = { messages: ["papers"] };

/** A code in the address is led to its page. */
export function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("code") ?? "";
  const code = codeMeant(typed.slice(0, 40));
  if (code !== "") throw redirect(paths.verify.paper(encodeURIComponent(code)));
  return null;
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "papers:verify.title");

export default function Verify() {
  const t = useT("papers");
  return (
    <SidePage title={t("verify.title")}>
      <div className="max-w-read space-y-6">
        <p>{t("verify.intro")}</p>
        <VerifyForm />
      </div>
    </SidePage>
  );
}

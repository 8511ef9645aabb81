import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SidePage } from "~/app/features/navigation/side-page";
import { revalidateAfterLoss } from "~/app/features/navigation/revalidate-after-loss";
import { importPlaces } from "./import-places";
import type { runAction, runLoader } from "./import-routes.server";
import { RunBoard } from "./run-board";
import { RunCrumb } from "./run-crumb";
import { RunStateTag } from "./run-state-tag";

type Loader = ReturnType<typeof runLoader>;

export const runRevalidates = revalidateAfterLoss;

/** The name of the file is the title of its page. */
export const runMeta: MetaFunction<Loader> = ({ data }) => [{ title: data?.run.fileName ?? "" }];

/** The page of one file on a side. */
export function RunRoute({ side }: { side: "school" | "operator" }) {
  const view = useLoaderData<Loader>();
  const answer = useActionData<ReturnType<typeof runAction>>();
  const { run } = view;
  const places = importPlaces(side);
  return (
    <SidePage
      title={run.fileName}
      crumb={<RunCrumb run={run} places={places} />}
      actions={<RunStateTag state={run.state} faulty={run.counts.faulty} />}
    >
      <RunBoard {...view} places={places} side={side} answer={answer} />
    </SidePage>
  );
}

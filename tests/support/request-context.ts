import type { RequestContext, Services } from "~/app/platform/services.server";

/** What a loader finds in its context, for a visit that nobody shares. */
export function aRequestContext(services: Services, address = ""): RequestContext {
  const countEveryVisit = (count: () => void) => {
    count();
  };
  return { services, nonce: "test", requestId: "test", address, countEveryVisit };
}

import { createHash } from "node:crypto";
import { catalogue } from "./catalogue";

/** Names the texts of this release: browsers keep a file of them for good under this name. */
export const textsVersion = createHash("sha256")
  .update(JSON.stringify(catalogue))
  .digest("hex")
  .slice(0, 12);

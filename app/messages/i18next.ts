import type {} from "i18next";
import type { Source } from "./texts";

declare module "i18next" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- it merges with i18next's own
  interface CustomTypeOptions {
    defaultNS: "ui";
    returnNull: false;
    resources: Source;
  }
}

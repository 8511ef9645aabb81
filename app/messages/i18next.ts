import "i18next";
import type { Source } from "./texts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "ui";
    returnNull: false;
    resources: Source;
  }
}

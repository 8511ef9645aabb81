import { templateLoader } from "~/app/features/imports/import-routes.server";

export const loader = templateLoader("school");

import { markedLoader } from "~/app/features/imports/import-routes.server";

export const loader = markedLoader("operator");

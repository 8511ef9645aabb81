// Days off and worked rest days as announced, per jurisdiction and year.
import type { Holiday } from "~/app/domain/reference";

export const holidays: Holiday[] = [];

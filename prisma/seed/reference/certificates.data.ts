// The certificates that the region's firms ask for, with the trades that need them.
import type { Certificate } from "~/app/domain/reference";

export const certificates: Certificate[] = [];

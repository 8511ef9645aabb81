// What people can do, in the words of firms and students, tied to the majors that teach it and the trades that need it.
// Codes are ours and never change. An alias belongs to one skill only; two-letter words that mean several things are left
// out unless postings use them for one thing. A broad skill (web front end) stands beside the tools that firms name (Vue).
import type { Skill } from "~/app/domain/reference";
import { agriculture } from "./skills/agriculture.data";
import { building } from "./skills/building.data";
import { care } from "./skills/care.data";
import { design } from "./skills/design.data";
import { digital } from "./skills/digital.data";
import { electrical } from "./skills/electrical.data";
import { electronics } from "./skills/electronics.data";
import { energy } from "./skills/energy.data";
import { food } from "./skills/food.data";
import { garment } from "./skills/garment.data";
import { languages } from "./skills/languages.data";
import { logistics } from "./skills/logistics.data";
import { materials } from "./skills/materials.data";
import { metal } from "./skills/metal.data";
import { office } from "./skills/office.data";
import { production } from "./skills/production.data";
import { sales } from "./skills/sales.data";
import { service } from "./skills/service.data";
import { vehicles } from "./skills/vehicles.data";

export const skills: Skill[] = [
  ...metal,
  ...electrical,
  ...electronics,
  ...energy,
  ...production,
  ...materials,
  ...garment,
  ...vehicles,
  ...logistics,
  ...office,
  ...sales,
  ...digital,
  ...design,
  ...building,
  ...food,
  ...care,
  ...service,
  ...agriculture,
  ...languages,
];

// The trades of the region as firms name them, with the words of real postings as aliases. Codes are ours and never change;
// the second column is the code of the national classification of occupations (2022) where one row of it clearly fits.
// An alias belongs to one trade only. Words of rank alone (manager, assistant) and of whole industries are left out: they
// name no trade.
import type { Occupation } from "~/app/domain/reference";
import { agriculture } from "./occupations/agriculture.data";
import { building } from "./occupations/building.data";
import { care } from "./occupations/care.data";
import { design } from "./occupations/design.data";
import { digital } from "./occupations/digital.data";
import { electrical } from "./occupations/electrical.data";
import { food } from "./occupations/food.data";
import { garment } from "./occupations/garment.data";
import { logistics } from "./occupations/logistics.data";
import { materials } from "./occupations/materials.data";
import { metal } from "./occupations/metal.data";
import { office } from "./occupations/office.data";
import { production } from "./occupations/production.data";
import { sales } from "./occupations/sales.data";
import { service } from "./occupations/service.data";
import { vehicles } from "./occupations/vehicles.data";

export const occupations: Occupation[] = [
  ...metal,
  ...electrical,
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
];

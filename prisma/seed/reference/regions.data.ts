// The places of the market: all provinces and cities of the mainland, Guangdong down to its districts and counties (towns
// where a city has no districts), Hong Kong and Macao. Codes follow GB/T 2260 (nine digits for towns); those under 81 and 82
// are a convention. The first alias is the short zh-CN form; one that several places of the same rank share, or that is
// mostly read as something else (古镇, 新兴, 阿里), is left out.
import type { Region } from "~/app/domain/reference";
import { elsewhere } from "./regions/elsewhere.data";
import { guangdong } from "./regions/guangdong.data";
import { hongKongMacao } from "./regions/hong-kong-macao.data";
import { provinces } from "./regions/provinces.data";

export const regions: Region[] = [...provinces, ...guangdong, ...hongKongMacao, ...elsewhere];

// Trades of plants, animals and fish.
import { trades } from "./trades";

export const agriculture = trades(
  "agriculture",
  `
oc-gardener | 4-09-10-01 | 园林绿化工 | 園藝工人 | Gardener | 绿化工、绿化、园艺工、绿化养护、园林养护、花工、绿化员、绿化主管、园丁、园艺师、绿化施工员、Landscape gardener
oc-crop-grower |  | 种植技术员 | 種植技術員 | Crop grower | 种植、种植员、农艺师、花卉种植、园艺技术员、园艺、种植工、果树种植、农场工人、食用菌、Horticulturist
oc-agricultural-technician | 5-05-01-01 | 农业技术员 | 農業技術員 | Agricultural technician | 农技员、植保、植保员、农业技术推广、现代农业、肥料技术员、农业销售、农机、农机手、农业工程、Agronomist
oc-livestock-technician |  | 畜牧养殖员 | 畜牧養殖員 | Livestock technician | 养殖技术员、饲养员、养殖、养猪技术员、养鸡技术员、畜牧技术员、猪场技术员、饲养、场长、Animal husbandry
oc-aquaculture-technician |  | 水产养殖员 | 水產養殖員 | Aquaculture technician | 水产养殖、水产技术员、水产动保、虾苗、水产养殖技术员、养鱼、水产育苗、水产销售、水族、海水养殖、Fish farmer
oc-feed-technician |  | 饲料技术员 | 飼料技術員 | Feed technician | 饲料配方、饲料加工、饲料销售、饲料厂、饲料品控、饲料研发、饲料业务员、预混料、Feed production
oc-veterinary-assistant |  | 动物医院助理 | 獸醫助理 | Veterinary assistant | 兽医、宠物医生、宠物医生助理、动物医学、宠物医院、兽药、兽药销售、宠物护士、宠物医院前台、執業獸醫、动物防疫、Vet assistant
oc-pet-groomer | 4-10-07-03 | 宠物美容师 | 寵物美容師 | Pet groomer | 宠物美容、宠物店店员、宠物店、宠物护理、宠物训导师、宠物学徒、训犬师、宠物助理、驯犬、Dog groomer
`,
);

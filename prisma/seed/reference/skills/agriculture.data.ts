// Skills of plants, animals and fish.
import { skillsOf } from "./skills-of";

export const agriculture = skillsOf(`
sk-tree-pruning | 绿植修剪与养护 | 綠植修剪及養護 | Pruning and garden care | 修剪、绿篱、草坪养护、绿化养护、割草机、施肥浇水 | gardening landscape | gardener
sk-plant-protection | 病虫害防治 | 病蟲害防治 | Plant protection | 病虫害、植保、打药、农药使用、生物防治 | crops gardening | agricultural-technician crop-grower gardener
sk-soil-fertiliser | 土壤检测与配方施肥 | 土壤檢測及配方施肥 | Soil testing and fertilising | 测土配方、水肥一体化、有机肥、土壤检测 | crops | agricultural-technician crop-grower
sk-greenhouse | 设施栽培与育苗 | 設施栽培及育苗 | Greenhouse growing | 大棚、育苗、无土栽培、嫁接、扦插、组培 | crops gardening | crop-grower
sk-fruit-vegetable | 果蔬与花卉种植 | 蔬果及花卉種植 | Growing fruit, vegetables and flowers | 蔬菜种植、荔枝、柑橘、兰花、果树修剪 | crops | crop-grower
sk-farm-machinery | 农机驾驶与维修 | 農機駕駛及維修 | Farm machinery | 拖拉机、收割机、旋耕机、农机维修 | crops | agricultural-technician | none
sk-smart-farming | 智慧农业设备 | 智慧農業設備 | Smart farming | 智慧农业、农业物联网、温室控制、农业传感器 | crops iot | agricultural-technician crop-grower iot-technician
sk-farm-extension | 农技推广与农资销售 | 農技推廣及農資銷售 | Farm advice and supplies | 农技推广、农资、下乡、田间示范、农户服务 | crops farmProducts | agricultural-technician feed-technician
sk-pig-farming | 生猪饲养管理 | 養豬管理 | Pig farming | 养猪、产房、配种、保育猪、育肥、生物安全 | livestock | livestock-technician
sk-poultry-farming | 家禽饲养 | 家禽飼養 | Poultry farming | 养鸡、孵化、肉鸡、蛋鸡、鸡舍环控、清远鸡 | livestock | livestock-technician
sk-livestock-breeding | 畜禽繁殖与人工授精 | 禽畜繁殖及人工授精 | Breeding and insemination | 人工授精、采精、配种技术、孕检 | livestock veterinary | livestock-technician veterinary-assistant
sk-animal-vaccination | 动物免疫与防疫 | 動物免疫及防疫 | Animal vaccination | 疫苗注射、动物防疫、非瘟防控、消毒防疫、动物采血 | veterinary livestock | livestock-technician veterinary-assistant
sk-fish-farming | 池塘与工厂化养鱼 | 魚塘及工廠化養魚 | Fish farming | 池塘养殖、循环水养殖、投喂、增氧、海鲈 | aquaculture | aquaculture-technician
sk-shrimp-hatchery | 虾蟹育苗 | 蝦蟹育苗 | Hatchery work | 虾苗培育、对虾、苗种、卤虫、标粗 | aquaculture | aquaculture-technician
sk-aquatic-health | 水质调控与鱼病防治 | 水質調控及魚病防治 | Water quality and fish health | 水质调控、鱼病、水产动保、氨氮亚硝酸盐、解毒改底 | aquaculture | aquaculture-technician
sk-feed-formula | 饲料配方与营养 | 飼料配方及營養 | Feed formulation | 饲料配方、动物营养、预混料、原料营养价 | livestock aquaculture | feed-technician
sk-feed-production | 饲料加工设备操作 | 飼料加工設備操作 | Feed mill operation | 制粒机、粉碎混合、膨化、饲料中控 | livestock mechatronics | feed-technician
sk-feed-testing | 饲料原料化验 | 飼料原料化驗 | Feed testing | 粗蛋白、霉菌毒素、饲料化验、近红外 | livestock analysis | feed-technician laboratory-technician
sk-pet-nursing | 宠物护理与保定 | 寵物護理及保定 | Pet nursing | 宠物保定、宠物输液、洗耳、宠物住院护理 | veterinary pets | veterinary-assistant pet-groomer
sk-animal-diagnosis | 动物疾病诊断与化验 | 動物疾病診斷及化驗 | Animal diagnosis | 动物血检、粪检、动物B超、动物X光、兽医临床 | veterinary | veterinary-assistant
sk-vet-surgery | 动物手术辅助 | 動物手術輔助 | Assisting animal surgery | 绝育手术、麻醉监护、手术消毒、动物创口护理 | veterinary | veterinary-assistant
sk-dog-grooming | 犬猫洗护与造型 | 貓狗洗護及造型 | Dog and cat grooming | 宠物洗澡、宠物修剪、泰迪造型、C级美容师证、梳毛 | pets | pet-groomer
sk-dog-training | 宠物行为训练 | 寵物行為訓練 | Pet training | 训犬、宠物训练、服从训练、行为纠正 | pets | pet-groomer
sk-pet-retail | 宠物用品与门店服务 | 寵物用品及門店服務 | Pet shop work | 宠物用品、宠物食品、寄养、宠物店收银 | pets retail | pet-groomer
`);

// The majors of the vocational catalogue (2021 edition with its supplements) that the region's schools teach most, on three
// levels, each with the trades it leads to and the majors of the next level that continue it. Majors whose code is under
// state control (suffix K) are left to the full stock.
import type { Major, MajorLevel } from "~/app/domain/reference";
import type { Names } from "~/app/domain/values";

/** The fields (专业大类): the same on each level, numbered in the order of the catalogue. */
const fields: Record<number, Names> = {
  1: { "zh-CN": "农林牧渔大类", "zh-HK": "農林牧漁", en: "Agriculture, forestry and fishing" },
  2: {
    "zh-CN": "资源环境与安全大类",
    "zh-HK": "資源、環境及安全",
    en: "Resources, environment and safety",
  },
  3: {
    "zh-CN": "能源动力与材料大类",
    "zh-HK": "能源、動力及材料",
    en: "Energy, power and materials",
  },
  4: { "zh-CN": "土木建筑大类", "zh-HK": "建築及土木工程", en: "Civil engineering and building" },
  6: { "zh-CN": "装备制造大类", "zh-HK": "設備製造", en: "Equipment manufacturing" },
  7: { "zh-CN": "生物与化工大类", "zh-HK": "生物及化工", en: "Biology and chemical engineering" },
  8: { "zh-CN": "轻工纺织大类", "zh-HK": "輕工業及紡織", en: "Light industry and textiles" },
  9: { "zh-CN": "食品药品与粮食大类", "zh-HK": "食品、藥品及糧食", en: "Food, drugs and grain" },
  10: { "zh-CN": "交通运输大类", "zh-HK": "交通運輸", en: "Transport" },
  11: { "zh-CN": "电子与信息大类", "zh-HK": "電子及資訊科技", en: "Electronics and information" },
  12: { "zh-CN": "医药卫生大类", "zh-HK": "醫藥衞生", en: "Medicine and health" },
  13: { "zh-CN": "财经商贸大类", "zh-HK": "財經及商貿", en: "Finance, economics and trade" },
  14: { "zh-CN": "旅游大类", "zh-HK": "旅遊及款待", en: "Tourism" },
  15: { "zh-CN": "文化艺术大类", "zh-HK": "文化藝術", en: "Culture and art" },
  16: { "zh-CN": "新闻传播大类", "zh-HK": "新聞傳播", en: "News and media" },
  17: { "zh-CN": "教育与体育大类", "zh-HK": "教育及體育", en: "Education and sports" },
  19: {
    "zh-CN": "公共管理与服务大类",
    "zh-HK": "公共管理及服務",
    en: "Public management and services",
  },
};

const levels: Record<number, MajorLevel> = {
  3: "secondary",
  2: "associate",
  1: "bachelor_vocational",
};

/** Columns: code, mainland name, Hong Kong name, English name, trades (without `oc-`), majors that continue it. */
const secondary = `
610102 | 作物生产技术 | 作物生產技術 | Crop production | crop-grower agricultural-technician | 410103
610105 | 园艺技术 | 園藝技術 | Horticulture | crop-grower gardener flower-artist | 410105
610107 | 茶叶生产与加工 | 茶葉生產及加工 | Tea production and processing | crop-grower tea-artist food-production-worker | 540109
610114 | 农产品加工与质量检测 | 農產品加工及品質檢測 | Agricultural product processing and testing | food-production-worker food-qc agricultural-technician | 490104
610118 | 休闲农业生产与经营 | 休閒農業生產及經營 | Leisure farming | crop-grower scenic-area-staff agricultural-technician | 410103
610202 | 园林技术 | 園林技術 | Landscape gardening | gardener flower-artist landscape-designer | 410202
610203 | 园林绿化 | 園林綠化 | Planting of gardens and greens | gardener flower-artist | 410202
610301 | 畜禽生产技术 | 畜禽生產技術 | Livestock and poultry production | livestock-technician feed-technician veterinary-assistant | 410303
610303 | 宠物养护与经营 | 寵物養護及經營 | Pet care and business | pet-groomer veterinary-assistant shop-assistant | 410305
610401 | 淡水养殖 | 淡水養殖 | Freshwater aquaculture | aquaculture-technician | 410401
610402 | 海水养殖 | 海水養殖 | Marine aquaculture | aquaculture-technician | 410401

620301 | 工程测量技术 | 工程測量技術 | Engineering surveying | surveyor site-technician drone-operator | 420301
620801 | 环境监测技术 | 環境監測技術 | Environmental monitoring | environmental-technician water-treatment-worker laboratory-technician | 420801

640101 | 建筑表现 | 建築表現 | Architectural visualisation | rendering-artist architectural-draughter bim-modeller | 440106 440101
640102 | 建筑装饰技术 | 建築裝飾技術 | Building decoration | decoration-worker interior-designer rendering-artist painter-decorator | 440102 440106
640104 | 园林景观施工与维护 | 園林景觀施工及維護 | Landscape construction and upkeep | gardener landscape-designer site-technician | 440104
640301 | 建筑工程施工 | 建築工程施工 | Building construction | site-technician site-documenter surveyor bricklayer | 440301 440304
640302 | 装配式建筑施工 | 裝配式建築施工 | Prefabricated building construction | site-technician steel-structure-worker civil-engineer | 440301 440304
640303 | 建筑工程检测 | 建築工程檢測 | Building inspection and testing | testing-technician site-technician site-documenter | 440301
640401 | 建筑智能化设备安装与运维 | 建築智能化設備安裝及運維 | Building intelligence systems | weak-current-engineer property-engineer installation-engineer | 440404
640402 | 建筑水电设备安装与运维 | 建築水電設備安裝及運維 | Building plumbing and electrical services | plumber electrician property-engineer installation-engineer | 440404 440401
640501 | 建筑工程造价 | 建築工程造價 | Building cost estimating | cost-estimator tender-specialist site-documenter | 440501
640601 | 市政工程施工 | 市政工程施工 | Municipal works construction | road-bridge-technician site-technician surveyor | 440601
640602 | 给排水工程施工与运行 | 供水及排水工程施工及運作 | Water supply and drainage works | plumber water-treatment-worker site-technician | 440601
640701 | 房地产营销 | 地產營銷 | Property sales | property-consultant property-agent salesperson | 440703
640702 | 物业服务 | 物業服務 | Property services | property-officer property-engineer customer-service | 440703

660101 | 机械制造技术 | 機械製造技術 | Mechanical manufacturing | machinist fitter mechanical-draughter quality-inspector | 460104 460101
660102 | 机械加工技术 | 機械加工技術 | Machining | machinist lathe-turner miller grinder | 460104 460103
660103 | 数控技术应用 | 數控技術應用 | Numerical control technology | cnc-operator cnc-programmer machinist quality-inspector | 460103
660104 | 焊接技术应用 | 焊接技術應用 | Welding | welder sheet-metal-worker steel-structure-worker | 460110
660107 | 增材制造技术应用 | 增材製造技術應用 | Additive manufacturing | additive-manufacturing-technician sample-maker mechanical-draughter | 460112
660108 | 模具制造技术 | 模具製造技術 | Mould and die manufacturing | mould-maker mould-designer edm-operator mould-polisher injection-moulder machinist | 460113
660201 | 智能设备运行与维护 | 智能設備運作及維護 | Operation and upkeep of smart equipment | maintenance-technician equipment-engineer automation-technician | 460201 460301
660205 | 制冷和空调设备运行与维护 | 製冷和空調設備運作及維護 | Refrigeration and air-conditioning upkeep | hvac-technician appliance-repairer property-engineer | 460205
660206 | 电梯安装与维修保养 | 升降機安裝及維修保養 | Lift installation and maintenance | lift-technician lift-installer electrician | 460206
660301 | 机电技术应用 | 機電技術應用 | Mechatronic technology | maintenance-technician electrician lift-technician fitter automation-technician | 460301 460206
660302 | 电气设备运行与控制 | 電氣設備運作及控制 | Electrical equipment operation and control | electrician maintenance-technician automation-technician power-line-technician | 460306
660303 | 工业机器人技术应用 | 工業機械人技術應用 | Industrial robot technology | robot-technician automation-technician maintenance-technician | 460305
660304 | 工业自动化仪表及应用 | 工業自動化儀表及應用 | Industrial instruments | instrument-technician metrology-technician automation-technician | 460306
660601 | 无人机操控与维护 | 無人機操控及維護 | Drone operation and upkeep | drone-operator electronics-technician videographer | 460609
660701 | 汽车制造与检测 | 汽車製造及檢測 | Automobile manufacturing and testing | car-assembler quality-inspector car-mechanic | 460701
660702 | 新能源汽车制造与检测 | 新能源汽車製造及檢測 | New energy vehicle manufacturing and testing | car-assembler nev-technician battery-technician | 460702
660703 | 汽车电子技术应用 | 汽車電子技術應用 | Automotive electronics | car-electrician electronics-technician car-assembler | 460702

670201 | 化学工艺 | 化學工藝 | Chemical processes | chemical-operator laboratory-technician coating-technician | 470201
670207 | 分析检验技术 | 分析檢驗技術 | Chemical analysis and testing | laboratory-technician testing-technician quality-inspector | 470208

680201 | 包装设计与制作 | 包裝設計及製作 | Packaging design and making | packaging-designer carton-worker prepress-technician | 480201
680301 | 印刷媒体技术 | 印刷媒體技術 | Print media technology | printing-operator prepress-technician post-press-worker | 480301
680402 | 服装设计与工艺 | 時裝設計及工藝 | Fashion design and making | garment-designer garment-worker pattern-maker garment-sample-maker merchandiser | 480402 550105

690101 | 食品加工工艺 | 食品加工工藝 | Food processing | food-production-worker food-technician food-qc | 490101
690201 | 制药技术应用 | 製藥技術應用 | Pharmaceutical technology | pharmaceutical-operator quality-inspector laboratory-technician | 490201
690202 | 生物制药工艺 | 生物製藥工藝 | Biopharmaceutical processes | pharmaceutical-operator laboratory-technician | 490201

700201 | 道路与桥梁工程施工 | 道路及橋樑工程施工 | Road and bridge construction | road-bridge-technician surveyor site-technician | 500201
700205 | 汽车服务与营销 | 汽車服務及營銷 | Automobile service and sales | car-sales-consultant car-service-advisor car-insurance-adjuster | 500210
700206 | 汽车运用与维修 | 汽車應用及維修 | Automobile operation and repair | car-mechanic car-electrician nev-technician car-service-advisor salesperson | 500211
700207 | 汽车车身修复 | 汽車車身修復 | Car body repair | car-body-repairer car-painter car-insurance-adjuster | 500211
700208 | 汽车美容与装潢 | 汽車美容及裝潢 | Car detailing and fitting | car-beautician car-painter car-service-advisor | 500210
700209 | 新能源汽车运用与维修 | 新能源汽車應用及維修 | New energy vehicle operation and repair | nev-technician car-mechanic charging-technician battery-technician | 500212 460702
700401 | 民航运输服务 | 民航運輸服務 | Air transport services | airport-ground-officer airport-security-screener receptionist | 500401
700402 | 航空服务 | 航空服務 | Airline service | flight-attendant airport-ground-officer receptionist | 500405
700601 | 城市轨道交通车辆运用与检修 | 城市軌道交通車輛運用及檢修 | Metro rolling stock operation and repair | rail-maintenance-worker train-driver electrician | 500602
700604 | 城市轨道交通运营服务 | 城市軌道交通營運服務 | Metro station services | metro-station-officer dispatcher customer-service | 500606
700701 | 邮政快递运营 | 郵政速遞營運 | Postal and courier operations | courier order-picker dispatcher | 530802

710101 | 电子信息技术 | 電子資訊技術 | Electronic information technology | electronics-technician electronics-assembler product-tester telecom-technician | 510101
710102 | 物联网技术应用 | 物聯網技術應用 | Internet of things technology | iot-technician network-administrator electronics-technician weak-current-engineer | 510102
710103 | 电子技术应用 | 電子技術應用 | Electronic technology | electronics-technician electronics-assembler smt-technician pcb-production-worker quality-inspector | 510103 510101
710105 | 电子电器应用与维修 | 電子電器應用及維修 | Electronics and appliance repair | appliance-repairer electronics-repairer phone-repairer hvac-technician | 510103
710106 | 服务机器人装配与维护 | 服務機械人裝配及維護 | Service robot assembly and upkeep | robot-technician electronics-assembler after-sales-engineer | 460304
710201 | 计算机应用 | 電腦應用 | Computer applications | network-administrator office-clerk data-clerk graphic-designer it-support | 510201
710202 | 计算机网络技术 | 電腦網絡技術 | Computer network technology | network-administrator it-support iot-technician weak-current-engineer | 510202
710203 | 软件与信息服务 | 軟件及資訊服務 | Software and information services | programmer software-tester implementation-engineer data-clerk | 510203
710204 | 数字媒体技术应用 | 數碼媒體技術應用 | Digital media technology | video-editor graphic-designer animator new-media-editor | 510204 550103
710205 | 大数据技术应用 | 大數據技術應用 | Big data technology | data-clerk ai-trainer network-administrator | 510205
710206 | 移动应用技术与服务 | 流動應用技術及服務 | Mobile application technology | mobile-developer programmer software-tester | 510213 510203
710207 | 网络信息安全 | 網絡資訊安全 | Network and information security | security-engineer network-administrator it-support | 510207
710208 | 网站建设与管理 | 網站建設及管理 | Website building and management | web-designer web-editor front-end-developer | 510203
710209 | 网络安防系统安装与维护 | 網絡安防系統安裝及維護 | Network and security system installation | weak-current-engineer network-administrator iot-technician | 510202
710210 | 计算机平面设计 | 電腦平面設計 | Computer graphic design | graphic-designer web-designer video-editor prepress-technician printing-operator | 510204 550102
710211 | 计算机与数码设备维修 | 電腦及數碼設備維修 | Computer and digital device repair | it-support electronics-repairer phone-repairer | 510201
710301 | 现代通信技术应用 | 現代通訊技術應用 | Modern telecommunication technology | telecom-technician network-administrator | 510301
710302 | 通信系统工程安装与维护 | 通訊系統工程安裝及維護 | Telecommunication system installation | telecom-technician weak-current-engineer | 510301
710401 | 微电子技术与器件制造 | 微電子技術及器件製造 | Microelectronic device manufacturing | semiconductor-technician smt-technician quality-inspector | 510401

720201 | 护理 | 護理 | Nursing | nurse care-worker maternity-nurse | 520201
720301 | 药剂 | 藥劑 | Pharmacy dispensing | pharmacy-clerk pharmacy-assistant medical-representative | 520301 490208
720501 | 医学检验技术 | 醫學檢驗技術 | Medical laboratory technology | medical-laboratory-technician laboratory-technician | 520501
720502 | 医学影像技术 | 醫學影像技術 | Medical imaging technology | radiographer doctor-assistant | 520502
720601 | 康复技术 | 復康技術 | Rehabilitation technology | rehabilitation-therapist massage-therapist care-worker | 520601
720901 | 眼视光与配镜 | 視光及配鏡 | Optometry and spectacle fitting | optometrist shop-assistant optics-technician | 520901

730101 | 纳税事务 | 稅務實務 | Tax practice | accountant finance-officer treasury-clerk | 530101 530302
730201 | 金融事务 | 金融實務 | Financial services practice | bank-teller insurance-agent treasury-clerk | 530201
730301 | 会计事务 | 會計實務 | Accounting practice | accountant treasury-clerk shop-cashier office-clerk | 530302
730401 | 统计事务 | 統計實務 | Statistical practice | statistician data-clerk office-clerk | 530401
730501 | 国际商务 | 國際商務 | International business practice | foreign-trade-clerk shipping-clerk merchandiser customs-clerk | 530501 530503
730601 | 连锁经营与管理 | 連鎖經營及管理 | Chain store operations | shop-assistant shop-manager sales-promoter shop-cashier | 530602
730602 | 市场营销 | 市場營銷 | Marketing | salesperson shop-assistant sales-promoter telesales | 530605
730603 | 客户信息服务 | 客戶資訊服務 | Customer information services | call-centre-agent customer-service telesales | 530701
730701 | 电子商务 | 電子商務 | E-commerce | ecommerce-operator customer-service livestream-host online-promoter graphic-designer | 530701
730702 | 跨境电子商务 | 跨境電子商務 | Cross-border e-commerce | cross-border-operator foreign-trade-clerk customer-service | 530702
730703 | 移动商务 | 流動商務 | Mobile commerce | ecommerce-operator new-media-editor customer-service | 530701
730704 | 网络营销 | 網上營銷 | Online marketing | online-promoter new-media-editor ecommerce-operator | 530704
730705 | 直播电商服务 | 直播電子商務服務 | Livestream commerce services | livestream-host streamer new-media-editor video-editor | 530704
730801 | 物流服务与管理 | 物流服務及管理 | Logistics services and management | warehouse-keeper logistics-clerk order-picker forklift-driver courier | 530802
730803 | 冷链物流服务与管理 | 冷鏈物流服務及管理 | Cold chain logistics | cold-chain-worker warehouse-keeper logistics-clerk | 530802
730804 | 国际货运代理 | 國際貨運代理 | International freight forwarding | freight-forwarder shipping-clerk customs-clerk | 530503 530802

740101 | 旅游服务与管理 | 旅遊服務及管理 | Tourism services and management | tour-guide scenic-area-staff travel-planner receptionist | 540101
740102 | 导游服务 | 導遊服務 | Tour guiding | tour-guide travel-planner scenic-area-staff | 540101
740103 | 康养休闲旅游服务 | 康養休閒旅遊服務 | Wellness and leisure tourism | spa-attendant scenic-area-staff care-worker | 540101
740104 | 高星级饭店运营与管理 | 高級酒店營運及管理 | Upscale hotel operations and management | receptionist room-attendant waiter bellhop | 540106
740105 | 茶艺与茶营销 | 茶藝及茶葉營銷 | Tea art and tea sales | tea-artist tea-drink-maker shop-assistant | 540109
740106 | 会展服务与管理 | 會展服務及管理 | Exhibition services and management | event-planner exhibition-designer wedding-planner | 540112
740201 | 中餐烹饪 | 中菜烹調 | Chinese cuisine | cook chinese-cook dim-sum-chef siu-mei-cook kitchen-helper pastry-cook waiter | 540202
740202 | 西餐烹饪 | 西菜烹調 | Western cuisine | western-cook kitchen-helper barista | 540204
740203 | 中西面点 | 中西糕點 | Chinese and western pastry | pastry-cook dim-sum-chef kitchen-helper | 540203

750101 | 艺术设计与制作 | 藝術設計及製作 | Art design and making | graphic-designer advertising-maker illustrator craft-artist | 550102 550113
750109 | 美容美体艺术 | 美容及美體藝術 | Beauty and body care | beautician nail-artist spa-attendant | 550111
750110 | 美发与形象设计 | 美髮及形象設計 | Hairdressing and image design | hairdresser makeup-artist beautician | 550117
750201 | 音乐表演 | 音樂表演 | Music performance | art-teacher actor-presenter sound-light-technician | 550201
750202 | 舞蹈表演 | 舞蹈表演 | Dance performance | art-teacher actor-presenter fitness-coach | 550202

760204 | 动漫与游戏制作 | 動漫及遊戲製作 | Animation and game production | animator game-artist illustrator video-editor | 510215 550116

770101 | 幼儿保育 | 幼兒照顧 | Early childhood care | childcare-worker kindergarten-teacher art-teacher | 520802
770201 | 商务英语 | 商務英語 | Business English | foreign-trade-clerk translator merchandiser cross-border-operator | 570201
770202 | 商务日语 | 商務日語 | Business Japanese | translator foreign-trade-clerk merchandiser | 570205

790301 | 现代家政服务与管理 | 現代家務服務及管理 | Household services and management | housekeeper maternity-nurse childcare-worker | 590301
790302 | 智慧健康养老服务 | 智慧健康安老服務 | Smart elderly care | care-worker rehabilitation-therapist community-worker | 590302
790401 | 文秘 | 文秘 | Secretarial studies | office-clerk secretary receptionist archivist | 590401
790402 | 行政事务助理 | 行政事務助理 | Administrative assistance | administrator office-clerk receptionist | 590401
`;

const associate = `
410103 | 现代农业技术 | 現代農業技術 | Modern agricultural technology | agricultural-technician crop-grower | 210103
410105 | 园艺技术 | 園藝技術 | Horticultural technology | crop-grower gardener flower-artist | 210104
410202 | 园林技术 | 園林技術 | Landscape gardening technology | gardener landscape-designer flower-artist | 210202
410301 | 动物医学 | 動物醫學 | Veterinary medicine | veterinary-assistant livestock-technician | 210301
410303 | 畜牧兽医 | 畜牧獸醫 | Animal husbandry and veterinary care | livestock-technician veterinary-assistant feed-technician | 210304 210301
410305 | 宠物医疗技术 | 寵物醫療技術 | Pet medical technology | veterinary-assistant pet-groomer | 210303
410401 | 水产养殖技术 | 水產養殖技術 | Aquaculture technology | aquaculture-technician feed-technician | 210401

420301 | 工程测量技术 | 工程測量技術 | Engineering surveying technology | surveyor site-technician drone-operator | 220302
420801 | 环境监测技术 | 環境監測技術 | Environmental monitoring technology | environmental-technician laboratory-technician testing-technician | 220801
420802 | 环境工程技术 | 環境工程技術 | Environmental engineering technology | environmental-technician water-treatment-worker | 220801
420901 | 安全技术与管理 | 安全技術及管理 | Safety technology and management | safety-officer fire-engineer environmental-technician | 220901

430108 | 供用电技术 | 供電及用電技術 | Power supply technology | power-line-technician electrician electrical-engineer | 230101
430301 | 光伏工程技术 | 太陽能光伏工程技術 | Photovoltaic engineering technology | pv-technician energy-storage-technician electrical-engineer | 230301
430602 | 高分子材料智能制造技术 | 聚合物材料智能製造技術 | Polymer materials and smart manufacturing | plastics-engineer injection-moulder extrusion-operator | 230601

440101 | 建筑设计 | 建築設計 | Architectural design | architectural-draughter bim-modeller rendering-artist | 240101
440102 | 建筑装饰工程技术 | 建築裝飾工程技術 | Building decoration technology | interior-designer decoration-worker site-technician rendering-artist | 240102
440104 | 园林工程技术 | 園林工程技術 | Landscape engineering technology | landscape-designer gardener site-technician | 240104
440106 | 建筑室内设计 | 室內設計 | Interior design | interior-designer rendering-artist site-technician salesperson | 240102
440301 | 建筑工程技术 | 建築工程技術 | Building engineering technology | site-technician civil-engineer bim-modeller site-supervisor safety-officer | 240301
440304 | 智能建造技术 | 智能建造技術 | Smart construction technology | bim-modeller civil-engineer site-technician | 240302
440401 | 建筑设备工程技术 | 建築設備工程技術 | Building services engineering | installation-engineer hvac-technician plumber | 240402
440404 | 建筑智能化工程技术 | 建築智能化工程技術 | Building intelligence engineering | weak-current-engineer installation-engineer property-engineer | 240402
440406 | 建筑消防技术 | 建築消防技術 | Building fire protection | fire-engineer fire-monitor installation-engineer | 220903
440501 | 工程造价 | 工程造價 | Construction cost estimating | cost-estimator tender-specialist bim-modeller site-technician | 240501
440502 | 建设工程管理 | 建設工程管理 | Construction management | site-documenter tender-specialist site-supervisor cost-estimator | 240502
440601 | 市政工程技术 | 市政工程技術 | Municipal engineering technology | road-bridge-technician site-technician surveyor | 240601
440703 | 现代物业管理 | 現代物業管理 | Modern property management | property-officer property-engineer property-consultant | 240702

460101 | 机械设计与制造 | 機械設計及製造 | Mechanical design and manufacturing | mechanical-designer mechanical-draughter structural-designer process-engineer | 260101
460102 | 数字化设计与制造技术 | 數碼化設計及製造技術 | Digital design and manufacturing | structural-designer mechanical-designer cnc-programmer additive-manufacturing-technician | 260102
460103 | 数控技术 | 數控技術 | Numerical control technology | cnc-operator cnc-programmer machinist process-engineer | 260103
460104 | 机械制造及自动化 | 機械製造及自動化 | Mechanical manufacturing and automation | process-engineer machinist mechanical-designer equipment-engineer | 260101
460105 | 工业设计 | 工業設計 | Industrial design | industrial-designer structural-designer sample-maker | 260104
460110 | 智能焊接技术 | 智能焊接技術 | Intelligent welding technology | welder robot-technician quality-inspector | 260106
460112 | 增材制造技术 | 增材製造技術 | Additive manufacturing technology | additive-manufacturing-technician structural-designer sample-maker | 260102
460113 | 模具设计与制造 | 模具設計及製造 | Mould design and manufacturing | mould-designer mould-maker mould-project-engineer injection-moulder press-operator mechanical-designer | 260106
460201 | 智能制造装备技术 | 智能製造裝備技術 | Smart manufacturing equipment | equipment-engineer automation-technician maintenance-technician | 260201 260102
460205 | 制冷与空调技术 | 製冷及空調技術 | Refrigeration and air-conditioning technology | hvac-technician maintenance-technician after-sales-engineer | 260202
460206 | 电梯工程技术 | 升降機工程技術 | Lift engineering technology | lift-technician lift-installer electrician maintenance-technician safety-officer | 260203
460301 | 机电一体化技术 | 機電一體化技術 | Mechatronics technology | maintenance-technician automation-technician equipment-engineer electrician fitter lift-technician management-trainee | 260301
460304 | 智能机器人技术 | 智能機械人技術 | Intelligent robotics | robot-technician robot-integrator embedded-developer | 260304
460305 | 工业机器人技术 | 工業機械人技術 | Industrial robotics | robot-technician robot-integrator automation-technician engineering-technician | 260304
460306 | 电气自动化技术 | 電氣自動化技術 | Electrical automation technology | automation-technician plc-engineer electrical-engineer electrician maintenance-technician | 260302 260305
460609 | 无人机应用技术 | 無人機應用技術 | Drone application technology | drone-operator surveyor videographer | 260604
460701 | 汽车制造与试验技术 | 汽車製造及試驗技術 | Automobile manufacturing and testing technology | car-assembler automotive-engineer quality-engineer | 260701
460702 | 新能源汽车技术 | 新能源汽車技術 | New energy vehicle technology | nev-technician battery-technician car-mechanic automotive-engineer quality-engineer | 260702
460704 | 智能网联汽车技术 | 智能網聯汽車技術 | Intelligent connected vehicle technology | automotive-engineer nev-technician car-electrician | 260703

470101 | 食品生物技术 | 食品生物科技 | Food biotechnology | food-technician beverage-technician laboratory-technician | 290101
470201 | 应用化工技术 | 應用化工技術 | Applied chemical technology | chemical-operator chemical-engineer coating-technician | 270201
470208 | 分析检验技术 | 分析檢驗技術 | Analysis and testing technology | laboratory-technician testing-technician food-qc | 270204

480101 | 化妆品技术 | 化妝品技術 | Cosmetics technology | cosmetics-formulator laboratory-technician quality-inspector | 280101
480103 | 家具设计与制造 | 傢俬設計及製造 | Furniture design and manufacturing | furniture-designer furniture-maker carpenter
480201 | 包装工程技术 | 包裝工程技術 | Packaging engineering technology | packaging-designer carton-worker printing-operator | 280201
480301 | 数字印刷技术 | 數碼印刷技術 | Digital printing technology | printing-operator prepress-technician graphic-designer | 280301
480402 | 服装设计与工艺 | 時裝設計及工藝 | Fashion design and garment making | pattern-maker garment-sample-maker garment-merchandiser garment-qc | 280402

490101 | 食品智能加工技术 | 食品智能加工技術 | Smart food processing | food-technician food-production-worker food-qc | 290101
490104 | 食品检验检测技术 | 食品檢測技術 | Food testing technology | laboratory-technician food-qc food-technician quality-inspector | 290102
490201 | 药品生产技术 | 藥品生產技術 | Drug manufacturing technology | pharmaceutical-operator quality-inspector laboratory-technician | 290201
490208 | 药品经营与管理 | 藥品經營及管理 | Drug distribution and management | pharmacy-clerk medical-representative pharmacy-assistant | 290204
490213 | 医疗器械维护与管理 | 醫療儀器維護及管理 | Medical device upkeep and management | medical-device-technician after-sales-engineer | 290203

500201 | 道路与桥梁工程技术 | 道路及橋樑工程技術 | Road and bridge engineering technology | road-bridge-technician surveyor site-technician | 300201
500210 | 汽车技术服务与营销 | 汽車技術服務及營銷 | Automobile technical service and sales | car-service-advisor car-sales-consultant used-car-appraiser car-insurance-adjuster | 300203
500211 | 汽车检测与维修技术 | 汽車檢測及維修技術 | Automobile diagnosis and repair | car-mechanic car-electrician nev-technician car-service-advisor salesperson | 300203
500212 | 新能源汽车检测与维修技术 | 新能源汽車檢測及維修技術 | New energy vehicle diagnosis and repair | nev-technician car-mechanic charging-technician | 260702 300203
500401 | 民航运输服务 | 民航運輸服務 | Air transport services | airport-ground-officer airport-security-screener customer-service | 300401
500405 | 空中乘务 | 機艙服務 | Cabin crew service | flight-attendant airport-ground-officer receptionist | 300401
500602 | 城市轨道车辆应用技术 | 城市軌道車輛應用技術 | Metro vehicle technology | rail-maintenance-worker train-driver | 260401
500606 | 城市轨道交通运营管理 | 城市軌道交通營運管理 | Metro operations management | metro-station-officer dispatcher train-driver | 300603

510101 | 电子信息工程技术 | 電子資訊工程技術 | Electronic information engineering | electronics-engineer electronics-technician embedded-developer product-tester | 310101
510102 | 物联网应用技术 | 物聯網應用技術 | Internet of things applications | iot-technician electronics-technician embedded-developer network-administrator | 310102
510103 | 应用电子技术 | 應用電子技術 | Applied electronics | electronics-technician electronics-engineer pcb-designer smt-technician process-engineer | 310101
510201 | 计算机应用技术 | 電腦應用技術 | Computer application technology | it-support programmer network-administrator data-clerk | 310201
510202 | 计算机网络技术 | 電腦網絡技術 | Computer network technology | network-engineer network-administrator operations-engineer iot-technician | 310202
510203 | 软件技术 | 軟件技術 | Software technology | programmer java-developer front-end-developer software-tester | 310203
510204 | 数字媒体技术 | 數碼媒體技術 | Digital media technology | video-editor ui-designer animator new-media-editor | 310204
510205 | 大数据技术 | 大數據技術 | Big data technology | big-data-engineer data-clerk python-developer programmer | 310205
510206 | 云计算技术应用 | 雲端運算技術應用 | Cloud computing applications | operations-engineer network-engineer database-administrator | 310206
510207 | 信息安全技术应用 | 資訊安全技術應用 | Information security applications | security-engineer network-engineer operations-engineer | 310207
510208 | 虚拟现实技术应用 | 虛擬實境技術應用 | Virtual reality applications | game-developer animator rendering-artist | 310208
510209 | 人工智能技术应用 | 人工智能技術應用 | Artificial intelligence applications | ai-trainer python-developer algorithm-engineer | 310209
510213 | 移动应用开发 | 流動應用開發 | Mobile application development | mobile-developer front-end-developer software-tester | 310203
510215 | 动漫制作技术 | 動漫製作技術 | Animation production | animator game-artist video-editor graphic-designer | 360206
510301 | 现代通信技术 | 現代通訊技術 | Modern telecommunication | telecom-technician network-engineer | 310301
510401 | 集成电路技术 | 集成電路技術 | Integrated circuit technology | semiconductor-technician electronics-engineer product-tester | 310401

520201 | 护理 | 護理 | Nursing | nurse care-worker care-home-manager | 320201
520301 | 药学 | 藥學 | Pharmacy | pharmacy-assistant pharmacy-clerk medical-representative | 320301
520410 | 中药学 | 中藥學 | Chinese pharmacy | chinese-medicine-worker pharmacy-assistant pharmacy-clerk | 320402
520416 | 中医康复技术 | 中醫復康技術 | Chinese medicine rehabilitation | massage-therapist rehabilitation-therapist | 320601
520501 | 医学检验技术 | 醫學檢驗技術 | Medical laboratory technology | medical-laboratory-technician laboratory-technician | 320501
520502 | 医学影像技术 | 醫學影像技術 | Medical imaging technology | radiographer medical-device-technician | 320502
520504 | 口腔医学技术 | 牙科技術 | Dental technology | dental-technician doctor-assistant | 320504
520507 | 医学美容技术 | 醫學美容技術 | Medical beauty technology | beautician spa-attendant doctor-assistant
520601 | 康复治疗技术 | 復康治療技術 | Rehabilitation therapy technology | rehabilitation-therapist massage-therapist | 320601
520801 | 健康管理 | 健康管理 | Health management | health-manager nutritionist care-home-manager | 320801
520802 | 婴幼儿托育服务与管理 | 嬰幼兒託管服務及管理 | Infant and toddler care services | childcare-worker kindergarten-teacher maternity-nurse | 320802
520901 | 眼视光技术 | 視光技術 | Optometry technology | optometrist optics-technician | 320901

530101 | 财税大数据应用 | 財稅大數據應用 | Big data for finance and taxation | accountant finance-officer audit-assistant | 330101
530201 | 金融服务与管理 | 金融服務及管理 | Financial services and management | bank-teller insurance-agent securities-adviser | 330201
530302 | 大数据与会计 | 大數據及會計 | Big data and accounting | accountant cost-accountant finance-officer treasury-clerk data-clerk | 330302
530401 | 统计与大数据分析 | 統計及大數據分析 | Statistics and big data analysis | statistician data-clerk | 330401
530501 | 国际经济与贸易 | 國際經濟及貿易 | International economics and trade | foreign-trade-clerk shipping-clerk merchandiser | 330501
530503 | 关务与外贸服务 | 關務及外貿服務 | Customs and foreign trade services | customs-clerk shipping-clerk foreign-trade-clerk merchandiser logistics-clerk | 330501
530601 | 工商企业管理 | 工商企業管理 | Business administration | administrator business-manager management-trainee marketing-specialist | 330601
530602 | 连锁经营与管理 | 連鎖經營及管理 | Chain store management | shop-manager shop-assistant channel-developer | 330602
530605 | 市场营销 | 市場營銷 | Marketing | salesperson marketing-specialist shop-assistant customer-service management-trainee | 330602
530701 | 电子商务 | 電子商務 | E-commerce | ecommerce-operator customer-service livestream-host online-promoter new-media-editor | 330701
530702 | 跨境电子商务 | 跨境電子商務 | Cross-border e-commerce | cross-border-operator foreign-trade-clerk ecommerce-operator merchandiser | 330702
530704 | 网络营销与直播电商 | 網上營銷及直播電子商務 | Online marketing and livestream commerce | livestream-host streamer online-promoter new-media-editor | 330703
530706 | 商务数据分析与应用 | 商務數據分析及應用 | Business data analysis | data-clerk ecommerce-operator statistician | 330704
530802 | 现代物流管理 | 現代物流管理 | Modern logistics management | logistics-clerk warehouse-keeper supply-chain-specialist buyer production-planner | 330802
530808 | 采购与供应管理 | 採購及供應管理 | Purchasing and supply management | buyer supply-chain-specialist material-controller | 330803
530810 | 供应链运营 | 供應鏈營運 | Supply chain operations | supply-chain-specialist production-planner material-controller logistics-clerk | 330803

540101 | 旅游管理 | 旅遊管理 | Tourism management | tour-guide travel-planner scenic-area-staff receptionist | 340101
540106 | 酒店管理与数字化运营 | 酒店管理及數碼營運 | Hotel management and digital operations | receptionist hotel-manager room-attendant waiter management-trainee | 340102
540109 | 茶艺与茶文化 | 茶藝及茶文化 | Tea art and tea culture | tea-artist tea-drink-maker shop-manager
540112 | 会展策划与管理 | 會展策劃及管理 | Exhibition planning and management | event-planner exhibition-designer brand-planner | 340105
540202 | 烹饪工艺与营养 | 烹飪工藝及營養 | Culinary arts and nutrition | cook chinese-cook catering-manager nutritionist pastry-cook | 340201
540203 | 中西面点工艺 | 中西糕點工藝 | Chinese and western pastry making | pastry-cook dim-sum-chef barista | 340201
540204 | 西式烹饪工艺 | 西式烹調工藝 | Western culinary arts | western-cook pastry-cook catering-manager | 340201

550102 | 视觉传达设计 | 視覺傳達設計 | Visual communication design | graphic-designer ui-designer advertising-maker packaging-designer | 350102
550103 | 数字媒体艺术设计 | 數碼媒體藝術設計 | Digital media art and design | graphic-designer ui-designer animator video-editor | 350103
550104 | 产品艺术设计 | 產品藝術設計 | Product art design | industrial-designer toy-designer sample-maker | 350104
550105 | 服装与服饰设计 | 時裝及服飾設計 | Fashion and accessories design | garment-designer pattern-maker fabric-buyer merchandiser | 350105
550106 | 环境艺术设计 | 環境藝術設計 | Environmental art design | interior-designer exhibition-designer landscape-designer rendering-artist | 350106
550111 | 美容美体艺术 | 美容及美體藝術 | Beauty and body care | beautician nail-artist spa-attendant hairdresser
550113 | 广告艺术设计 | 廣告藝術設計 | Advertising art design | graphic-designer advertising-maker brand-planner | 350102
550116 | 动漫设计 | 動漫設計 | Animation design | animator illustrator game-artist | 360206
550117 | 人物形象设计 | 人物形象設計 | Image design | makeup-artist hairdresser beautician
550123 | 首饰设计与工艺 | 首飾設計及工藝 | Jewellery design and making | jewellery-designer jewellery-maker jewellery-sales
550129 | 玩具设计与制作 | 玩具設計及製作 | Toy design and making | toy-designer toy-maker structural-designer | 350104
550201 | 音乐表演 | 音樂表演 | Music performance | art-teacher actor-presenter sound-light-technician | 350201
550202 | 舞蹈表演 | 舞蹈表演 | Dance performance | art-teacher actor-presenter | 350202

560202 | 广播影视节目制作 | 廣播影視節目製作 | Broadcast and film programme production | videographer video-editor sound-light-technician | 360202
560214 | 网络直播与运营 | 網上直播及營運 | Online livestreaming and operations | streamer livestream-host new-media-editor videographer | 360101

570201 | 商务英语 | 商務英語 | Business English | foreign-trade-clerk translator cross-border-operator sales-assistant | 370201
570205 | 商务日语 | 商務日語 | Business Japanese | translator foreign-trade-clerk merchandiser | 370202
570307 | 健身指导与管理 | 健身指導及管理 | Fitness coaching and management | fitness-coach sports-coach lifeguard | 370302

590101 | 社会工作 | 社會工作 | Social work | social-worker community-worker | 390101
590104 | 社区管理与服务 | 社區管理及服務 | Community management and services | community-worker property-officer | 390103
590202 | 人力资源管理 | 人力資源管理 | Human resource management | hr-officer recruiter payroll-officer trainer office-clerk | 390202
590301 | 现代家政服务与管理 | 現代家務服務及管理 | Household services management | housekeeper maternity-nurse trainer | 390301
590302 | 智慧健康养老服务与管理 | 智慧安老服務及管理 | Smart elderly care services | care-worker care-home-manager health-manager | 390302
590401 | 现代文秘 | 現代文秘 | Modern secretarial studies | secretary office-clerk administrator hr-officer receptionist | 390401
`;

const bachelorVocational = `
210103 | 智慧农业技术 | 智慧農業技術 | Smart agriculture technology | agricultural-technician crop-grower
210104 | 设施园艺 | 設施園藝 | Protected horticulture | crop-grower agricultural-technician gardener
210202 | 园林工程 | 園林工程 | Landscape engineering | landscape-designer gardener
210301 | 动物医学 | 動物醫學 | Animal medicine | veterinary-assistant livestock-technician
210303 | 宠物医疗 | 寵物醫療 | Pet medicine | veterinary-assistant pet-groomer
210304 | 现代畜牧 | 現代畜牧 | Modern animal husbandry | livestock-technician feed-technician
210401 | 现代水产养殖技术 | 現代水產養殖技術 | Modern aquaculture technology | aquaculture-technician feed-technician

220302 | 测绘工程技术 | 測繪工程技術 | Surveying engineering | surveyor drone-operator
220801 | 生态环境工程技术 | 生態環境工程技術 | Ecological and environmental engineering | environmental-technician water-treatment-worker
220901 | 安全工程技术 | 安全工程技術 | Safety engineering | safety-officer environmental-technician
220903 | 消防工程技术 | 消防工程技術 | Fire protection engineering | fire-engineer safety-officer

230101 | 电力工程及自动化 | 電力工程及自動化 | Power engineering and automation | power-line-technician electrical-engineer
230301 | 新能源发电工程技术 | 新能源發電工程技術 | New energy power engineering | pv-technician energy-storage-technician
230601 | 高分子材料工程技术 | 聚合物材料工程技術 | Polymer materials engineering | plastics-engineer rd-engineer

240101 | 建筑设计 | 建築設計 | Architecture | architectural-draughter bim-modeller
240102 | 建筑装饰工程 | 建築裝飾工程 | Building decoration engineering | interior-designer site-technician
240104 | 园林景观工程 | 園林景觀工程 | Landscape architecture engineering | landscape-designer site-technician
240301 | 建筑工程 | 建築工程 | Building engineering | civil-engineer site-technician site-supervisor
240302 | 智能建造工程 | 智能建造工程 | Smart construction engineering | bim-modeller civil-engineer
240402 | 建筑电气与智能化工程 | 建築電氣及智能化工程 | Building electrical and intelligence engineering | weak-current-engineer installation-engineer
240501 | 工程造价 | 工程造價 | Cost engineering | cost-estimator tender-specialist
240502 | 建设工程管理 | 建設工程管理 | Construction project management | site-supervisor tender-specialist cost-estimator
240601 | 市政工程 | 市政工程 | Municipal engineering | road-bridge-technician civil-engineer
240702 | 现代物业管理 | 現代物業管理 | Property management | property-officer business-manager

260101 | 机械设计制造及自动化 | 機械設計製造及自動化 | Mechanical design, manufacturing and automation | mechanical-designer process-engineer equipment-engineer
260102 | 智能制造工程技术 | 智能製造工程技術 | Smart manufacturing engineering | automation-technician industrial-engineer process-engineer
260103 | 数控技术 | 數控技術 | Numerical control technology | cnc-programmer process-engineer cnc-operator
260104 | 工业设计 | 工業設計 | Industrial product design | industrial-designer structural-designer
260106 | 材料成型及控制工程 | 材料成型及控制工程 | Material forming and control engineering | mould-designer process-engineer welder
260201 | 装备智能化技术 | 裝備智能化技術 | Intelligent equipment technology | equipment-engineer automation-technician
260202 | 制冷与空调工程 | 製冷及空調工程 | Refrigeration and air-conditioning engineering | hvac-technician installation-engineer
260203 | 电梯工程技术 | 升降機工程技術 | Lift engineering technology | lift-technician lift-installer safety-officer engineering-technician
260301 | 机械电子工程技术 | 機械電子工程技術 | Mechatronic engineering | equipment-engineer automation-technician rd-engineer
260302 | 电气工程及自动化 | 電氣工程及自動化 | Electrical engineering and automation | electrical-engineer plc-engineer automation-technician
260304 | 机器人技术 | 機械人技術 | Robotics | robot-technician robot-integrator automation-technician
260305 | 自动化技术与应用 | 自動化技術及應用 | Automation technology and applications | plc-engineer automation-technician instrument-technician
260401 | 轨道交通车辆工程技术 | 軌道交通車輛工程技術 | Rail vehicle engineering | rail-maintenance-worker rd-engineer
260604 | 无人机系统应用技术 | 無人機系統應用技術 | Drone systems and applications | drone-operator electronics-engineer
260701 | 汽车工程技术 | 汽車工程技術 | Automotive engineering | automotive-engineer quality-engineer
260702 | 新能源汽车工程技术 | 新能源汽車工程技術 | New energy vehicle engineering | nev-technician automotive-engineer battery-engineer quality-engineer
260703 | 智能网联汽车工程技术 | 智能網聯汽車工程技術 | Intelligent connected vehicle engineering | automotive-engineer embedded-developer

270201 | 应用化工技术 | 應用化工技術 | Applied chemical engineering | chemical-engineer chemical-operator
270204 | 现代分析测试技术 | 現代分析測試技術 | Modern analysis and testing | laboratory-technician testing-technician

280101 | 化妆品工程技术 | 化妝品工程技術 | Cosmetics engineering | cosmetics-formulator rd-engineer
280201 | 包装工程技术 | 包裝工程技術 | Packaging engineering | packaging-designer process-engineer
280301 | 数字印刷工程 | 數碼印刷工程 | Digital printing engineering | printing-operator prepress-technician
280402 | 服装工程技术 | 時裝工程技術 | Garment engineering | pattern-maker garment-designer industrial-engineer

290101 | 食品工程技术 | 食品工程技術 | Food engineering | food-technician rd-engineer
290102 | 食品质量与安全 | 食品品質及安全 | Food quality and safety | food-qc quality-system-specialist laboratory-technician
290201 | 制药工程技术 | 製藥工程技術 | Pharmaceutical engineering | pharmaceutical-operator process-engineer
290203 | 医疗器械工程技术 | 醫療儀器工程技術 | Medical device engineering | medical-device-technician rd-engineer
290204 | 药事服务与管理 | 藥事服務及管理 | Pharmacy services and management | pharmacy-assistant medical-representative

300201 | 道路与桥梁工程 | 道路及橋樑工程 | Road and bridge engineering | road-bridge-technician civil-engineer
300203 | 汽车服务工程技术 | 汽車服務工程技術 | Automobile service engineering | car-service-advisor car-mechanic automotive-engineer
300401 | 民航运输服务与管理 | 民航運輸服務及管理 | Civil aviation services and management | airport-ground-officer flight-attendant
300603 | 城市轨道交通智能运营 | 城市軌道交通智能營運 | Smart metro operations | metro-station-officer dispatcher

310101 | 电子信息工程技术 | 電子資訊工程技術 | Electronic information engineering technology | electronics-engineer hardware-engineer embedded-developer
310102 | 物联网工程技术 | 物聯網工程技術 | Internet of things engineering | iot-technician embedded-developer
310201 | 计算机应用工程 | 電腦應用工程 | Computer application engineering | programmer it-project-manager implementation-engineer
310202 | 网络工程技术 | 網絡工程技術 | Network engineering | network-engineer operations-engineer
310203 | 软件工程技术 | 軟件工程技術 | Software engineering technology | programmer java-developer front-end-developer software-tester
310204 | 数字媒体技术 | 數碼媒體技術 | Digital media engineering | ui-designer video-editor game-developer
310205 | 大数据工程技术 | 大數據工程技術 | Big data engineering | big-data-engineer data-clerk database-administrator
310206 | 云计算技术 | 雲端運算技術 | Cloud computing | operations-engineer database-administrator
310207 | 信息安全与管理 | 資訊安全及管理 | Information security and management | security-engineer network-engineer
310208 | 虚拟现实技术 | 虛擬實境技術 | Virtual reality | game-developer rendering-artist
310209 | 人工智能工程技术 | 人工智能工程技術 | Artificial intelligence engineering | algorithm-engineer python-developer ai-trainer
310301 | 现代通信工程 | 現代通訊工程 | Modern telecommunication engineering | telecom-technician network-engineer
310401 | 集成电路工程技术 | 集成電路工程技術 | Integrated circuit engineering | semiconductor-technician electronics-engineer

320201 | 护理 | 護理 | Nursing | nurse care-home-manager
320301 | 药学 | 藥學 | Pharmaceutical science | pharmacy-assistant medical-representative
320402 | 中药学 | 中藥學 | Chinese materia medica | chinese-medicine-worker pharmacy-assistant
320501 | 医学检验技术 | 醫學檢驗技術 | Medical laboratory technology | medical-laboratory-technician
320502 | 医学影像技术 | 醫學影像技術 | Medical imaging technology | radiographer
320504 | 口腔医学技术 | 牙科技術 | Dental technology | dental-technician
320601 | 康复治疗 | 復康治療 | Rehabilitation therapy | rehabilitation-therapist
320801 | 健康管理 | 健康管理 | Health management | health-manager nutritionist
320802 | 婴幼儿发展与健康管理 | 嬰幼兒發展及健康管理 | Infant development and health | childcare-worker kindergarten-teacher
320901 | 眼视光技术 | 視光技術 | Optometry | optometrist

330101 | 财税大数据应用 | 財稅大數據應用 | Big data in public finance and taxation | accountant finance-officer
330201 | 金融管理 | 金融管理 | Financial management | bank-teller securities-adviser
330302 | 大数据与会计 | 大數據及會計 | Big data and accounting | accountant audit-assistant data-clerk
330401 | 统计与大数据分析 | 統計及大數據分析 | Statistics and big data analysis | statistician data-clerk
330501 | 国际经济与贸易 | 國際經濟及貿易 | International trade | foreign-trade-clerk customs-clerk
330601 | 企业数字化管理 | 企業數碼化管理 | Digital business management | business-manager industrial-engineer administrator
330602 | 市场营销 | 市場營銷 | Marketing | marketing-specialist salesperson brand-planner
330701 | 电子商务 | 電子商務 | E-commerce | ecommerce-operator online-promoter foreign-trade-clerk
330702 | 跨境电子商务 | 跨境電子商務 | Cross-border e-commerce | cross-border-operator foreign-trade-clerk
330703 | 全媒体电商运营 | 全媒體電商營運 | Omnimedia e-commerce operations | livestream-host new-media-editor ecommerce-operator
330704 | 商务数据分析与管理 | 商務數據分析及管理 | Business data analysis and management | data-clerk ecommerce-operator
330802 | 现代物流管理 | 現代物流管理 | Logistics management | logistics-clerk supply-chain-specialist
330803 | 供应链管理 | 供應鏈管理 | Supply chain management | supply-chain-specialist buyer production-planner

340101 | 旅游管理 | 旅遊管理 | Tourism management | travel-planner tour-guide
340102 | 酒店管理 | 酒店管理 | Hotel management | hotel-manager receptionist
340105 | 会展策划与管理 | 會展策劃及管理 | Exhibition and event management | event-planner exhibition-designer
340201 | 烹饪与餐饮管理 | 烹調及餐飲管理 | Culinary and catering management | catering-manager cook

350102 | 视觉传达设计 | 視覺傳達設計 | Visual communication | graphic-designer ui-designer
350103 | 数字媒体艺术 | 數碼媒體藝術 | Digital media art | video-editor animator ui-designer
350104 | 产品设计 | 產品設計 | Product design | industrial-designer toy-designer
350105 | 服装与服饰设计 | 時裝及服飾設計 | Fashion and accessories | garment-designer fabric-buyer
350106 | 环境艺术设计 | 環境藝術設計 | Environmental art | interior-designer exhibition-designer
350201 | 音乐表演 | 音樂表演 | Music performance | art-teacher actor-presenter
350202 | 舞蹈表演与编导 | 舞蹈表演及編導 | Dance performance and choreography | art-teacher actor-presenter

360101 | 网络与新媒体 | 網絡及新媒體 | Online and new media | new-media-editor livestream-host
360202 | 影视摄影与制作 | 影視攝影及製作 | Film and video production | videographer video-editor
360206 | 数字动画 | 數碼動畫 | Digital animation | animator game-artist

370201 | 应用英语 | 應用英語 | Applied English | translator foreign-trade-clerk
370202 | 应用日语 | 應用日語 | Applied Japanese | translator foreign-trade-clerk
370302 | 休闲体育 | 休閒體育 | Leisure sports | fitness-coach sports-coach

390101 | 社会工作 | 社會工作 | Social work | social-worker
390103 | 智慧社区管理 | 智慧社區管理 | Smart community management | community-worker property-officer
390202 | 人力资源管理 | 人力資源管理 | Human resource management | hr-officer recruiter
390301 | 现代家政管理 | 現代家務管理 | Household services management | housekeeper trainer
390302 | 智慧健康养老管理 | 智慧健康安老管理 | Smart elderly care management | care-home-manager care-worker
390401 | 现代文秘 | 現代文秘 | Modern secretarial studies | secretary administrator
`;

const words = (list: string): string[] => list.split(" ").filter((word) => word !== "");

/** Reads one row; the first two digits of a code tell level and field: 61, 41 and 21 are the first field on each level. */
function majorOf(row: string): Major {
  const [code = "", zhCn = "", zhHk = "", en = "", trades = "", successors = ""] = row.split(" | ");
  const field = Number(code.slice(0, 2));
  return {
    code,
    level: levels[Math.floor(field / 20)] as MajorLevel,
    names: { "zh-CN": zhCn, "zh-HK": zhHk, en },
    groupNames: fields[field % 20] as Names,
    occupationCodes: words(trades).map((trade) => `oc-${trade}`),
    successorCodes: words(successors),
    retired: false,
  };
}

export const majors: Major[] = [secondary, associate, bachelorVocational].flatMap((table) =>
  table
    .split("\n")
    .filter((row) => row !== "")
    .map(majorOf),
);

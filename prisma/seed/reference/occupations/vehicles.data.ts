// Trades of vehicles, driving, rail, aviation and ships.
import { trades } from "./trades";

export const vehicles = trades(
  "vehicles",
  `
oc-car-mechanic | 4-12-01-01 | 汽车维修工 | 汽車維修技工 | Car mechanic | 汽修、汽修工、汽修学徒、汽车维修、汽车机修、汽车维修技师、汽车维修学徒、汽车技师、4S店技师、修车师傅、汽车机电、中工汽修、汽修技师、汽修师傅、汽车维修中工、快修技师、轮胎工、Auto mechanic
oc-car-electrician |  | 汽车电工 | 汽車電工 | Car electrician | 汽车电路、汽车机电维修、汽车电器、车载导航安装、汽车空调维修、汽车音响改装、汽车电路维修、汽车机电工
oc-car-body-repairer |  | 汽车钣金工 | 汽車鈑金技工 | Car body repairer | 汽车钣金、钣喷工、汽车钣金师傅、汽车整形、车身修复、汽车凹陷修复、汽钣
oc-car-painter |  | 汽车喷漆工 | 汽車噴漆技工 | Car painter | 汽车喷漆、汽车油漆、汽车油漆工、汽车喷漆师傅、汽车烤漆、汽车调漆、汽车涂装、汽车油漆师傅
oc-car-beautician |  | 汽车美容装饰工 | 汽車美容員 | Car detailer | 汽车美容、洗车工、汽车贴膜、汽车装饰、汽车美容技师、洗车、贴膜师、汽车改装、汽车美容学徒、洗车员、贴车膜、Car washer
oc-nev-technician |  | 新能源汽车技术员 | 新能源汽車技術員 | New energy vehicle technician | 新能源汽修、新能源汽车维修、新能源技师、三电技术员、三电、电动汽车技术员、新能源维修、动力电池维修、新能源汽车检测、EV technician
oc-car-assembler | 6-22-02-01 | 汽车装调工 | 汽車裝配技工 | Vehicle assembler | 汽车装配、汽车总装、总装工、汽车厂普工、汽车装调、整车装配、焊装工、汽车制造、冲压焊装、汽车生产线、整车调试、Car assembly worker
oc-car-service-advisor |  | 汽车服务顾问 | 汽車維修服務顧問 | Car service adviser | 服务顾问、售后服务顾问、事故专员、汽车售后、索赔员、汽车前台、汽车客服、接车员、维修接待、汽车服务
oc-car-sales-consultant |  | 汽车销售顾问 | 汽車銷售顧問 | Car sales consultant | 汽车销售、4S店销售、新能源销售顾问、卖车顾问、汽车业务、二手车销售、汽车直播销售、汽车销售员、Car sales、汽车销售经理、汽车销售助理
oc-used-car-appraiser |  | 二手车评估师 | 二手車評估員 | Used car appraiser | 二手车评估、二手车鉴定、二手车专员、车辆评估、二手车检测、二手车收购
oc-car-insurance-adjuster |  | 车险查勘定损员 | 車險公證員 | Motor claims adjuster | 查勘员、定损员、车险查勘、车险、保险理赔、理赔专员、车险理赔、查勘定损、公估师、理赔员、Loss adjuster
oc-automotive-engineer | 2-02-07-11 | 汽车零部件工程师 | 汽車零部件工程師 | Automotive parts engineer | 汽车工程师、整车工程师、汽车电子工程师、汽车设计、汽车研发、汽车测试、车身工程师、底盘工程师、整车试验、Automotive engineer
oc-motorcycle-mechanic |  | 电动车摩托车维修工 | 電動車及電單車維修技工 | Motorcycle and e-bike mechanic | 摩托车维修、电动车维修、电单车維修、摩托车装配、电动车装配、自行车装配、单车维修
oc-heavy-machinery-operator | 6-30-05-05 | 工程机械操作手 | 工程機械操作員 | Heavy machinery operator | 挖掘机、挖机司机、吊车司机、塔吊、塔吊司机、铲车工、装载机司机、起重机、行车工、天车工、起重工、桩机、工程机械、工程机械维修、行吊、履带式起重機操作員、Crane operator
oc-driver |  | 司机 | 司機 | Driver | 小车司机、商务司机、驾驶员、C1司机、专职司机、行政司机、司机兼、小车驾驶员、领导司机、私人司机、司机文员、Chauffeur
oc-truck-driver | 4-02-02-02 | 货车司机 | 貨車司機 | Truck driver | 送货司机、货运司机、B2司机、A2司机、跟车员、卡车司机、中港司机、大货车司机、厢货司机、泥头车司机、拖车司机、挂车司机、货车、中港貨車司機、冷藏车司机、Lorry driver
oc-bus-driver | 4-02-02-01 | 客车司机 | 巴士司機 | Bus driver | 公交司机、大巴司机、大巴车司机、校车司机、客运司机、公交驾驶员、班车司机、A1司机、旅游大巴、穿梭巴士、客车驾驶员、公交车
oc-ride-hailing-driver |  | 网约车出租车司机 | 的士及網約車司機 | Taxi and ride-hailing driver | 网约车、网约车司机、出租车司机、的士司机、滴滴司机、代驾、代驾司机、出租车、代驾员、Taxi driver
oc-metro-station-officer | 4-02-01-07 | 轨道交通站务员 | 鐵路車站服務員 | Metro station officer | 站务员、地铁站务、高铁乘务、乘务员、地铁安检、客运员、列车乘务员、车站值班员、高铁安检、城轨、票务员、Station assistant
oc-train-driver | 4-02-01-01 | 轨道列车司机 | 列車車長 | Train driver | 列车司机、地铁司机、电客车司机、城轨司机、火车司机、电客车、有轨电车司机、动车组司机
oc-rail-maintenance-worker | 6-29-02-17 | 轨道交通检修工 | 鐵路維修技工 | Rail maintenance worker | 轨道检修、车辆检修、信号工、接触网、轨道维修、地铁检修、铁路检修、轨道工程、动车检修、轨道车辆、通号工
oc-flight-attendant | 4-02-04-01 | 空中乘务员 | 機艙服務員 | Flight attendant | 空乘、空姐、空少、空中乘务、航空乘务、空乘实习生、空乘人员、Cabin crew
oc-airport-ground-officer | 4-02-04-02 | 机场地勤员 | 機場地勤服務員 | Airport ground service officer | 地勤、机场地勤、值机员、地勤人员、机场贵宾厅、机场服务员、航空地勤、机场客服、行李分拣员、航站楼、机坪、机场引导员、旅客服务員
oc-airport-security-screener | 4-07-05-02 | 民航安检员 | 機場保安檢查員 | Airport security screener | 安检员、安检、机场安检、民航安检、X光机安检、货运安检、航空保安、安检操作员
oc-aircraft-mechanic | 6-31-02-02 | 飞机机务员 | 飛機維修技工 | Aircraft mechanic | 机务、飞机维修、航空维修、飞机机务、机务维修、航空发动机维修、飞机维修员、航空器维修、航线维修、飞机结构、机务工程师、Aircraft maintenance
oc-ship-crew |  | 船员 | 海員 | Ship crew member | 水手、轮机员、大副、轮机、游轮服务员、船长、水手长、Seafarer
oc-shipbuilder | 6-31-02-01 | 船舶修造工 | 船舶修造技工 | Shipbuilder and repairer | 船体装配工、船舶焊工、船体工、修船工、船舶工程师、船舶电工、轮机维修、游艇维修
`,
);

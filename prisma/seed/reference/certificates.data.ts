// The certificates that the region's firms ask for: 1+X, qualifications, licences for special work, skill grades, languages.
// `ce-hk-` and `ce-mo-` are of Hong Kong and Macao and speak of the law there; all others are of the mainland. "Needed" is
// said only where a law lets nobody do the trade without it; what depends on the size or kind of the work is "useful".
import type { Certificate } from "~/app/domain/reference";

const threeLevels = "初级、中级、高级";
const fiveGrades = "五级/初级工、四级/中级工、三级/高级工、二级/技师、一级/高级技师";

/** Columns of all tables: code, mainland name, Hong Kong name, English name, aliases, trades that need it, trades in which
 * it is useful (both without `oc-`), and levels where they are not those of the whole table (`=`: the five grades). */
const onePlusX = `
ce-x-bim | 建筑信息模型（BIM） | 建築資訊模型（BIM） | Building information modelling (BIM) | BIM证书、1+X BIM、BIM建模师 |  | bim-modeller architectural-draughter cost-estimator site-technician
ce-x-web-front-end | Web前端开发 | Web前端開發 | Web front-end development | Web前端证书、前端开发证书 |  | front-end-developer web-designer programmer
ce-x-logistics-management | 物流管理 | 物流管理 | Logistics management | 1+X物流管理、物流师证 |  | logistics-clerk warehouse-keeper dispatcher warehouse-supervisor
ce-x-elderly-care | 老年照护 | 長者照護 | Care of the elderly | 老年照护证、1+X老年照护 |  | care-worker nurse care-home-manager
ce-x-car-operation-repair | 汽车运用与维修 | 汽車運用及維修 | Automobile operation and repair | 1+X汽修、汽修证 |  | car-mechanic car-electrician car-body-repairer car-service-advisor
ce-x-smart-nev | 智能新能源汽车 | 智能新能源汽車 | Smart new energy vehicles | 1+X新能源汽车、新能源汽车证 |  | nev-technician car-mechanic charging-technician
ce-x-e-commerce-data-analysis | 电子商务数据分析 | 電子商務數據分析 | E-commerce data analysis | 电商数据分析证书 |  | ecommerce-operator data-clerk
ce-x-online-store-operation | 网店运营推广 | 網店營運及推廣 | Online store operation and promotion | 网店运营证书 |  | ecommerce-operator online-promoter customer-service
ce-x-robot-operation-upkeep | 工业机器人操作与运维 | 工業機械人操作及運維 | Industrial robot operation and upkeep | 工业机器人运维证书 |  | robot-technician maintenance-technician
ce-x-robot-programming | 工业机器人应用编程 | 工業機械人應用編程 | Industrial robot programming | 工业机器人编程证书 |  | robot-technician robot-integrator automation-technician
ce-x-robot-integration | 工业机器人集成应用 | 工業機械人集成應用 | Industrial robot integration | 工业机器人集成证书 |  | robot-integrator automation-technician
ce-x-special-welding | 特殊焊接技术 | 特殊焊接技術 | Special welding technology | 1+X焊接 |  | welder steel-structure-worker shipbuilder
ce-x-smart-taxation | 智能财税 | 智能財稅 | Smart finance and taxation | 1+X智能财税 |  | accountant finance-officer treasury-clerk
ce-x-mother-infant-care | 母婴护理 | 母嬰護理 | Mother and infant care | 1+X母婴护理 |  | maternity-nurse childcare-worker nurse
ce-x-sensor-networks | 传感网应用开发 | 傳感網應用開發 | Sensor network applications | 传感网证书 |  | iot-technician embedded-developer electronics-technician
ce-x-dementia-care | 失智老年人照护 | 認知障礙長者照護 | Care of elderly people with dementia | 失智照护证 |  | care-worker nurse
ce-x-cloud-platform | 云计算平台运维与开发 | 雲端運算平台運維及開發 | Cloud platform operation and development | 云计算证书 |  | operations-engineer network-engineer
ce-x-cnc-turning-milling | 数控车铣加工 | 數控車銑加工 | CNC turning and milling | 1+X数控车铣 |  | cnc-operator cnc-programmer lathe-turner miller
ce-x-multi-axis-cnc | 多轴数控加工 | 多軸數控加工 | Multi-axis CNC machining | 五轴加工证书、多轴加工证书 |  | cnc-programmer cnc-operator mould-maker
ce-x-cnc-equipment-repair | 数控设备维护与维修 | 數控設備維護及維修 | Upkeep and repair of CNC equipment | 数控维修证书 |  | maintenance-technician equipment-engineer
ce-x-3d-product-models | 机械产品三维模型设计 | 機械產品三維模型設計 | 3D models of mechanical products | 三维建模证书 |  | mechanical-designer structural-designer mechanical-draughter mould-designer
ce-x-additive-model-design | 增材制造模型设计 | 增材製造模型設計 | Models for additive manufacturing | 3D打印证书、增材制造证书 |  | additive-manufacturing-technician industrial-designer
ce-x-plc-programming | 可编程控制器系统应用编程 | 可編程控制器系統應用編程 | PLC system programming | PLC证书、可编程证书 |  | plc-engineer automation-technician maintenance-technician
ce-x-motion-control | 运动控制系统开发与应用 | 運動控制系統開發及應用 | Motion control systems | 运动控制证书 |  | plc-engineer automation-technician robot-integrator
ce-x-smart-line | 智能线运行与维护 | 智能線運作及維護 | Operation and upkeep of smart lines | 智能线证书 |  | equipment-engineer automation-technician maintenance-technician
ce-x-industrial-internet | 工业互联网实施与运维 | 工業互聯網實施及運維 | Industrial internet roll-out and upkeep | 工业互联网证书 |  | iot-technician automation-technician implementation-engineer
ce-x-lift-maintenance | 电梯维修保养 | 升降機維修保養 | Lift repair and maintenance | 1+X电梯、电梯维保证书 |  | lift-technician lift-installer
ce-x-smart-power-distribution | 智能配电集成与运维 | 智能配電集成及運維 | Smart power distribution | 智能配电证书 |  | power-line-technician electrical-engineer electrician
ce-x-pv-station | 光伏电站运维 | 光伏電站運維 | Photovoltaic station upkeep | 光伏运维证书 |  | pv-technician energy-storage-technician
ce-x-drone-operation | 无人机操作应用 | 無人機操作應用 | Drone operation and applications | 1+X无人机 |  | drone-operator surveyor videographer
ce-x-ic-development | 集成电路开发与测试 | 集成電路開發及測試 | Integrated circuit development and testing | 集成电路证书 |  | semiconductor-technician electronics-engineer product-tester
ce-x-iot-microcontroller | 物联网单片机应用与开发 | 物聯網單片機應用及開發 | Microcontrollers for the internet of things | 物联网单片机证书 |  | embedded-developer iot-technician electronics-technician
ce-x-network-building | 网络系统建设与运维 | 網絡系統建設及運維 | Network building and upkeep | 1+X网络系统 |  | network-engineer network-administrator it-support
ce-x-mobile-apps | 移动应用开发 | 流動應用開發 | Mobile application development | 移动应用开发证书 |  | mobile-developer front-end-developer
ce-x-java-web | JavaWeb应用开发 | JavaWeb應用開發 | JavaWeb application development | JavaWeb证书 |  | java-developer programmer
ce-x-python-programming | Python程序开发 | Python程式開發 | Python programming | Python证书 |  | python-developer data-clerk programmer
ce-x-big-data-platform | 大数据平台运维 | 大數據平台運維 | Big data platform upkeep | 大数据运维证书 |  | big-data-engineer database-administrator operations-engineer
ce-x-virtual-reality | 虚拟现实应用开发 | 虛擬實境應用開發 | Virtual reality development | VR开发证书 |  | game-developer rendering-artist
ce-x-network-security | 网络安全运维 | 網絡安全運維 | Network security operations | 网络安全证书 |  | security-engineer network-engineer
ce-x-computer-vision | 计算机视觉应用开发 | 電腦視覺應用開發 | Computer vision applications | 计算机视觉证书 |  | algorithm-engineer ai-trainer python-developer
ce-x-5g-networks | 5G移动网络运维 | 5G流動網絡運維 | 5G mobile network upkeep | 5G证书 |  | telecom-technician network-engineer
ce-x-wps-office | WPS办公应用 | WPS辦公室應用 | WPS Office | WPS证书 |  | office-clerk administrator secretary production-clerk
ce-x-livestream-commerce | 直播电商 | 直播電子商務 | Livestream commerce | 直播电商证书 |  | streamer livestream-host
ce-x-digital-marketing | 数字营销技术应用 | 數碼營銷技術應用 | Digital marketing technology | 数字营销证书 |  | online-promoter marketing-specialist new-media-editor
ce-x-b2b-cross-border | 跨境电商B2B数据运营 | 跨境電子商務B2B數據營運 | Cross-border e-commerce B2B data operations | 跨境B2B证书 |  | cross-border-operator foreign-trade-clerk
ce-x-b2c-cross-border | 跨境电商B2C数据运营 | 跨境電子商務B2C數據營運 | Cross-border e-commerce B2C data operations | 跨境B2C证书 |  | cross-border-operator ecommerce-operator
ce-x-shared-finance | 财务共享服务 | 財務共享服務 | Shared financial services | 财务共享证书 |  | accountant finance-officer
ce-x-business-finance-system | 业财一体信息化应用 | 業財一體資訊化應用 | Integrated business and finance systems | 业财一体证书 |  | accountant erp-specialist cost-accountant
ce-x-golden-tax | 金税财务应用 | 金稅財務應用 | Golden Tax finance applications | 金税证书 |  | accountant treasury-clerk
ce-x-infant-care | 幼儿照护 | 幼兒照顧 | Early childhood care | 1+X幼儿照护 |  | childcare-worker kindergarten-teacher
ce-x-supply-chain | 供应链运营 | 供應鏈營運 | Supply chain operations | 供应链证书 |  | supply-chain-specialist production-planner buyer
ce-x-courier-operations | 快递运营管理 | 速遞營運管理 | Courier operations | 快递运营证书 |  | courier dispatcher
ce-x-bed-and-breakfast | 民宿管理与运营 | 民宿管理及營運 | Bed and breakfast operations | 民宿证书 |  | hotel-manager receptionist
ce-x-study-travel | 研学旅行策划与管理（EEPM） | 研學旅行策劃及管理（EEPM） | Study travel planning and management | 研学旅行证书、研学导师证 |  | travel-planner tour-guide event-planner
ce-x-front-office | 前厅运营管理 | 前台營運管理 | Front office operations | 前厅运营证书 |  | receptionist hotel-manager bellhop
ce-x-catering-operations | 餐饮管理运行 | 餐飲管理運作 | Catering operations | 餐饮管理证书 |  | catering-manager waiter
ce-x-cantonese-cuisine | 粤菜制作 | 粵菜製作 | Cantonese cuisine | 1+X粤菜 |  | chinese-cook cook siu-mei-cook
ce-x-cantonese-dim-sum | 粤点制作 | 粵點製作 | Cantonese dim sum | 1+X粤点 |  | dim-sum-chef pastry-cook
ce-x-interface-design | 界面设计 | 界面設計 | Interface design | UI设计证书 |  | ui-designer web-designer graphic-designer
ce-x-digital-images | 数字影像处理 | 數碼影像處理 | Digital image processing | 数字影像证书 |  | image-retoucher photographer graphic-designer
ce-x-animation-making | 动画制作 | 動畫製作 | Animation production | 动画制作证书 |  | animator illustrator
ce-x-game-art | 游戏美术设计 | 遊戲美術設計 | Game art design | 游戏美术证书 |  | game-artist illustrator
ce-x-interior-design | 室内设计 | 室內設計 | Interior design | 1+X室内设计 |  | interior-designer rendering-artist
ce-x-building-drawings | 建筑工程识图 | 建築工程識圖 | Reading building drawings | 识图证书 |  | site-technician architectural-draughter cost-estimator
ce-x-prefabricated-parts | 装配式建筑构件制作与安装 | 裝配式建築構件製作及安裝 | Prefabricated building components | 装配式证书 |  | site-technician steel-structure-worker
ce-x-digital-costing | 工程造价数字化应用 | 工程造價數碼化應用 | Digital cost estimating | 造价数字化证书 |  | cost-estimator tender-specialist
ce-x-food-testing | 食品检验管理 | 食品檢驗管理 | Food testing management | 1+X食品检验 |  | food-qc laboratory-technician food-technician
ce-x-food-compliance | 食品合规管理 | 食品合規管理 | Food compliance management | 食品合规证书 |  | food-qc quality-system-specialist
ce-x-drug-preparation | 药物制剂生产 | 藥物製劑生產 | Drug preparation | 药物制剂证书 |  | pharmaceutical-operator
ce-x-drug-trade | 药品购销 | 藥品購銷 | Drug purchasing and sales | 药品购销证书 |  | pharmacy-clerk medical-representative
ce-x-pet-care | 宠物护理与美容 | 寵物護理及美容 | Pet care and grooming | 宠物美容证书 |  | pet-groomer veterinary-assistant
ce-x-sewage-treatment | 污水处理 | 污水處理 | Sewage treatment | 污水处理证书 |  | water-treatment-worker environmental-technician
ce-x-station-service | 城市轨道交通站务 | 城市軌道交通站務 | Metro station service | 站务证书 |  | metro-station-officer
ce-x-cabin-crew | 空中乘务 | 機艙服務 | Cabin crew service | 1+X空乘 |  | flight-attendant airport-ground-officer
`;

const qualifications = `
ce-teacher | 教师资格 | 教師資格 | Teacher qualification | 教师资格证、教资、幼师证、幼儿教师资格证 | kindergarten-teacher | primary-tutor art-teacher training-instructor special-education-assistant | 幼儿园、小学、初级中学、高级中学、中等职业学校
ce-nurse | 护士执业资格 | 護士執業資格 | Nurse practising qualification | 护士证、护士执业证、护士资格证、护资证 | nurse | care-worker maternity-nurse
ce-practising-pharmacist | 执业药师 | 執業藥師 | Licensed pharmacist | 执业药师证 |  | pharmacy-clerk pharmacy-assistant
ce-health-technician | 卫生专业技术资格 | 衞生專業技術資格 | Health professional and technical qualification | 药士、检验士、技士证、康复治疗士、卫生资格证 |  | pharmacy-assistant medical-laboratory-technician radiographer rehabilitation-therapist dental-technician chinese-medicine-worker | 初级（士）、初级（师）、中级、高级
ce-practising-physician | 医师资格 | 醫師資格 | Physician qualification | 执业医师、助理医师、执业助理医师 |  | doctor-assistant | 执业助理医师、执业医师
ce-practising-veterinarian | 执业兽医资格 | 執業獸醫資格 | Practising veterinarian | 兽医证、执业兽医证 |  | veterinary-assistant livestock-technician | 执业助理兽医师、执业兽医师
ce-tour-guide | 导游资格 | 內地導遊資格 | Tour guide qualification | 导游证、导游资格证 | tour-guide | travel-planner scenic-area-staff | 初级、中级、高级、特级
ce-accounting | 会计专业技术资格 | 會計專業技術資格 | Accounting qualification | 初级会计、会计证、初会、会计初级、助理会计师、中级会计 |  | accountant cost-accountant finance-officer treasury-clerk audit-assistant | 初级、中级、高级
ce-auditing | 审计专业技术资格 | 審計專業技術資格 | Auditing qualification | 初级审计师 |  | audit-assistant accountant | 初级、中级、高级
ce-economics | 经济专业技术资格 | 經濟專業技術資格 | Economics qualification | 经济师、初级经济师、中级经济师、人力资源经济师 |  | hr-officer payroll-officer business-manager finance-officer | 初级、中级、高级
ce-statistics | 统计专业技术资格 | 統計專業技術資格 | Statistics qualification | 统计证、初级统计师 |  | statistician data-clerk | 初级、中级、高级
ce-banking | 银行业专业人员职业资格 | 銀行業專業人員職業資格 | Banking professional qualification | 银行从业、银行从业资格证 |  | bank-teller | 初级、中级
ce-securities | 证券从业资格 | 證券從業資格 | Securities practitioner qualification | 证券从业、证券从业资格证 |  | securities-adviser bank-teller
ce-fund | 基金从业资格 | 基金從業資格 | Fund practitioner qualification | 基金从业、基金从业资格证 |  | securities-adviser bank-teller
ce-property-broker | 房地产经纪专业人员职业资格 | 地產經紀專業人員職業資格 | Property broker qualification | 房地产经纪人证、经纪人协理 |  | property-agent property-consultant | 房地产经纪人协理、房地产经纪人、高级房地产经纪人
ce-social-worker | 社会工作者职业资格 | 社會工作者職業資格 | Social worker qualification | 社工证、助理社工师、社会工作师 |  | social-worker community-worker | 助理社会工作师、社会工作师、高级社会工作师
ce-fire-facility-operator | 消防设施操作员 | 消防設施操作員 | Fire facility operator | 消防证、消控证、消防员证、建构筑物消防员 | fire-monitor | fire-engineer security-guard property-engineer | =
ce-fire-engineer | 注册消防工程师 | 註冊消防工程師 | Registered fire engineer | 消防工程师、一级消防工程师 |  | fire-engineer safety-officer | 二级、一级
ce-security-guard | 保安员证 | 內地保安員證 | Security guard certificate | 保安证、保安上岗证 | security-guard | dormitory-manager
ce-lifeguard | 游泳救生员 | 游泳救生員 | Swimming lifeguard | 救生员证、泳池救生员证 | lifeguard | sports-coach | =
ce-sports-instructor | 社会体育指导员（游泳、滑雪、潜水、攀岩） | 社會體育指導員（游泳、滑雪、潛水、攀岩） | Sports instructor (swimming, skiing, diving, climbing) | 游泳教练证、社会体育指导员 |  | sports-coach fitness-coach | =
ce-cabin-crew | 民航乘务员 | 民航乘務員 | Civil aviation cabin crew | 乘务员证、空乘证 | flight-attendant | airport-ground-officer | =
ce-aviation-security | 民航安全检查员 | 民航保安檢查員 | Civil aviation security screener | 安检证、民航安检员证 | airport-security-screener |  | =
ce-train-driver | 轨道列车司机 | 軌道列車司機 | Rail train driver | 列车司机证、地铁司机证 | train-driver
ce-aircraft-maintenance | 民用航空器维修人员执照 | 民用航空器維修人員執照 | Civil aircraft maintenance licence | 机务执照、航空器维修执照、CCAR-66 |  | aircraft-mechanic
ce-seafarer | 船员适任证书 | 船員適任證書 | Seafarer's certificate of competency | 船员证、海员证、水手证 | ship-crew
ce-drone-licence | 民用无人驾驶航空器操控员执照 | 民用無人駕駛航空器操控員執照 | Civil drone operator licence | CAAC证、CAAC执照、无人机执照、无人机驾驶证 |  | drone-operator videographer surveyor
ce-driving-licence | 机动车驾驶证 | 機動車駕駛證 | Driving licence | 驾照、驾驶证、C1驾照、C1、B2驾照、A1驾照、A2驾照 | driver truck-driver bus-driver ride-hailing-driver | salesperson after-sales-engineer car-sales-consultant | C2、C1、B2、B1、A2、A1
ce-taxi-driver | 出租汽车驾驶员从业资格（巡游、网约） | 出租汽車駕駛員從業資格（巡遊、網約） | Taxi and ride-hailing driver qualification | 网约车证、网约车驾驶员证、出租车从业资格证 | ride-hailing-driver | driver
ce-road-freight | 道路货物运输驾驶员从业资格 | 道路貨物運輸駕駛員從業資格 | Road freight driver qualification | 货运资格证、货运从业资格证 |  | truck-driver driver
ce-road-passengers | 道路旅客运输驾驶员从业资格 | 道路旅客運輸駕駛員從業資格 | Road passenger transport driver qualification | 客运资格证、客运从业资格证 |  | bus-driver driver
ce-dangerous-goods | 道路危险货物运输从业资格 | 道路危險貨物運輸從業資格 | Dangerous goods road transport qualification | 危运证、押运员证、危险品运输资格证 |  | truck-driver driver logistics-clerk | 装卸管理人员、押运人员、驾驶人员
ce-health-certificate | 健康证明（食品、公共场所和托幼从业人员） | 健康證明（食品、公共場所和托幼從業人員） | Health certificate for food, public place and childcare staff | 健康证、从业人员健康证 | cook chinese-cook western-cook siu-mei-cook dim-sum-chef pastry-cook kitchen-helper canteen-staff barista tea-drink-maker bartender waiter food-production-worker childcare-worker kindergarten-teacher room-attendant beautician hairdresser spa-attendant lifeguard | meat-cutter food-rider housekeeper maternity-nurse care-worker
ce-safety-engineer | 注册安全工程师 | 註冊安全工程師 | Certified safety engineer | 注安师、中级注安、安全工程师证 |  | safety-officer | 初级、中级、高级
ce-safety-officer-c | 建筑施工企业专职安全生产管理人员考核合格证（C证） | 建築施工企業專職安全生產管理人員考核合格證（C證） | Construction safety officer certificate (C) | 安全员C证、安全员证、三类人员C证 |  | safety-officer site-technician
ce-site-posts | 建筑施工现场专业人员培训合格证 | 建築施工現場專業人員培訓合格證 | Construction site professional certificate | 八大员、施工员证、资料员证、质量员证、材料员证 |  | site-technician site-documenter tender-specialist civil-engineer
ce-cost-engineer | 二级造价工程师 | 二級造價工程師 | Cost engineer, grade 2 | 二造、造价师证 |  | cost-estimator tender-specialist
ce-computer-rank | 全国计算机等级考试（NCRE） | 全國電腦等級考試（NCRE） | National computer rank examination (NCRE) | 计算机等级证书、计算机二级、计算机一级、NCRE、全国计算机等级证 |  | office-clerk administrator data-clerk it-support programmer | 一级、二级、三级、四级
ce-software-exam | 计算机技术与软件专业技术资格（软考） | 電腦技術及軟件專業技術資格（軟考） | Computer and software professional qualification | 软考、网络工程师软考、程序员软考、软件设计师 |  | programmer software-tester network-engineer database-administrator it-project-manager | 初级、中级、高级
ce-customs-skill | 关务水平测试 | 關務水平測試 | Customs skills test | 报关员证、报关水平测试、关务证书 |  | customs-clerk shipping-clerk foreign-trade-clerk
ce-trade-documents | 国际贸易单证员 | 國際貿易單證員 | International trade documentation clerk | 单证员证、外贸单证员证 |  | shipping-clerk foreign-trade-clerk merchandiser
ce-used-car-appraiser | 二手车鉴定评估师 | 二手車鑑定評估師 | Used car appraiser | 二手车评估师证 |  | used-car-appraiser car-sales-consultant
ce-motor-vehicle-technician | 机动车检测维修专业技术人员职业资格 | 機動車檢測維修專業技術人員職業資格 | Motor vehicle inspection and repair qualification | 机动车检测维修士 |  | car-mechanic nev-technician car-insurance-adjuster | 检测维修士、检测维修工程师
ce-internal-auditor | 质量管理体系内审员 | 品質管理體系內審員 | Quality system internal auditor | ISO9001内审员、内审员证、IATF16949内审员 |  | quality-system-specialist quality-engineer supplier-quality-engineer
ce-cantonese-chef | 专项职业能力证书（粤菜师傅） | 專項職業能力證書（粵菜師傅） | Special skill certificate (Cantonese chef) | 粤菜师傅证、粤菜师傅 |  | chinese-cook siu-mei-cook dim-sum-chef cook
ce-first-aid | 红十字救护员证 | 紅十字救護員證 | Red Cross first aider | 急救证、救护员证、初级救护员 |  | childcare-worker care-worker security-guard fitness-coach lifeguard flight-attendant
ce-hk-green-card | 香港建造业安全训练证明书（平安卡） | 建造業安全訓練證明書（平安咭） | Construction Industry Safety Training Certificate (Green Card) | 平安卡、绿卡（建造业）、Green Card | site-technician civil-engineer bricklayer scaffolder plumber decoration-worker painter-decorator steel-structure-worker curtain-wall-technician installation-engineer | electrician welder lift-installer surveyor carpenter
ce-hk-construction-worker | 香港建造业工人注册证 | 建造業工人註冊證 | Construction workers registration (Hong Kong) | 工人註冊、工人注册证、建造業工人註冊 | bricklayer scaffolder plumber decoration-worker painter-decorator steel-structure-worker curtain-wall-technician | electrician welder carpenter installation-engineer | 普通工人、中級技工、熟練技工
ce-hk-security | 香港保安人员许可证 | 保安人員許可證 | Security personnel permit (Hong Kong) | 保安牌 | security-guard | property-officer | 甲類、乙類、丙類、丁類
ce-hk-food-hygiene-manager | 香港食物卫生主任 | 食物衞生主任 | Hygiene manager (Hong Kong) | 食物衛生主任、衞生經理 |  | catering-manager cook chinese-cook western-cook
ce-hk-food-hygiene-supervisor | 香港食物卫生督导员 | 食物衞生督導員 | Hygiene supervisor (Hong Kong) | 衞生督導員、食物衛生督導員 |  | cook waiter kitchen-helper catering-manager
ce-hk-electrical-worker | 香港电业工程人员注册 | 電業工程人員註冊 | Registered electrical worker (Hong Kong) | 電工牌、A牌電工、REW | electrician | lift-technician hvac-technician power-line-technician property-engineer | A級、B級、C級、H級
ce-hk-lift-worker | 香港升降机及自动梯工程人员注册 | 升降機及自動梯工程人員註冊 | Registered lift and escalator worker (Hong Kong) | 升降機工程人員、RW | lift-technician lift-installer
ce-hk-gas-installer | 香港注册气体装置技工 | 註冊氣體裝置技工 | Registered gas installer (Hong Kong) | 氣體技工、RGI |  | plumber property-engineer
ce-hk-safety-officer | 香港注册安全主任 | 註冊安全主任 | Registered safety officer (Hong Kong) | 安全主任、RSO | safety-officer | site-supervisor
ce-hk-confined-space | 香港密闭空间核准工人证明书 | 密閉空間核准工人證明書 | Certified worker in confined spaces (Hong Kong) | 密閉空間證、核准工人 |  | water-treatment-worker plumber property-engineer
ce-hk-forklift | 香港叉式起重车操作员证明书 | 叉式剷車操作員證明書 | Fork-lift truck operator certificate (Hong Kong) | 剷車牌、鏟車牌 | forklift-driver | warehouse-keeper
ce-hk-driving-licence | 香港驾驶执照 | 香港駕駛執照 | Driving licence (Hong Kong) | 車牌、私家車牌、輕型貨車牌 | driver truck-driver bus-driver ride-hailing-driver | salesperson | 私家車、輕型貨車、中型貨車、重型貨車、巴士
ce-hk-estate-agent | 香港地产代理牌照 | 地產代理牌照 | Estate agent licence (Hong Kong) | 地產牌、E牌、S牌 | property-agent | property-consultant | 營業員、地產代理
ce-hk-insurance | 香港保险中介人牌照 | 保險中介人牌照 | Insurance intermediary licence (Hong Kong) | IIQE、保險牌 | insurance-agent | bank-teller
ce-hk-securities | 香港证券及期货持牌代表 | 證券及期貨持牌代表 | Licensed representative in securities and futures (Hong Kong) | LE牌、證監會牌照 | securities-adviser | bank-teller
ce-hk-nurse | 香港护士注册 | 護士註冊 | Registered or enrolled nurse (Hong Kong) | 註冊護士、登記護士、RN、EN | nurse | care-worker | 登記護士、註冊護士
ce-hk-health-worker | 香港保健员注册 | 保健員註冊 | Health worker registration (Hong Kong) | 保健員證書、保健員 |  | care-worker care-home-manager
ce-hk-kindergarten-teacher | 香港幼稚园教师注册 | 幼稚園教師註冊 | Kindergarten teacher registration (Hong Kong) | 幼師註冊、合格幼稚園教師 | kindergarten-teacher | childcare-worker
ce-hk-child-care-worker | 香港幼儿工作员注册 | 幼兒工作員註冊 | Child care worker registration (Hong Kong) | 註冊幼兒工作員 | childcare-worker | kindergarten-teacher
ce-hk-social-worker | 香港社会工作者注册 | 社會工作者註冊 | Registered social worker (Hong Kong) | 註冊社工、RSW | social-worker
ce-hk-tour-guide | 香港导游牌照 | 導遊牌照 | Tourist guide licence (Hong Kong) | 持牌導遊、導遊證（香港） | tour-guide | travel-planner
ce-hk-lifeguard | 香港泳池救生员资格 | 泳池救生章 | Pool lifeguard award (Hong Kong) | 拯溺章、救生牌 |  | lifeguard sports-coach
ce-hk-optometrist | 香港视光师注册 | 視光師註冊 | Registered optometrist (Hong Kong) | 註冊視光師 | optometrist
ce-hk-radiographer | 香港放射技师注册 | 放射技師註冊 | Registered radiographer (Hong Kong) | 註冊放射技師 | radiographer
ce-hk-medical-technologist | 香港医务化验师注册 | 醫務化驗師註冊 | Registered medical laboratory technologist (Hong Kong) | 註冊醫務化驗師 | medical-laboratory-technician
ce-mo-construction-safety | 澳门建筑业职业安全卡 | 建築業職業安全咭 | Construction occupational safety card (Macao) | 職安咭、職安卡、建築業職安卡 | site-technician civil-engineer bricklayer scaffolder plumber decoration-worker painter-decorator steel-structure-worker curtain-wall-technician installation-engineer | electrician welder carpenter
ce-mo-hotel-safety | 澳门酒店及饮食业职业安全卡 | 酒店及飲食業職業安全咭 | Hotel and catering occupational safety card (Macao) | 酒店職安咭、飲食業職安卡 |  | waiter cook room-attendant receptionist kitchen-helper
ce-mo-tour-guide | 澳门导游工作证 | 導遊工作證 | Tourist guide card (Macao) | 導遊證（澳門） | tour-guide | travel-planner
ce-mo-real-estate-agent | 澳门房地产经纪准照 | 房地產經紀准照 | Real estate agent licence (Macao) | 地產經紀准照 | property-agent | property-consultant
ce-mo-security | 澳门保安员证 | 澳門保安員證 | Security guard card (Macao) | 保安證（澳門） | security-guard | property-officer
`;

const specialOperations = `
ce-op-low-voltage | 低压电工作业 | 低壓電工作業 | Low-voltage electrical work | 低压电工证、电工证、电工操作证、电工上岗证、特种作业操作证（低压电工） | electrician | maintenance-technician property-engineer lift-technician automation-technician installation-engineer charging-technician pv-technician
ce-op-high-voltage | 高压电工作业 | 高壓電工作業 | High-voltage electrical work | 高压电工证、进网作业证、高压进网证 |  | electrician power-line-technician electrical-engineer property-engineer
ce-op-relay-protection | 继电保护作业 | 繼電保護作業 | Relay protection work | 继电保护证 |  | power-line-technician electrical-engineer
ce-op-electrical-testing | 电气试验作业 | 電氣試驗作業 | Electrical testing work | 电气试验证 |  | power-line-technician electrical-engineer
ce-op-power-cables | 电力电缆作业 | 電力電纜作業 | Power cable work | 电力电缆证 |  | power-line-technician electrician
ce-op-explosion-proof | 防爆电气作业 | 防爆電氣作業 | Explosion-proof electrical work | 防爆电气证 |  | electrician instrument-technician
ce-op-fusion-welding | 熔化焊接与热切割作业 | 熔化焊接及熱切割作業 | Fusion welding and thermal cutting | 焊工证、电焊证、焊工操作证、氩弧焊证、特种作业操作证（焊工） | welder | sheet-metal-worker steel-structure-worker hvac-technician maintenance-technician fitter shipbuilder
ce-op-pressure-welding | 压力焊作业 | 壓力焊作業 | Pressure welding | 压力焊证 |  | welder sheet-metal-worker
ce-op-brazing | 钎焊作业 | 釺焊作業 | Brazing | 钎焊证 |  | welder hvac-technician
ce-op-erection-at-height | 登高架设作业 | 登高架設作業 | Scaffold erection at height | 登高证、登高架设证 |  | scaffolder curtain-wall-technician steel-structure-worker
ce-op-work-at-height | 高处安装、维护、拆除作业 | 高處安裝、維護、拆除作業 | Installation, maintenance and removal at height | 高处作业证、高空作业证、高空证 |  | curtain-wall-technician hvac-technician lift-installer advertising-maker telecom-technician pv-technician
ce-op-cooling-operation | 制冷与空调设备运行操作作业 | 製冷及空調設備運作操作作業 | Operation of refrigeration and air-conditioning | 制冷运行证 |  | hvac-technician property-engineer cold-chain-worker
ce-op-cooling-repair | 制冷与空调设备安装修理作业 | 製冷及空調設備安裝修理作業 | Installation and repair of refrigeration and air-conditioning | 制冷证、空调证、制冷安装维修证 |  | hvac-technician property-engineer appliance-repairer
ce-op-hazardous-chemicals | 危险化学品安全作业 | 危險化學品安全作業 | Hazardous chemical operations | 危化品操作证、危化证 |  | chemical-operator pharmaceutical-operator
ce-op-chemical-instruments | 化工自动化控制仪表作业 | 化工自動化控制儀表作業 | Chemical automation instrument work | 化工仪表证 |  | instrument-technician chemical-operator
ce-op-forklift-n1 | 叉车司机（N1） | 鏟車司機（N1） | Forklift truck driver (N1) | 叉车证、N1证、N1、叉车操作证 | forklift-driver | warehouse-keeper order-picker material-handler stevedore
ce-op-sightseeing-n2 | 观光车和观光列车司机（N2） | 觀光車和觀光列車司機（N2） | Sightseeing vehicle driver (N2) | 观光车证、N2证 |  | scenic-area-staff driver
ce-op-lift-t | 电梯修理（T） | 升降機修理（T） | Lift repair (T) | 电梯证、电梯T证、T证、电梯维修证、电梯上岗证 | lift-technician | lift-installer property-engineer
ce-op-lift-safety | 特种设备安全管理（A） | 特種設備安全管理（A） | Special equipment safety management (A) | 电梯安全管理员证、A证（特种设备）、特种设备安全管理员 |  | safety-officer property-officer equipment-engineer
ce-op-crane-signal-q1 | 起重机指挥（Q1） | 起重機指揮（Q1） | Crane signalling (Q1) | Q1证、起重指挥证 |  | stevedore port-operator steel-structure-worker
ce-op-crane-driver-q2 | 起重机司机（Q2） | 起重機司機（Q2） | Crane driver (Q2) | Q2证、行车证、天车证、起重机操作证 |  | heavy-machinery-operator port-operator material-handler die-caster
ce-op-boiler-g1 | 工业锅炉司炉（G1） | 工業鍋爐司爐（G1） | Industrial boiler stoker (G1) | 司炉证、锅炉证、G1证、锅炉工证 | boiler-operator | property-engineer
ce-op-boiler-g2 | 电站锅炉司炉（G2） | 電站鍋爐司爐（G2） | Power station boiler stoker (G2) | G2证 |  | boiler-operator
ce-op-boiler-water-g3 | 锅炉水处理（G3） | 鍋爐水處理（G3） | Boiler water treatment (G3) | G3证、水处理证 |  | boiler-operator water-treatment-worker
ce-op-pressure-vessel-r1 | 快开门式压力容器操作（R1） | 快開門式壓力容器操作（R1） | Quick-opening pressure vessel operation (R1) | R1证、压力容器证、压力容器操作证 |  | rubber-moulder food-production-worker pharmaceutical-operator dyeing-worker
ce-op-pressure-vessel-r2 | 移动式压力容器充装（R2） | 移動式壓力容器充裝（R2） | Filling of mobile pressure vessels (R2) | R2证 |  | chemical-operator
ce-op-gas-cylinder-p | 气瓶充装（P） | 氣瓶充裝（P） | Gas cylinder filling (P) | P证、气瓶充装证 |  | chemical-operator
ce-op-rides-repair-y1 | 大型游乐设施修理（Y1） | 大型遊樂設施修理（Y1） | Amusement ride repair (Y1) | Y1证 |  | maintenance-technician scenic-area-staff
ce-op-rides-operation-y2 | 大型游乐设施操作（Y2） | 大型遊樂設施操作（Y2） | Amusement ride operation (Y2) | Y2证、游乐设施操作证 |  | scenic-area-staff
ce-op-special-equipment-welding | 特种设备金属焊接操作 | 特種設備金屬焊接操作 | Welding of special equipment | 压力焊工证、特种设备焊工证、压力容器焊工证 |  | welder lift-installer
ce-op-building-electrician | 建筑电工（建筑施工特种作业） | 建築電工（建築施工特種作業） | Construction electrician | 建筑电工证、工地电工证 |  | electrician installation-engineer
ce-op-building-scaffolder | 建筑架子工（建筑施工特种作业） | 建築架子工（建築施工特種作業） | Construction scaffolder | 架子工证、建筑架子工证 | scaffolder
ce-op-building-crane-signal | 建筑起重信号司索工（建筑施工特种作业） | 建築起重信號司索工（建築施工特種作業） | Construction rigger and signaller | 信号司索工证、司索证 |  | steel-structure-worker site-technician
ce-op-building-crane-driver | 建筑起重机械司机（建筑施工特种作业） | 建築起重機械司機（建築施工特種作業） | Construction crane operator | 塔吊证、塔吊司机证、施工电梯司机证 |  | heavy-machinery-operator
ce-op-suspended-platform | 高处作业吊篮安装拆卸工（建筑施工特种作业） | 高處作業吊籃安裝拆卸工（建築施工特種作業） | Suspended platform installer | 吊篮证 |  | curtain-wall-technician painter-decorator
`;

const skillGrades = `
ce-grade-electrician | 电工 | 電工 | Electrician | 电工等级证、中级电工、高级电工 |  | electrician maintenance-technician automation-technician electrical-engineer
ce-grade-welder | 焊工 | 焊工 | Welder | 焊工等级证、中级焊工、高级焊工 |  | welder sheet-metal-worker
ce-grade-turner | 车工 | 車工 | Lathe turner | 车工证、数控车工证、高级车工 |  | lathe-turner cnc-operator machinist
ce-grade-miller | 铣工 | 銑工 | Milling machinist | 铣工证、数控铣工证、高级铣工、加工中心操作工证 |  | miller cnc-operator machinist
ce-grade-fitter | 钳工 | 鉗工 | Fitter | 钳工证、高级钳工、装配钳工证 |  | fitter mould-maker maintenance-technician
ce-grade-mould-maker | 模具工 | 模具工 | Mould maker | 模具工证、模具钳工证 |  | mould-maker mould-designer
ce-grade-machine-tool-repairer | 机床装调维修工 | 機床裝調維修工 | Machine tool assembler and repairer | 机床装调证 |  | maintenance-technician equipment-engineer
ce-grade-robot-operator | 工业机器人系统操作员 | 工業機械人系統操作員 | Industrial robot system operator | 机器人操作员证 |  | robot-technician automation-technician
ce-grade-robot-maintainer | 工业机器人系统运维员 | 工業機械人系統運維員 | Industrial robot system maintainer | 机器人运维员证 |  | robot-technician robot-integrator
ce-grade-cooling-installer | 制冷空调系统安装维修工 | 製冷空調系統安裝維修工 | Refrigeration system installer and repairer | 制冷工证、制冷等级证 |  | hvac-technician
ce-grade-lift-installer | 电梯安装维修工 | 升降機安裝維修工 | Lift installer and repairer | 电梯工等级证、电梯安装维修工证 |  | lift-technician lift-installer
ce-grade-car-mechanic | 汽车维修工 | 汽車維修工 | Car mechanic | 汽车维修工证、汽修中级工、汽修高级工 |  | car-mechanic nev-technician car-electrician car-body-repairer car-painter
ce-grade-car-assembler | 汽车装调工 | 汽車裝調工 | Car assembler | 汽车装调工证 |  | car-assembler automotive-engineer
ce-grade-crane-operator | 起重装卸机械操作工 | 起重裝卸機械操作工 | Lifting and loading machine operator | 起重装卸等级证、叉车等级证 |  | forklift-driver port-operator
ce-grade-warehouse-keeper | 仓储管理员 | 倉儲管理員 | Warehouse keeper | 仓管证 |  | warehouse-keeper warehouse-supervisor
ce-grade-logistics-service | 物流服务师 | 物流服務師 | Logistics service specialist | 物流师、物流服务师证 |  | logistics-clerk dispatcher supply-chain-specialist
ce-grade-supply-chain-manager | 供应链管理师 | 供應鏈管理師 | Supply chain manager | 供应链管理师证 |  | supply-chain-specialist buyer
ce-grade-courier | 快递员 | 速遞員 | Courier | 快递员证 |  | courier
ce-grade-e-commerce | 电子商务师 | 電子商務師 | E-commerce specialist | 电商师证、电子商务师证 |  | ecommerce-operator cross-border-operator online-promoter
ce-grade-internet-marketer | 互联网营销师 | 互聯網營銷師 | Internet marketer | 互联网营销师证、直播销售员证、带货主播证 |  | streamer livestream-host ecommerce-operator
ce-grade-omnimedia-operator | 全媒体运营师 | 全媒體營運師 | Omnimedia operator | 全媒体运营师证 |  | new-media-editor livestream-host
ce-grade-childcare-worker | 保育师 | 幼兒照顧員 | Childcare worker | 保育员证、保育师证 |  | childcare-worker kindergarten-teacher
ce-grade-infant-carer | 育婴员 | 育嬰員 | Infant carer | 育婴师证、育婴员证 |  | childcare-worker maternity-nurse housekeeper
ce-grade-elderly-carer | 养老护理员 | 安老護理員 | Elderly care worker | 养老护理员证、护理员证 |  | care-worker care-home-manager
ce-grade-housekeeper | 家政服务员 | 家務服務員 | Household service worker | 家政证、母婴护理员证、月嫂证 |  | housekeeper maternity-nurse
ce-grade-health-manager | 健康管理师 | 健康管理師 | Health manager | 健康管理师证 |  | health-manager
ce-grade-nutritionist | 公共营养师 | 公共營養師 | Public nutritionist | 营养师证、营养师资格证 |  | nutritionist health-manager canteen-staff
ce-grade-chinese-cook | 中式烹调师 | 中式烹調師 | Chinese cook | 厨师证、中式烹调师证、中餐厨师证 |  | cook chinese-cook siu-mei-cook
ce-grade-chinese-pastry | 中式面点师 | 中式點心師 | Chinese pastry cook | 面点师证、中式面点师证 |  | dim-sum-chef pastry-cook
ce-grade-western-cook | 西式烹调师 | 西式烹調師 | Western cook | 西餐厨师证、西式烹调师证 |  | western-cook
ce-grade-western-pastry | 西式面点师 | 西式糕點師 | Western pastry cook | 烘焙师证、西点师证、西式面点师证 |  | pastry-cook
ce-grade-tea-artist | 茶艺师 | 茶藝師 | Tea artist | 茶艺师证、茶艺证 |  | tea-artist tea-drink-maker
ce-grade-tea-taster | 评茶员 | 評茶員 | Tea taster | 评茶员证 |  | tea-artist
ce-grade-bartender | 调酒师 | 調酒師 | Bartender | 调酒师证 |  | bartender barista
ce-grade-barista | 咖啡师 | 咖啡師 | Barista | 咖啡师证 |  | barista
ce-grade-drink-mixer | 调饮师 | 飲品調製師 | Drink mixer | 调饮师证、奶茶师证 |  | tea-drink-maker barista
ce-grade-restaurant-waiter | 餐厅服务员 | 餐廳侍應 | Restaurant waiter | 餐厅服务员证 |  | waiter catering-manager
ce-grade-room-attendant | 客房服务员 | 房務員 | Room attendant | 客房服务员证 |  | room-attendant
ce-grade-front-desk | 前厅服务员 | 前台接待員 | Front desk attendant | 前厅服务员证 |  | receptionist bellhop
ce-grade-beautician | 美容师 | 美容師 | Beautician | 美容师证、美容证 |  | beautician spa-attendant
ce-grade-hairdresser | 美发师 | 美髮師 | Hairdresser | 美发师证、美发证 |  | hairdresser
ce-grade-hr-manager | 企业人力资源管理师 | 企業人力資源管理師 | HR manager | 人力资源管理师证、人力资源证、HR证 |  | hr-officer recruiter payroll-officer trainer
ce-grade-labour-relations | 劳动关系协调师 | 勞動關係協調師 | Labour relations coordinator | 劳动关系协调员证 |  | hr-officer
ce-grade-optometry | 眼镜验光员 | 眼鏡驗光員 | Optometric refractionist | 验光员证、验光师证 |  | optometrist
ce-grade-spectacle-fitter | 眼镜定配工 | 眼鏡定配工 | Spectacle fitter | 定配工证 |  | optometrist optics-technician
ce-grade-massage | 保健按摩师 | 保健按摩師 | Health massage therapist | 按摩师证、推拿师证 |  | massage-therapist spa-attendant
ce-grade-chemical-tester | 化学检验员 | 化學檢驗員 | Chemical tester | 化验员证、化学检验工证 |  | laboratory-technician testing-technician
ce-grade-food-tester | 农产品食品检验员 | 農產品食品檢驗員 | Farm product and food tester | 食品检验员证、食品检验工证 |  | food-qc laboratory-technician
ce-grade-drug-preparer | 药物制剂工 | 藥物製劑工 | Drug preparer | 药物制剂工证 |  | pharmaceutical-operator
ce-grade-drug-buyer-seller | 医药商品购销员 | 醫藥商品購銷員 | Pharmaceutical sales worker | 医药商品购销员证、药品购销员证 |  | pharmacy-clerk medical-representative
ce-grade-pattern-maker | 服装制版师 | 服裝製版師 | Garment pattern maker | 服装制版师证、制版师证 |  | pattern-maker garment-sample-maker
ce-grade-sewing-worker | 缝纫工 | 縫紉工 | Sewing machinist | 缝纫工证 |  | garment-worker
ce-grade-prepress | 印前处理和制作员 | 印前處理和製作員 | Prepress worker | 印前制作员证 |  | prepress-technician
ce-grade-advertising-designer | 广告设计师 | 廣告設計師 | Advertising designer | 广告设计师证 |  | graphic-designer advertising-maker
ce-grade-interior-designer | 室内装饰设计师 | 室內裝飾設計師 | Interior decoration designer | 室内设计师证 |  | interior-designer
ce-grade-surveyor | 工程测量员 | 工程測量員 | Engineering surveyor | 测量员证、工程测量员证 |  | surveyor site-technician
ce-grade-bricklayer | 砌筑工 | 砌築工 | Bricklayer | 砌筑工证、瓦工证 |  | bricklayer
ce-grade-drone-pilot | 无人机驾驶员 | 無人機駕駛員 | Drone pilot | 无人机驾驶员等级证 |  | drone-operator
ce-grade-network-security-manager | 网络与信息安全管理员 | 網絡及資訊安全管理員 | Network and information security manager | 信息安全管理员证 |  | security-engineer network-administrator
ce-grade-computer-programmer | 计算机程序设计员 | 電腦程式員 | Computer programmer | 程序设计员证 |  | programmer
ce-grade-ai-trainer | 人工智能训练师 | 人工智能訓練師 | AI trainer | 人工智能训练师证、AI训练师证 |  | ai-trainer
ce-grade-chip-maker | 半导体芯片制造工 | 半導體芯片製造工 | Semiconductor chip maker | 芯片制造工证 |  | semiconductor-technician
ce-grade-electronics-assembler | 电子设备装接工 | 電子設備裝接工 | Electronic equipment assembler | 无线电装接工证、电子装接工证 |  | electronics-assembler electronics-technician
ce-grade-plastics-moulder | 塑料制品成型制作工 | 塑膠製品成型製作工 | Plastic product moulder | 注塑工证 |  | injection-moulder injection-operator
ce-grade-printing-operator | 印刷操作员 | 印刷操作員 | Printing press operator | 印刷工证 |  | printing-operator
ce-grade-gardener | 园林绿化工 | 園林綠化工 | Garden and greens worker | 绿化工证 |  | gardener landscape-designer
ce-grade-florist | 花艺环境设计师 | 花藝環境設計師 | Floral designer | 花艺师证、插花员证 |  | flower-artist
ce-grade-pet-groomer | 宠物美容师 | 寵物美容師 | Pet groomer | 宠物美容师证 |  | pet-groomer
ce-grade-event-planner | 会展设计师 | 會展設計師 | Exhibition designer | 会展设计师证 |  | exhibition-designer event-planner
ce-grade-water-treatment | 工业废水处理工 | 工業廢水處理工 | Industrial waste water treatment worker | 废水处理工证、污水处理工证 |  | water-treatment-worker environmental-technician
`;

const languages = `
ce-lang-cet | 全国大学英语四、六级考试（CET） | 全國大學英語四、六級考試（CET） | College English Test (CET) | 英语四级、英语六级、四级、六级、四六级、CET-4、CET-6、CET4、CET6 |  | foreign-trade-clerk translator cross-border-operator merchandiser sales-assistant secretary | 四级、六级
ce-lang-pretco | 高等学校英语应用能力考试（PRETCO） | 高等學校英語應用能力考試（PRETCO） | Practical English Test for Colleges (PRETCO) | 英语A级、英语B级、英语AB级、PRETCO |  | foreign-trade-clerk merchandiser customer-service receptionist | B级、A级
ce-lang-pets | 全国英语等级考试（PETS） | 全國英語等級考試（PETS） | Public English Test System (PETS) | 公共英语、公共英语三级、PETS-3 |  | office-clerk receptionist customer-service | 一级、二级、三级、四级、五级
ce-lang-tem | 英语专业四、八级考试（TEM） | 英語專業四、八級考試（TEM） | Test for English Majors (TEM) | 英语专四、英语专八、专八、TEM-4、TEM-8 |  | translator foreign-trade-clerk training-instructor | 四级、八级
ce-lang-bec | 剑桥商务英语证书（BEC） | 劍橋商務英語證書（BEC） | Business English Certificates (BEC) | BEC中级、商务英语证书 |  | foreign-trade-clerk translator cross-border-operator secretary | 初级、中级、高级
ce-lang-ielts | 雅思（IELTS） | 雅思（IELTS） | IELTS | 雅思、雅思6分 |  | translator foreign-trade-clerk flight-attendant receptionist
ce-lang-toefl | 托福（TOEFL） | 托福（TOEFL） | TOEFL | 托福 |  | translator foreign-trade-clerk
ce-lang-toeic | 托业（TOEIC） | 托業（TOEIC） | TOEIC | 托业 |  | foreign-trade-clerk customer-service receptionist
ce-lang-catti | 翻译专业资格（CATTI） | 翻譯專業資格（CATTI） | Translators and interpreters test (CATTI) | CATTI三级、翻译证 |  | translator | 三级、二级、一级
ce-lang-psc | 普通话水平测试（PSC） | 普通話水平測試（PSC） | Putonghua Proficiency Test (PSC) | 普通话证、普通话证书、普通话二甲、普通话二乙、PSC |  | kindergarten-teacher actor-presenter streamer primary-tutor tour-guide receptionist | 三级乙等、三级甲等、二级乙等、二级甲等、一级乙等、一级甲等
ce-lang-hsk | 汉语水平考试（HSK） | 漢語水平考試（HSK） | Chinese Proficiency Test (HSK) | 汉语水平证书 |  | translator tour-guide | 一级、二级、三级、四级、五级、六级、七至九级
ce-lang-jlpt | 日本语能力测试（JLPT） | 日本語能力測試（JLPT） | Japanese-Language Proficiency Test (JLPT) | 日语N1、日语N2、日语二级、JLPT N2 |  | translator foreign-trade-clerk merchandiser | N5、N4、N3、N2、N1
ce-lang-topik | 韩国语能力考试（TOPIK） | 韓國語能力考試（TOPIK） | Test of Proficiency in Korean (TOPIK) | 韩语证书、TOPIK 4 |  | translator foreign-trade-clerk | 1级、2级、3级、4级、5级、6级
ce-lang-caple | 葡萄牙语能力考试（CAPLE） | 葡萄牙語能力考試（CAPLE） | Portuguese examinations (CAPLE) | 葡语证书、CAPLE |  | translator foreign-trade-clerk tour-guide receptionist | A1（ACESSO）、A2（CIPLE）、B1（DEPLE）、B2（DIPLE）、C1（DAPLE）、C2（DUPLE）
ce-lang-delf | 法语学习文凭（DELF、DALF） | 法語學習文憑（DELF、DALF） | French diplomas (DELF, DALF) | 法语证书 |  | translator foreign-trade-clerk | A1、A2、B1、B2、C1、C2
ce-lang-dele | 西班牙语文凭（DELE） | 西班牙語文憑（DELE） | Spanish diplomas (DELE) | 西班牙语证书 |  | translator foreign-trade-clerk cross-border-operator | A1、A2、B1、B2、C1、C2
ce-lang-goethe | 德语证书（歌德学院） | 德語證書（歌德學院） | Goethe certificate of German | 歌德德语证书、德语B1 |  | translator foreign-trade-clerk | A1、A2、B1、B2、C1、C2
`;

const listed = (text: string, separator: string): string[] =>
  text.split(separator).filter((word) => word !== "");
const trades = (text: string): string[] => listed(text, " ").map((trade) => `oc-${trade}`);

function certificatesOf(kind: Certificate["kind"], table: string, levels = ""): Certificate[] {
  return listed(table, "\n").map((row) => {
    const [code = "", zhCn = "", zhHk = "", en = "", aliases = "", needed = "", useful = "", own] =
      row.split("|").map((column) => column.trim());
    return {
      code,
      kind,
      names: { "zh-CN": zhCn, "zh-HK": zhHk, en },
      aliases: listed(aliases, "、"),
      levels: listed(own === "=" ? fiveGrades : (own ?? levels), "、"),
      neededBy: trades(needed),
      usefulFor: trades(useful),
      retired: false,
    };
  });
}

export const certificates: Certificate[] = [
  ...certificatesOf("one_plus_x", onePlusX, threeLevels),
  ...certificatesOf("qualification", qualifications),
  ...certificatesOf("special_operation", specialOperations),
  ...certificatesOf("skill_grade", skillGrades, fiveGrades),
  ...certificatesOf("language", languages),
];

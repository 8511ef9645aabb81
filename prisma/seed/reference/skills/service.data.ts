// Skills of hotels, travel, beauty, security and cleaning.
import { skillsOf } from "./skills-of";

export const service = skillsOf(`
sk-front-office | 酒店前厅接待 | 酒店前堂接待 | Hotel front office | 前厅、Opera系统、酒店接待、订房 | hotel | receptionist hotel-manager bellhop
sk-housekeeping | 客房清洁与布置 | 客房清潔及佈置 | Housekeeping | 铺床、做房、客房清洁、查房、中式铺床、布草 | hotel | room-attendant cleaner housekeeper
sk-guiding | 导游讲解 | 導賞講解 | Tour guiding | 讲解、带团、路线设计 | travel | tour-guide
sk-beauty-care | 护肤与美容操作 | 護膚及美容 | Skin care and beauty treatment | 皮肤护理、纹绣、美容师证 | beauty | beautician | five
sk-hairdressing | 剪发与烫染 | 剪髮及電染 | Hairdressing | 美发、剪烫染、发型设计 | beauty | hairdresser | five
sk-opera-pms | Opera 与酒店 PMS 系统 | Opera 及酒店 PMS 系統 | Hotel PMS (Opera) | Opera、PMS、办理入住、别样红、夜审 | hotel | receptionist hotel-manager
sk-hotel-laundry | 布草与衣物洗涤 | 布草及衣物洗滌 | Laundry work | 水洗、干洗、洗涤去污、熨烫、烘干、布草洗涤 | hotel household | laundry-worker room-attendant
sk-stain-removal | 衣物去渍与皮具护理 | 衣物去漬及皮具護理 | Stain removal and leather care | 去渍、皮具护理、奢侈品护理、鞋清洗 | household | laundry-worker leather-worker
sk-concierge | 礼宾与行李服务 | 禮賓及行李服務 | Concierge service | 行李服务、叫车、代订、迎送、贵宾接待 | hotel | bellhop hotel-manager
sk-guest-relations | 宾客关系与投诉挽回 | 賓客關係及投訴挽回 | Guest relations | 宾客关系、VIP接待、酒店会员维护、点评管理 | hotel | hotel-manager bellhop receptionist
sk-ota | OTA 平台运营（携程、美团） | OTA 平台營運（攜程、美團） | OTA platforms | 携程、美团酒店、OTA、飞猪、收益管理、房态 | hotel travel | hotel-manager travel-planner
sk-homestay | 民宿运营 | 民宿營運 | Homestay operation | 民宿、民宿管家、Airbnb、房源打理 | hotel travel | hotel-manager
sk-guide-licence | 导游证 | 導遊證 | Guide licence | 导游资格证、领队证、旅行团领队、外语导游 | travel | tour-guide | none
sk-lingnan-culture | 岭南文化与景点讲解 | 嶺南文化及景點講解 | Lingnan culture and guiding | 岭南文化、景点讲解、非遗、讲解词、博物馆导览 | travel events | tour-guide scenic-area-staff
sk-study-tours | 研学课程与带队 | 研學課程及帶隊 | Study tours | 研学、研学导师、营地、带队、安全预案 | travel | tour-guide travel-planner
sk-itinerary | 行程设计与计调 | 行程設計及計調 | Itinerary planning | 计调、行程设计、地接、订房订车、团队操作 | travel | travel-planner
sk-visa-ticketing | 签证与票务 | 簽證及票務 | Visas and ticketing | 签证、机票、Amadeus、出票、火车票、中航信 | travel aviation | travel-planner airport-ground-officer
sk-ride-operation | 游乐设备操作 | 機動遊戲操作 | Ride operation | 游乐设备、大型游乐设施操作、安全压杠、排队管理 | travel | scenic-area-staff | none
sk-visitor-service | 游客服务与检票 | 訪客服務及檢票 | Visitor service | 检票、游客服务、咨询台、失物招领 | travel | scenic-area-staff metro-station-officer
sk-event-execution | 会展活动执行 | 會展活動執行 | Event execution | 活动执行、搭建、签到、物料清单、现场统筹 | events | event-planner wedding-planner exhibition-designer
sk-event-sales | 招展与赞助洽谈 | 招展及贊助洽談 | Exhibitor and sponsor sales | 招展、赞助、观众邀约、参展商服务 | events marketing | event-planner
sk-wedding-design | 婚礼布置与流程 | 婚禮佈置及流程 | Wedding design and running | 婚礼策划、婚礼布置、流程单、督导、主题设计 | events household | wedding-planner
sk-wedding-client | 新人沟通与方案报价 | 新人溝通及方案報價 | Working with couples | 婚礼顾问、新人沟通、婚庆报价、四大金刚 | events | wedding-planner
sk-skin-care | 皮肤管理与护理 | 皮膚管理及護理 | Skin care | 皮肤管理、护肤、小气泡、清洁补水、水光 | beauty medicalBeauty | beautician
sk-body-care | 身体护理与 SPA | 身體護理及水療 | Body care and spa | SPA、精油、芳香疗法、身体护理、瘦身仪器 | beauty | spa-attendant beautician
sk-beauty-devices | 美容仪器操作 | 美容儀器操作 | Beauty devices | 光子嫩肤、脱毛仪、美容射频仪、皮肤检测仪 | beauty medicalBeauty | beautician
sk-beauty-selling | 美容咨询与卡项销售 | 美容諮詢及療程銷售 | Beauty consulting | 美容咨询、开卡、耗卡、客情维护、医美咨询 | beauty medicalBeauty | beautician spa-attendant
sk-makeup | 化妆与造型 | 化妝及造型 | Make-up and styling | 化妆、新娘妆、彩妆、影视妆、盘发 | styling beauty | makeup-artist
sk-stage-makeup | 影视与特效化妆 | 影視及特效化妝 | Stage and effects make-up | 特效妆、舞台妆、老年妆、面部彩绘 | styling | makeup-artist actor-presenter
sk-image-design | 形象设计与色彩诊断 | 形象設計及色彩診斷 | Image consulting | 形象设计、色彩诊断、穿搭、服装搭配 | styling fashion | makeup-artist shop-assistant
sk-nail-art | 美甲 | 美甲 | Nail art | 光疗甲、甲片、手绘甲、卸甲 | beauty | nail-artist
sk-lash-brow | 美睫与纹绣 | 美睫及紋繡 | Lashes and brows | 美睫、嫁接睫毛、纹眉、半永久、纹唇 | beauty | nail-artist makeup-artist
sk-nail-hygiene | 美甲器具消毒与手部护理 | 美甲器具消毒及手部護理 | Nail hygiene and hand care | 手部护理、器具消毒、甲油胶、死皮修剪 | beauty | nail-artist
sk-hair-cutting | 剪发与造型 | 剪髮及造型 | Hair cutting and styling | 剪发、修剪发型、男士油头、吹风造型、推剪 | styling | hairdresser | five
sk-hair-colouring | 烫发与染发 | 電髮及染髮 | Perming and colouring | 烫染、染发、烫发、漂发、调色染膏 | styling | hairdresser
sk-scalp-care | 头皮护理与洗发 | 頭皮護理及洗髮 | Scalp care and washing | 头皮护理、洗头、头疗、养发 | styling beauty | hairdresser spa-attendant
sk-guard-duty | 门岗与巡逻值勤 | 門崗及巡邏當值 | Guard duty | 门岗、巡逻、车辆出入、访客登记、保安交接班 | property fire | security-guard
sk-guard-licence | 保安员证 | 保安員證 | Guard licence | 保安证、保安人员许可证、安全护卫 | property | security-guard | none
sk-control-room | 监控室值班 | 監控室當值 | Control room duty | 监控值班、消防主机、报警处置、录像调取 | fire property | fire-monitor security-guard
sk-cleaning-methods | 保洁操作与药剂 | 清潔操作及清潔劑 | Cleaning methods | 洗地机、石材养护、地毯清洗、清洁剂、玻璃清洁 | property household hotel | cleaner room-attendant housekeeper
sk-disinfection | 环境消杀 | 環境消毒 | Disinfection | 消毒、消杀、除四害、灭鼠、垃圾分类 | property environment household | cleaner housekeeper dormitory-manager kitchen-helper
sk-home-cleaning | 家居保洁与收纳 | 家居清潔及收納 | Home cleaning and tidying | 家居保洁、收纳、家电清洗、擦窗、熨衣 | household | housekeeper cleaner
sk-home-cooking | 家常菜与煲汤 | 家常菜及煲湯 | Home cooking | 家常菜、家庭煲汤、老人餐、儿童餐 | household culinary | housekeeper maternity-nurse
sk-dormitory-care | 宿舍巡查与住宿登记 | 宿舍巡查及住宿登記 | Dormitory rounds | 查寝、住宿登记、水电抄表、宿舍安全 | property office | dormitory-manager
sk-flower-arranging | 插花与花束制作 | 插花及花束製作 | Flower arranging | 插花、花束、花篮、花艺设计、包花 | gardening events | flower-artist wedding-planner
sk-flower-shop | 鲜花养护与花店经营 | 鮮花養護及花店經營 | Flower care and shop work | 醒花、鲜花养护、花材、花店接单 | gardening crops retail | flower-artist
`);

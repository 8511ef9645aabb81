// Trades of hotels, travel, beauty, security and cleaning.
import { trades } from "./trades";

export const service = trades(
  "service",
  `
oc-receptionist | 4-03-01-01 | 前台接待 | 接待員 | Receptionist | 前台、前台文员、前厅接待、酒店前台、前台接待员、接待文员、前厅服务员、公司前台、接待、前台主管、前台专员、前台经理、前台客服、前台助理、酒店接待、商务接待、文员前台、Front desk
oc-hotel-manager |  | 酒店管理员 | 酒店主任 | Hotel supervisor | 酒店管理、大堂副理、大堂经理、酒店经理、酒店主管、民宿管家、民宿、宾客关系、酒店管培生、酒店实习生、酒店销售、酒店店长、前厅经理、Duty manager
oc-room-attendant | 4-03-01-02 | 客房服务员 | 房務員 | Room attendant | 客房、客房部、房务、酒店服务员、楼层服务员、PA 清洁、客房主管、布草员、客房清洁、酒店清洁、客房领班、PA、房務部、Housekeeping attendant
oc-bellhop |  | 礼宾行李员 | 禮賓員 | Bellhop and concierge | 礼宾、行李员、门童、行李生、礼宾部、门迎、大堂礼宾、Concierge
oc-tour-guide | 4-07-04-01 | 导游 | 導遊 | Tour guide | 导游员、讲解员、领队、景区讲解、地陪、研学导师、研学、带团、旅游领队、导游助理、博物馆讲解、全陪、Guide
oc-travel-planner | 4-07-04-03 | 计调与旅行顾问 | 旅行社計調及顧問 | Travel planner | 计调、旅游顾问、旅行社计调、旅游计调、旅游定制师、旅行顾问、签证专员、订票员、旅游销售、定制旅行、OTA运营、機票、Travel consultant
oc-scenic-area-staff | 4-07-04-05 | 景区乐园服务员 | 主題樂園服務員 | Attraction and theme park attendant | 主题乐园、检票员、售票员、游乐设备操作、景区服务员、景区运营、游乐设备、电玩城、漂流、影院服务员、放映员、密室逃脱、剧本杀、Theme park
oc-event-planner | 4-07-07-01 | 会展与活动策划员 | 會展及活動統籌員 | Event planner | 活动策划、活动策划专员、会展、会展策划、活动执行、会务、会务专员、展会、活动专员、会展专员、会议策划、会展执行、会议服务、会議及展覽、活动运营、展览业务、Event coordinator
oc-wedding-planner | 4-10-05-02 | 婚礼策划师 | 婚禮統籌師 | Wedding planner | 婚庆、婚礼策划、婚庆策划、婚礼顾问、婚礼督导、婚庆顾问、婚礼统筹、婚纱顾问、婚礼管家、Wedding coordinator
oc-spa-attendant |  | 水疗休闲服务员 | 水療服務員 | Spa and leisure attendant | SPA、水疗、会所服务员、SPA技师、康乐服务员、采耳师、采耳、会所前台、SPA师、Spa therapist
oc-beautician | 4-10-03-01 | 美容师 | 美容師 | Beautician | 美容、美容学徒、美容助理、美容顾问、皮肤管理师、美容导师、美容师助理、美容院、皮肤管理、美容老师、美体师、美容会所、医美助理、Beauty therapist
oc-makeup-artist | 2-09-04-04 | 化妆师 | 化妝師 | Make-up artist | 化妆、化妆助理、跟妆师、彩妆师、美妆、化妆学徒、造型师、形象设计、化妆造型、妆造、形象设计师、彩妆顾问、Makeup artist
oc-nail-artist | 4-10-03-03 | 美甲美睫师 | 美甲美睫師 | Nail and lash artist | 美甲、美甲师、美睫师、美睫、美甲学徒、美甲店、纹绣师、纹绣、美甲技师、半永久、美瞳、Manicurist
oc-hairdresser | 4-10-03-02 | 美发师 | 髮型師 | Hairdresser | 美发、美发助理、美发学徒、洗头工、理发师、发型助理、烫染师、染烫、烫染技师、理发、美发技师、发廊、养发师、洗頭、Hair stylist
oc-security-guard | 4-07-05-01 | 保安员 | 保安員 | Security guard | 保安、门卫、巡逻员、护卫员、秩序维护员、保安队长、保安主管、押运员、特勤、防损员、秩序员、巡逻、护卫、辅警、形象岗、协警、保安经理、保安班长、防损、礼宾岗、Guard
oc-fire-monitor | 4-07-05-03 | 消防监控员 | 消防監控員 | Fire control room operator | 消防监控、监控员、中控员、消防中控、消防设施操作员、消防值班员、消控员、监控室、消防中控员、消控室、消防员、消防管理员、專職消防員、Fire monitoring
oc-cleaner | 4-09-08-01 | 保洁员 | 清潔工人 | Cleaner | 清洁工、保洁、清洁员、保洁阿姨、清洁阿姨、环卫工、外墙清洗、清洁主管、保洁主管、清洗工、保洁领班、洗地机、厂区保洁、Cleaning
oc-housekeeper | 4-10-01-06 | 家政服务员 | 家務助理 | Domestic helper | 家政、保姆、钟点工、家政员、住家保姆、收纳师、家政顾问、整理收纳、家政保洁、月嫂家政、家務、Housekeeper
oc-dormitory-manager |  | 宿舍管理员 | 宿舍管理員 | Dormitory warden | 宿管、宿管员、舍监、宿舍管理、宿管阿姨、宿管老师、宿舍管理阿姨、公寓管理员、Dormitory supervisor
oc-laundry-worker | 4-10-02-02 | 洗衣工 | 洗衣工人 | Laundry worker | 洗涤工、洗衣房、干洗、洗衣师、洗涤、干洗师、干洗店、布草洗涤、洗衣店、洗衣店員、Dry cleaner
oc-flower-artist | 4-09-10-05 | 花艺师 | 花藝師 | Florist | 花店店员、插花师、花艺、插花、花艺学徒、花艺助理、花艺设计、Floral designer
`,
);

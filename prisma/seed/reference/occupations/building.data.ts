// Trades of building, surveying, decoration and property.
import { trades } from "./trades";

export const building = trades(
  "building",
  `
oc-site-technician |  | 施工员 | 地盤技術員 | Site technician | 建筑施工、现场施工员、施工技术员、工地施工员、项目施工、园建施工员、现场管理、工长、施工管理、施工、工地、地盘管工、工地主管、施工主管、水电施工员、Site foreman
oc-civil-engineer | 2-02-18-02 | 土建技术员 | 土木工程技術員 | Civil engineering technician | 土建工程师、土建、基建工程师、基建、基建主管、建筑工程师、土木工程、建筑工程、结构施工、岩土、岩土工程师、建造师、二级建造师、一级建造师、市政工程师、Civil engineering
oc-site-supervisor | 2-02-30-07 | 监理员 | 監理員 | Site supervision officer | 工程监理、监理、监理工程师、总监理工程师、注册监理工程师、土建监理、监理资料员、现场监理、装修监理、监工、Resident site staff、地盤監工
oc-site-documenter |  | 工程资料员 | 工程文件員 | Site documentation clerk | 工程资料、施工资料员、土建资料员、工程内业、建筑资料员、内业、内业资料员、施工内业
oc-surveyor | 4-08-03-04 | 工程测量员 | 工程測量員 | Land surveyor | 工程测量、测绘、测绘员、测绘工程师、放线员、测量放线、地籍测量、GIS、地理信息、遥感、测绘内业、土地測量員、GIS工程师、Survey technician
oc-cost-estimator | 2-02-30-10 | 造价员 | 工料測量文員 | Cost estimator | 预算员、预算、造价工程师、工程造价、造价、预结算员、土建预算员、安装预算员、造价助理、工料测量员、工程预算员、预结算、土建造价、安装造价、工程结算、Quantity surveying assistant
oc-tender-specialist | 2-06-07-15 | 招投标专员 | 招標及投標專員 | Tender officer | 投标专员、招投标、标书、标书制作、招标、投标、投标文员、商务标、标书专员、招标代理、标书文员、Tendering
oc-bim-modeller | 4-08-08-23 | BIM建模员 | 建築信息模擬技術員 | BIM modeller | BIM、BIM工程师、BIM技术员、建筑信息模型、Revit、BIM建模、BIM设计师、BIM助理、BIM实习生
oc-architectural-draughter | 2-02-18-01 | 建筑绘图员 | 建築繪圖員 | Architectural draughtsperson | 建筑设计师、建筑设计、建筑设计助理、建筑制图员、施工图绘图员、建筑设计院、建筑师、结构绘图员、规划设计、建筑CAD、规划设计师、Architectural designer
oc-installation-engineer |  | 机电安装技术员 | 屋宇設備技術員 | Building services technician | 机电安装、水电工程师、安装工程师、给排水、机电安装工程师、水电预算、机电施工员、机电项目、安装工、安装技术员、屋宇設備、設備安裝、Building services
oc-plumber | 6-29-03-04 | 水暖工 | 水喉技工 | Plumber | 管道工、水电管道、给排水工、疏通工、管道安装、水暖、水管工、管道维修、水喉匠、地暖安装、防水工、防水补漏、Plumbing
oc-decoration-worker | 6-29-04-01 | 装修工 | 裝修技工 | Decoration worker | 装修师傅、装饰工、吊顶工、家装施工、装修工程、贴砖工、地板安装、墙纸工、瓦工、贴瓷砖、装修项目经理、装修監工、Renovation worker
oc-bricklayer | 6-29-01-01 | 砌筑抹灰工 | 泥水技工 | Bricklayer and plasterer | 泥瓦工、泥水工、砌筑工、抹灰工、泥工、混凝土工、钢筋工、模板工、建筑工人、砌砖工、泥水師傅、釘板、紮鐵、Plasterer
oc-painter-decorator |  | 油漆涂装工 | 油漆技工 | Painter and decorator | 油漆工、油漆、油漆师傅、腻子工、刮灰工、乳胶漆工、家具油漆、家具油漆工、木器油漆工、扫灰、油漆技术员、底漆工、面漆工、面漆师傅、灰工、House painter
oc-steel-structure-worker |  | 钢结构工 | 鋼結構技工 | Steel structure worker | 钢结构、钢结构工程师、钢结构安装、钢结构设计、钢结构焊工、铁工、铁艺工、金屬棚架、不锈钢工、不锈钢师傅、钢结构深化、Structural steel worker
oc-curtain-wall-technician | 6-29-04-02 | 门窗幕墙技术员 | 門窗幕牆技術員 | Window and curtain wall technician | 幕墙、幕墙工程师、门窗安装、铝合金门窗、幕墙设计师、幕墙设计、门窗设计、门窗工程师、幕墙施工员、铝门窗工、幕墙预算员、Curtain wall
oc-scaffolder | 6-29-01-05 | 架子工 | 棚架技工 | Scaffolder | 脚手架、搭棚、外架工、棚架工、搭棚師傅、高空作业、高处作业、爬架工、脚手架工、竹棚、Scaffolding
oc-road-bridge-technician | 2-02-18-08 | 道路桥梁技术员 | 道路橋樑技術員 | Road and bridge technician | 道路工程师、道路桥梁、路桥、市政施工员、公路养护、路政员、隧道、道路施工、路桥施工员、试验检测员、公路工程、Highway technician
oc-weak-current-engineer | 2-02-28-01 | 弱电安防工程师 | 弱電及保安系統工程師 | Low-voltage systems engineer | 弱电工程师、弱电、弱电工、安防、安防技术员、安防工程师、监控安装、监控安装工、智能化工程、智能化工程师、楼宇智能化、综合布线、弱电施工、安防销售、门禁、楼宇自控、智能化、弱电项目经理、Security systems engineer
oc-landscape-designer | 2-02-18-03 | 园林景观设计员 | 園境設計員 | Landscape designer | 园林设计师、园林设计、景观设计、景观设计师、园林工程师、园林、绿化设计、景观绘图、园林施工图、植物配置、Landscape design
oc-property-officer | 4-06-01-01 | 物业管理员 | 物業管理主任 | Property management officer | 物业管理、物业客服、物业经理、物业主管、物业助理、物管员、物业项目经理、物业管家、管家、楼管、物业前台、客服管家、小区管家、物業主任、物业文员、Property officer
oc-property-engineer |  | 物业工程技工 | 物業維修技工 | Property maintenance technician | 物业维修、物业电工、综合维修工、物业工程、物业水电工、楼宇自控工、工程维修、酒店工程部、工程部维修、酒店维修工、万能工、物业维修工、綜合技工、小区维修、工程技工、Handyman
`,
);

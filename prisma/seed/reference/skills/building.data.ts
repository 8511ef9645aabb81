// Skills of building, surveying, decoration and property.
import { skillsOf } from "./skills-of";

export const building = skillsOf(`
sk-surveying | 施工测量放线 | 施工測量放線 | Site surveying | 放线、工程测量 | building | site-technician surveyor civil-engineer
sk-bim | BIM 建模（Revit） | BIM 建模（Revit） | BIM modelling (Revit) | Revit、BIM建模、建筑建模 | building | bim-modeller cost-estimator site-technician civil-engineer installation-engineer architectural-draughter
sk-cost-software | 广联达算量计价 | 廣聯達算量計價 | Quantity take-off software | 广联达、算量、工程量计算、广联达GTJ、GQI、土建算量、安装算量、翻样 | cost building | cost-estimator
sk-site-management | 施工现场管理 | 施工現場管理 | Site management | 施工现场协调、施工组织、进度管理、分包管理、施工日志 | building municipal | site-technician site-supervisor civil-engineer installation-engineer
sk-construction-drawings | 建筑施工图识读 | 建築圖則識讀 | Reading building drawings | 看施工图、建筑识图、结构图、平法、图纸会审 | building cost architecture municipal | site-technician civil-engineer cost-estimator bim-modeller steel-structure-worker bricklayer
sk-tianzheng | 天正建筑与 CAD | 天正建築及 CAD | Building CAD (Tangent) | 天正、天正建筑、天正CAD、建筑CAD、中望CAD | architecture building interior | architectural-draughter civil-engineer rendering-artist curtain-wall-technician
sk-structural-design | 建筑结构计算（PKPM、盈建科） | 建築結構計算（PKPM、盈建科） | Structural calculation | PKPM、盈建科、YJK、结构计算、MIDAS | building architecture | civil-engineer architectural-draughter steel-structure-worker
sk-building-codes | 建筑规范与报建 | 建築規範及入則 | Building codes and submissions | 建筑规范、报建、消防规范、规划报批、入则 | architecture building | architectural-draughter civil-engineer
sk-architectural-models | 建筑方案与模型表现 | 建築方案及模型表現 | Architectural schemes and models | 方案设计、建筑模型、建筑手绘、文本排版 | architecture | architectural-draughter rendering-artist
sk-site-documents | 工程资料编制（筑业、品茗） | 工程文件編製（築業、品茗） | Site documentation | 筑业、品茗、检验批、隐蔽验收、竣工资料、资料员证 | building municipal | site-documenter site-technician site-supervisor
sk-eight-site-posts | 施工现场专业人员证（八大员） | 施工現場專業人員證（八大員） | Site personnel certificates | 八大员、施工员证、质量员证、安全员证、C证、三类人员 | building municipal | site-technician site-documenter safety-officer | none
sk-concrete-rebar | 钢筋混凝土与模板工程 | 鋼筋混凝土及模板工程 | Concrete, rebar and formwork | 混凝土浇筑、钢筋绑扎、模板安装、支模、扎铁 | building | bricklayer civil-engineer site-technician
sk-masonry | 砌筑与抹灰 | 砌磚及抹灰 | Bricklaying and plastering | 砌砖、抹灰、贴砖、批荡、找平 | building interior | bricklayer decoration-worker
sk-steel-structure | 钢结构制作安装 | 鋼結構製作安裝 | Steel structure work | 钢结构、高强螺栓、Tekla、网架、钢构安装 | building welding | steel-structure-worker civil-engineer
sk-scaffolding | 脚手架搭拆 | 棚架搭拆 | Scaffolding | 脚手架、架子工证、爬架、悬挑架、竹棚 | building | scaffolder | none
sk-scaffold-inspection | 脚手架验收与材料检查 | 棚架驗收及物料檢查 | Scaffold inspection | 脚手架验收、扣件、连墙件、架体检查 | building safety | scaffolder safety-officer site-supervisor
sk-supervision | 工程监理与旁站 | 工程監理及旁站 | Site supervision | 旁站、见证取样、平行检验、监理日志、监理通知单 | building | site-supervisor
sk-material-acceptance | 建材取样与检测 | 建材取樣及檢測 | Building materials testing | 钢筋拉伸、混凝土试块、见证取样送检、土工试验、沥青试验 | buildingTests roads building | testing-technician site-supervisor road-bridge-technician site-documenter
sk-total-station | 全站仪与 RTK 测量 | 全站儀及 RTK 測量 | Total station and RTK | 全站仪、RTK、GNSS、水准仪、导线测量 | surveying building roads | surveyor site-technician road-bridge-technician
sk-mapping-software | CASS 与 ArcGIS 成图 | CASS 及 ArcGIS 成圖 | CASS and ArcGIS | CASS、南方CASS、ArcGIS、地形图、QGIS、不动产测绘 | surveying | surveyor
sk-laser-scanning | 三维激光扫描与点云 | 立體激光掃描及點雲 | Laser scanning | 点云、激光雷达测量、三维扫描测量、实景三维 | surveying | surveyor bim-modeller
sk-pricing | 清单计价与定额 | 清單計價及定額 | Bills and pricing | 清单计价、套定额、工程结算、签证变更、预算编制 | cost | cost-estimator tender-specialist
sk-contract-admin | 工程合同与结算 | 工程合約及結算 | Construction contracts | 工程合同、工程索赔、进度款、分包结算 | cost building | cost-estimator tender-specialist civil-engineer
sk-bid-documents | 标书编制与投标流程 | 標書編製及投標流程 | Tender documents | 标书制作、招投标、电子标、招标文件、投标保证金 | cost building management | tender-specialist sales-assistant
sk-revit-mep | Revit 机电与管线综合 | Revit 機電及管線綜合 | Revit MEP coordination | Revit MEP、管线综合、碰撞检查、机电BIM | buildingServices smartBuildings building | bim-modeller installation-engineer
sk-bim-coordination | Navisworks 与施工模拟 | Navisworks 及施工模擬 | Navisworks and simulation | Navisworks、施工模拟、Fuzor、4D模拟、BIM5D | building | bim-modeller
sk-plumbing | 给排水管道安装 | 給排水管道安裝 | Plumbing installation | PPR热熔、给排水、水管安装、管道安装、打压测试 | buildingServices municipal | plumber installation-engineer property-engineer
sk-waterproofing | 防水补漏施工 | 防水補漏施工 | Waterproofing | 防水、补漏、卷材防水、注浆堵漏、闭水试验 | building interior | plumber decoration-worker
sk-pipe-unblocking | 管道疏通与洁具维修 | 管道疏通及潔具維修 | Drain clearing and sanitary repairs | 疏通、马桶安装、龙头维修、水泵维修、洁具安装 | buildingServices property | plumber property-engineer
sk-mep-installation | 机电安装施工 | 機電安裝施工 | Building services installation | 机电安装、风管水管、桥架安装、消防管道、设备吊装 | buildingServices building | installation-engineer fire-engineer
sk-tiling | 贴砖与吊顶 | 鋪磚及天花 | Tiling and ceilings | 贴瓷砖、吊顶、石膏板、轻钢龙骨、地板安装 | interior | decoration-worker bricklayer carpenter
sk-wall-painting | 墙面涂刷与批灰 | 牆面油漆及批灰 | Wall painting | 刮腻子、乳胶漆、批灰、艺术漆、贴墙纸 | interior | painter-decorator decoration-worker
sk-furniture-painting | 木器家具油漆 | 木器傢俬油漆 | Wood finishing | 木器漆、PU漆、修色、底漆面漆、家具打磨 | furniture interior | painter-decorator furniture-maker
sk-windows-doors | 铝合金门窗制作安装 | 鋁門窗製作安裝 | Aluminium windows and doors | 铝门窗、断桥铝、门窗下料、门窗安装、打胶 | interior building | curtain-wall-technician
sk-curtain-walls | 幕墙设计与施工 | 幕牆設計及施工 | Curtain walls | 幕墙、玻璃幕墙、石材幕墙、幕墙深化、幕墙预埋 | building architecture | curtain-wall-technician
sk-road-construction | 道路与桥梁施工 | 道路及橋樑施工 | Road and bridge construction | 路基路面、沥青摊铺、桥梁施工、箱梁、水稳 | roads municipal | road-bridge-technician
sk-municipal-pipes | 市政管网施工 | 市政管網施工 | Municipal pipe networks | 市政管网、雨污分流、顶管、管网检测、检查井 | municipal roads | road-bridge-technician plumber civil-engineer
sk-landscape-cad | 园林施工图设计 | 園林施工圖設計 | Landscape drawings | 景观施工图、园林CAD、植物配置图、景观方案 | landscape gardening | landscape-designer
sk-planting-design | 植物配置与苗木识别 | 植物配置及苗木識別 | Planting design | 植物识别、苗木、植物配置、岭南植物 | landscape gardening crops | landscape-designer gardener flower-artist
sk-landscape-construction | 园林硬景与假山施工 | 園林硬景及假山施工 | Landscape construction | 园路铺装、假山、水景、园建施工 | landscape gardening | landscape-designer gardener
sk-property-service | 物业客户服务与收费 | 物業客戶服務及收費 | Property customer service | 物业服务、业主服务、催费、报修、物业收费系统 | property | property-officer
sk-facility-inspection | 设备房巡检 | 設備房巡檢 | Plant room inspection | 设备巡检、水泵房、配电房巡检、工程报修、能耗抄表 | property buildingServices smartBuildings | property-engineer property-officer
sk-community-activities | 社区活动与走访 | 社區活動及探訪 | Community activities | 社区活动、入户走访、居民服务、志愿者管理 | community socialWork property | community-worker social-worker property-officer
sk-hk-property-law | 香港物业管理规例 | 香港物業管理規例 | Hong Kong property management rules | 建筑物管理条例、物管人牌照、法团、PMP牌照 | property | property-officer | none
sk-grid-management | 网格化管理与台账 | 網格化管理及台帳 | Grid management records | 网格管理、信息采集、粤居码、台账登记、矛盾调解 | community | community-worker
sk-public-service-window | 政务窗口办理 | 政務窗口辦理 | Public counter service | 政务服务、窗口受理、粤省事、综合受理 | community office | community-worker
`);

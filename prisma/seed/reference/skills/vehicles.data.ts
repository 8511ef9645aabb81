// Skills of vehicles, driving, rail, aviation and ships.
import { skillsOf } from "./skills-of";

export const vehicles = skillsOf(`
sk-engine-repair | 发动机检修 | 引擎檢修 | Engine repair | 发动机维修、发动机拆装、变速箱维修、汽车发动机 | cars | car-mechanic | five
sk-vehicle-diagnosis | 汽车故障诊断 | 汽車故障診斷 | Vehicle fault diagnosis | 故障诊断仪、解码器、汽车电器、道通、元征、OBD、原厂诊断仪 | cars nev | car-mechanic nev-technician car-electrician used-car-appraiser
sk-body-paint | 汽车钣喷 | 汽車鈑金及噴漆 | Car body and paint work | 钣喷、钣金修复、喷漆、汽车贴膜 | cars | car-mechanic car-body-repairer car-painter car-beautician
sk-high-voltage-battery | 动力电池与高压安全 | 動力電池及高壓安全 | Traction battery and high-voltage safety | 动力电池、三电、高压电安全、充电系统 | nev | nev-technician car-mechanic battery-technician
sk-driving | 机动车驾驶 | 汽車駕駛 | Motor vehicle driving | 驾照、C1驾照、C1、有驾照、驾驶证、会开车 | cars logistics | driver courier salesperson car-mechanic truck-driver bus-driver ride-hailing-driver car-sales-consultant after-sales-engineer | none
sk-car-maintenance | 汽车保养与快修 | 汽車保養及快修 | Routine car servicing | 汽车保养、换机油、更换刹车片、四轮定位、轮胎更换 | cars | car-mechanic car-service-advisor car-assembler | five
sk-chassis-repair | 底盘与制动检修 | 底盤及制動檢修 | Chassis and brake repair | 底盘维修、悬挂、刹车系统、转向系统、刹车ABS | cars | car-mechanic motorcycle-mechanic | five
sk-gearbox-repair | 变速箱检修 | 變速箱檢修 | Gearbox repair | 自动变速箱、手动变速箱、CVT、波箱维修 | cars | car-mechanic | five
sk-car-electrics | 汽车电路检修 | 汽車電路檢修 | Car electrical repair | 汽车电路、起动机、发电机、车身控制、汽车电路图 | cars smartCars | car-electrician car-mechanic nev-technician
sk-can-bus | 车载网络与 CAN 总线 | 車載網絡及 CAN 匯流排 | CAN bus and in-vehicle networks | CAN总线、CANoe、LIN、车载网络、UDS诊断 | cars smartCars | car-electrician automotive-engineer embedded-developer
sk-car-ac | 汽车空调维修 | 汽車冷氣維修 | Car air-conditioning repair | 汽车空调、冷媒加注、汽车空调压缩机 | cars | car-electrician car-mechanic
sk-nev-motor | 驱动电机与电控检修 | 驅動電機及電控檢修 | Drive motor and inverter repair | 驱动电机、电机控制器、电驱、DC-DC、车载充电机 | nev | nev-technician charging-technician
sk-adas | 智能驾驶传感器标定 | 智能駕駛感應器校準 | Driver-assistance sensor calibration | ADAS标定、毫米波雷达、激光雷达、智能网联、车载摄像头 | smartCars | nev-technician automotive-engineer car-electrician
sk-body-repair | 车身钣金修复 | 車身鈑金修復 | Car body repair | 钣金整形、大梁校正、凹陷修复、车身焊接、介子机 | carBody | car-body-repairer car-painter | five
sk-car-painting | 汽车喷漆与调漆 | 汽車噴漆及調漆 | Car painting and colour mixing | 汽车喷漆、调漆、刮灰、抛光打蜡、烤漆房 | carBody | car-painter car-beautician | five
sk-pdr | 凹陷与玻璃修复 | 凹陷及玻璃修復 | Dent and glass repair | 免喷漆修复、凹陷修复技术、风挡修复、保险杠修复 | carBody | car-body-repairer car-beautician
sk-car-detailing | 汽车美容与贴膜 | 汽車美容及貼膜 | Car detailing | 洗车、镀晶、改色膜、隐形车衣、内饰清洗、太阳膜 | carCare | car-beautician
sk-car-accessories | 汽车加装改装 | 汽車加裝改裝 | Car accessories fitting | 行车记录仪安装、导航安装、音响改装、轮毂改装、360全景 | carCare cars | car-beautician car-electrician
sk-vehicle-assembly | 整车装配工艺 | 整車裝配工藝 | Vehicle assembly | 总装、拧紧枪、焊装、内饰装配、整车下线检测 | cars nev | car-assembler automotive-engineer
sk-tightening-tools | 扭力工具使用 | 扭力工具使用 | Torque tools | 扭力扳手、电动扳手、气动工具、力矩标定 | cars mechatronics | car-assembler fitter car-mechanic
sk-service-reception | 汽车维修接待 | 汽車維修接待 | Car service reception | 接车、维修报价、预约、交车、DMS系统、索赔 | carSales cars | car-service-advisor
sk-car-insurance | 车险与理赔 | 車險及理賠 | Motor insurance and claims | 车险、查勘、定损、理赔、事故车、交强险 | carSales finance | car-insurance-adjuster car-service-advisor insurance-agent
sk-loss-photo | 事故现场查勘与拍照 | 事故現場查勘及拍照 | Accident scene inspection | 现场查勘、事故拍照、痕迹判断、配件核价 | carSales cars | car-insurance-adjuster
sk-car-selling | 汽车销售流程 | 汽車銷售流程 | Car sales process | 试乘试驾、绕车介绍、汽车金融、上牌、交车流程 | carSales | car-sales-consultant
sk-car-knowledge | 汽车构造知识 | 汽車構造知識 | How cars work | 汽车构造、汽车原理、车型知识、汽车配置 | cars carSales | car-sales-consultant car-service-advisor used-car-appraiser car-insurance-adjuster car-assembler
sk-used-car-appraisal | 二手车鉴定评估 | 二手車鑑定評估 | Used car appraisal | 漆膜仪、事故车鉴别、二手车估价、车辆过户、泡水车 | carSales cars | used-car-appraiser car-sales-consultant
sk-ebike-repair | 电动车与摩托车维修 | 電動單車及電單車維修 | E-bike and motorcycle repair | 电动车维修、摩托车维修、电瓶维修、轮毂电机、化油器 | cars | motorcycle-mechanic
sk-bicycle-assembly | 自行车装配调校 | 單車裝配調校 | Bicycle assembly and tuning | 自行车装配、变速调校、编轮圈、前叉 | cars mechatronics | motorcycle-mechanic
sk-excavator | 挖掘机与装载机操作 | 挖土機及裝載機操作 | Excavator and loader operation | 挖机、装载机证、推土机、压路机、挖掘机证 | building roads | heavy-machinery-operator | none
sk-crane-operation | 起重机操作 | 起重機操作 | Crane operation | 塔吊证、汽车吊、履带吊、Q1证、门吊 | building roads | heavy-machinery-operator port-operator | none
sk-machinery-repair | 工程机械维修 | 工程機械維修 | Construction machinery repair | 挖机维修、液压挖掘机维修、工程机械保养 | cars roads | heavy-machinery-operator maintenance-technician
sk-truck-driving | 大货车驾驶（A2、B2） | 大貨車駕駛（A2、B2） | Truck driving | B2驾照、A2驾照、B2、A2、挂车驾驶 | logistics | truck-driver | none
sk-bus-driving | 客车驾驶（A1） | 巴士駕駛（A1） | Bus driving | A1驾照、A1、A3驾照、客运资格 | logistics railService | bus-driver | none
sk-transport-licence | 道路运输从业资格 | 道路運輸從業資格 | Road transport licence | 从业资格证、货运资格证、危运证、押运证、网约车证 | logistics | truck-driver bus-driver ride-hailing-driver | none
sk-route-familiarity | 路线规划与导航接单 | 路線規劃及導航接單 | Route planning and dispatch apps | 路线规划、熟悉路况、接单软件、导航使用 | logistics post | ride-hailing-driver driver courier food-rider truck-driver dispatcher
sk-defensive-driving | 安全驾驶与车辆日检 | 安全駕駛及車輛日檢 | Safe driving and daily checks | 安全驾驶、车辆日检、零事故、出车前检查 | logistics cars | driver truck-driver bus-driver ride-hailing-driver train-driver
sk-cross-border-driving | 粤港跨境运输手续 | 粵港跨境運輸手續 | Cross-border trucking procedures | 中港车、载货清单、吉柜、重柜、中港牌 | logistics freight | truck-driver customs-clerk freight-forwarder
sk-station-service | 车站客运服务 | 車站客運服務 | Station passenger service | 站务、售检票、客流组织、AFC、安检引导 | railService | metro-station-officer train-driver
sk-train-operation | 列车驾驶操作 | 列車駕駛操作 | Train operation | 电客车驾驶、列车故障处置、行车规章、调车 | rail railService | train-driver
sk-rail-rolling-stock | 轨道车辆检修 | 軌道車輛檢修 | Rolling stock maintenance | 轨道车辆、转向架、受电弓、车辆列检、牵引系统 | rail | rail-maintenance-worker train-driver
sk-rail-signalling | 轨道信号与供电 | 鐵路訊號及供電 | Rail signalling and power | 信号系统、ATP、接触网、道岔、联锁 | rail power | rail-maintenance-worker
sk-track-work | 轨道线路养护 | 路軌養護 | Track maintenance | 轨道养护、换轨、道床、探伤车 | rail roads | rail-maintenance-worker
sk-emergency-evacuation | 客流疏导与应急处置 | 客流疏導及應變 | Crowd control and emergencies | 应急处置、客流疏导、疏散、突发事件处理 | railService aviation travel | metro-station-officer airport-security-screener scenic-area-staff flight-attendant security-guard
sk-cabin-service | 客舱服务与安全 | 機艙服務及安全 | Cabin service and safety | 客舱服务、乘务员证、机上急救、航空礼仪 | aviation | flight-attendant
sk-check-in | 值机与离港系统 | 辦理登機及離港系統 | Check-in and departure systems | 值机、离港系统、登机、行李托运、地服 | aviation | airport-ground-officer flight-attendant
sk-air-cargo | 航空货运与危险品 | 航空貨運及危險品 | Air cargo and dangerous goods | 空运打板、IATA DGR、危险品运输、航空货站 | aviation freight | airport-ground-officer freight-forwarder
sk-security-screening | 安全检查与判图 | 保安檢查及判圖 | Security screening | X光判图、人身检查、民航安检员证、开箱包检查 | aviation railService | airport-security-screener metro-station-officer security-guard | five
sk-aircraft-maintenance | 飞机维护 | 飛機維護 | Aircraft maintenance | 航线维护、飞机结构修理、铆接、CCAR-66、AMM手册 | drones aviation | aircraft-mechanic | none
sk-aircraft-systems | 航空机电系统 | 航空機電系統 | Aircraft systems | 航空电子、起落架、航空发动机、孔探 | drones aviation | aircraft-mechanic
sk-aviation-english | 民航英语 | 民航英語 | Aviation English | 航空英语、手册英语、机务英语 | aviation | aircraft-mechanic flight-attendant airport-ground-officer | language
sk-seamanship | 船艺与甲板作业 | 船藝及甲板作業 | Seamanship | 水手、系泊、值班水手、四小证、海员证 | logistics | ship-crew | none
sk-marine-engine | 轮机维护 | 輪機維護 | Marine engine work | 轮机、主机保养、船用柴油机、船舶辅机 | mechatronics | ship-crew shipbuilder
sk-ship-building | 船体装配与涂装 | 船體裝配及塗裝 | Hull assembly and painting | 船体分段、船舶管系、船舶电气、船舶涂装 | welding | shipbuilder
sk-yacht-service | 游艇驾驶与服务 | 遊艇駕駛及服務 | Yacht handling and service | 游艇驾照、游艇清洁、帆船、邮轮服务 | travel hotel | ship-crew
`);

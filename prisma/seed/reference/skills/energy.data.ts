// Skills of batteries, sun, storage, charging and drones.
import { skillsOf } from "./skills-of";

export const energy = skillsOf(`
sk-battery-cell | 电芯制造工艺 | 電芯製造工藝 | Battery cell making | 涂布、辊压、分切、卷绕、叠片、注液、化成分容 | nev chemicals | battery-technician battery-engineer process-engineer
sk-battery-pack | 电池 PACK 装配与测试 | 電池 PACK 裝配及測試 | Battery pack assembly | PACK、电池PACK、模组装配、点焊电池、电池测试柜、气密测试 | nev electronics | battery-technician battery-engineer nev-technician energy-storage-technician
sk-bms | BMS 电池管理系统 | BMS 電池管理系統 | Battery management systems | BMS、BMS测试、均衡、SOC估算、电池保护板 | nev electronics smartCars | battery-engineer nev-technician energy-storage-technician
sk-battery-safety | 锂电安全与检测标准 | 鋰電安全及檢測標準 | Lithium battery safety | UN38.3、针刺测试、锂电安全、GB31241、过充测试 | nev chemicals | battery-engineer battery-technician safety-certification-engineer
sk-pv-installation | 光伏电站安装 | 光伏電站安裝 | PV installation | 光伏安装、组件安装、支架安装、分布式光伏、MC4接头 | solar power | pv-technician electrician installation-engineer
sk-pv-design | 光伏系统设计（PVsyst） | 光伏系統設計（PVsyst） | PV system design | PVsyst、光伏设计、屋顶光伏勘测、光伏CAD、发电量估算 | solar | pv-technician energy-storage-technician
sk-pv-operation | 光伏运维与检测 | 光伏運行維護及檢測 | PV operation and maintenance | 光伏运维、IV测试、热斑检测、组件清洗、逆变器维护 | solar power | pv-technician power-line-technician energy-storage-technician
sk-energy-storage | 储能系统调试 | 儲能系統調校 | Energy storage commissioning | 储能柜、PCS、EMS、储能调试、储能集装箱 | solar power nev | energy-storage-technician battery-engineer
sk-charging-station | 充电桩安装与运维 | 充電樁安裝及維護 | Charging point installation | 充电桩安装、充电桩维修、直流桩、交流桩、OCPP | nev power | charging-technician nev-technician electrician
sk-ev-high-voltage-cert | 新能源汽车高压断电与绝缘检测 | 新能源汽車高壓斷電及絕緣檢測 | EV isolation and insulation checks | 高压断电、绝缘检测、高压安全操作、高压互锁、绝缘手套 | nev | nev-technician charging-technician car-electrician
sk-energy-audit | 节能与能源管理 | 節能及能源管理 | Energy management | 节能改造、能源管理体系、ISO50001、能耗监测、碳核算 | power environment hvac | environmental-technician equipment-engineer property-engineer power-line-technician
sk-drone-flying | 无人机驾驶 | 無人機駕駛 | Drone flying | 无人机驾照、CAAC执照、飞手、多旋翼、航线规划 | drones | drone-operator videographer surveyor | none
sk-drone-survey | 无人机航测与植保 | 無人機航測及植保 | Drone surveying and spraying | 航测、大疆智图、植保无人机、Pix4D、倾斜摄影 | drones surveying crops | drone-operator surveyor agricultural-technician
sk-drone-repair | 无人机组装与维修 | 無人機組裝及維修 | Drone assembly and repair | 无人机组装、无人机维修、飞控调试、穿越机 | drones | drone-operator electronics-repairer
`);

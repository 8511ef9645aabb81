// Skills of metal working, moulds and plastics.
import { skillsOf } from "./skills-of";

export const metal = skillsOf(`
sk-cnc-turning | 数控车削 | 數控車削 | CNC turning | 数车、数控车、数控车床操作、车削加工 | cnc | cnc-operator machinist | five
sk-cnc-milling | 数控铣削与加工中心 | 數控銑削及加工中心 | CNC milling and machining centres | 数控铣、加工中心、CNC加工、CNC操作、电脑锣操作、铣削加工 | cnc mould | cnc-operator cnc-programmer mould-maker | five
sk-g-code | 数控手工编程（G代码） | 數控人手編程（G 代碼） | Manual CNC programming (G-code) | G代码、手工编程 | cnc | cnc-operator cnc-programmer
sk-mastercam | Mastercam 编程 | Mastercam 編程 | Mastercam | MasterCAM编程、自动编程、CAM | cnc mould | cnc-programmer mould-designer
sk-ug-nx | UG NX 三维造型 | UG NX 立體建模 | UG NX modelling | UG、NX、UG NX、UG建模、UG造型、Siemens NX | cnc mould | cnc-programmer mould-designer mechanical-designer structural-designer mould-project-engineer
sk-solidworks | SolidWorks 三维设计 | SolidWorks 立體設計 | SolidWorks | SW建模、三维制图 | mould mechatronics robotics | mechanical-designer mould-designer automation-technician engineering-technician structural-designer mechanical-draughter additive-manufacturing-technician
sk-autocad | AutoCAD 制图 | AutoCAD 製圖 | AutoCAD drafting | CAD、AutoCAD、CAD制图、CAD绘图、二维制图、电脑绘图 | cnc mould mechatronics interior building lift | mechanical-designer mould-designer interior-designer site-technician engineering-technician mechanical-draughter architectural-draughter cost-estimator furniture-designer landscape-designer electrical-engineer curtain-wall-technician rendering-artist
sk-drawing-reading | 机械识图 | 機械識圖 | Reading mechanical drawings | 看图、识图、图纸、看懂图纸、机械制图、读图 | cnc mould mechatronics welding | cnc-operator machinist fitter welder mould-maker quality-inspector grinder lathe-turner miller heat-treater mould-polisher sheet-metal-worker press-operator foundry-worker edm-operator mechanical-draughter
sk-edm | 电火花与线切割 | 電火花及線切割 | EDM and wire cutting | 火花机、线切割加工、慢走丝、中走丝、放电加工、EDM | mould cnc | machinist mould-maker cnc-operator
sk-grinding | 磨削加工 | 磨削加工 | Grinding | 磨床、平面磨、外圆磨、手摇磨、磨床操作、外圆磨床、无心磨、研磨 | cnc mould | machinist mould-maker grinder
sk-bench-work | 钳工操作 | 鉗工操作 | Bench fitting | 钳工基本功、锉削、研磨配合、划线钻孔 | cnc mould mechatronics lift | fitter mould-maker maintenance-technician lift-technician mould-polisher sample-maker | five
sk-mould-fitting | 模具装配与修模 | 模具裝配及修模 | Mould assembly and repair | 修模、配模、飞模、合模、省模抛光、模具维修 | mould | mould-maker
sk-mould-design | 塑胶模具设计 | 塑膠模具設計 | Plastic mould design | 模具结构设计、分模、模流分析、排位 | mould | mould-designer
sk-injection-moulding | 注塑调机 | 注塑調機 | Injection machine setting | 调机、啤机调校、注塑工艺、上模、海天注塑机 | mould | injection-moulder mould-maker injection-operator blow-moulder mould-project-engineer
sk-stamping | 冲压工艺 | 沖壓工藝 | Stamping | 五金模具、连续模、冲床操作、钣金折弯 | mould | press-operator mould-maker mould-designer
sk-measuring | 精密测量 | 精密量度 | Precision measurement | 卡尺、千分尺、三坐标、CMM、二次元、量具使用、高度规 | cnc mould welding | quality-inspector cnc-operator quality-engineer mould-maker grinder lathe-turner miller metrology-technician ipqc-inspector
sk-arc-welding | 手工电弧焊 | 手工電弧焊 | Manual arc welding | 手弧焊、焊条电弧焊、电弧焊 | welding | welder | five
sk-tig-welding | 氩弧焊 | 氬弧焊 | TIG welding | 氩焊、TIG、氩弧焊接、不锈钢焊接 | welding | welder | five
sk-robot-welding | 机器人焊接 | 機械人焊接 | Robot welding | 焊接机器人、自动焊 | welding robotics | welder robot-technician
sk-fanuc-cnc | 发那科数控系统 | 發那科數控系統 | FANUC CNC controls | FANUC、发那科系统、发那科、法兰克系统、法那科 | cnc mould | cnc-operator cnc-programmer lathe-turner miller
sk-siemens-cnc | 西门子数控系统 | 西門子數控系統 | Siemens CNC controls | 西门子数控、西门子840D、828D、SINUMERIK | cnc | cnc-operator cnc-programmer
sk-mitsubishi-cnc | 三菱数控系统 | 三菱數控系統 | Mitsubishi CNC controls | 三菱系统、三菱M70、三菱M80、三菱数控 | cnc mould | cnc-operator cnc-programmer edm-operator
sk-five-axis | 五轴加工 | 五軸加工 | Five-axis machining | 五轴、五轴联动、五轴编程、五轴机、四轴加工 | cnc mould | cnc-operator cnc-programmer
sk-turn-mill | 车铣复合与走心机 | 車銑複合及走心機 | Turn-mill and Swiss lathe work | 车铣复合、走心机操作、津上、西铁城走心机、自动车 | cnc | cnc-operator lathe-turner cnc-programmer
sk-conventional-turning | 普通车床操作 | 普通車床操作 | Conventional turning | 普车操作、车螺纹、车外圆、镗孔、磨车刀 | cnc mould | lathe-turner machinist | five
sk-conventional-milling | 普通铣床操作 | 普通銑床操作 | Conventional milling | 炮塔铣床、摇臂铣、铣平面、铣槽、立铣 | cnc mould | miller machinist mould-maker | five
sk-drilling-tapping | 钻孔与攻牙 | 鑽孔及攻牙 | Drilling and tapping | 攻牙、攻丝、摇臂钻、铰孔、钻床操作 | cnc mould mechatronics | machinist fitter miller hardware-technician
sk-tool-setting | 装夹对刀与刀具选用 | 裝夾對刀及刀具選用 | Workholding, tool setting and tool choice | 对刀、装夹、刀具选用、分中、刀补、换刀、夹具使用 | cnc mould | cnc-operator lathe-turner miller machinist
sk-powermill | PowerMILL 编程 | PowerMILL 編程 | PowerMILL | PM编程、Delcam | cnc mould | cnc-programmer mould-maker
sk-hypermill | hyperMILL 编程 | hyperMILL 編程 | hyperMILL | hyperMILL五轴、WorkNC、Cimatron | cnc mould | cnc-programmer
sk-nc-simulation | 数控仿真（宇龙、斯沃、VERICUT） | 數控模擬（VERICUT） | CNC simulation | VERICUT、宇龙仿真、斯沃数控仿真、仿真加工 | cnc | cnc-programmer cnc-operator
sk-creo | Creo（Pro/E）三维设计 | Creo（Pro/E）立體設計 | Creo (Pro/E) | Creo、ProE、Pro/E、Pro/Engineer | cnc mould productDesign | structural-designer mechanical-designer mould-designer cnc-programmer
sk-catia | CATIA 三维设计 | CATIA 立體設計 | CATIA | CATIA V5、CATIA曲面、达索CATIA | cars cnc | automotive-engineer mechanical-designer structural-designer
sk-inventor | Inventor 三维设计 | Inventor 立體設計 | Inventor | Autodesk Inventor、Inventor建模 | cnc mechatronics | mechanical-designer mechanical-draughter
sk-rhino | Rhino 曲面造型 | Rhino 曲面建模 | Rhino | 犀牛、Rhino建模、犀牛建模、Rhinoceros | productDesign jewellery toys furniture | industrial-designer jewellery-designer toy-designer shoe-designer furniture-designer
sk-keyshot | KeyShot 渲染 | KeyShot 渲染 | KeyShot | KeyShot产品渲染、产品渲染、产品效果图 | productDesign toys jewellery | industrial-designer toy-designer packaging-designer jewellery-designer structural-designer
sk-alias-surfacing | Alias 与高级曲面 | Alias 及高級曲面 | Alias and class-A surfacing | Autodesk Alias、A级曲面、ISDX、曲面设计 | productDesign | industrial-designer automotive-engineer
sk-gdt | 公差配合与几何公差 | 公差配合及幾何公差 | Tolerances and GD&T | GD&T、形位公差、公差配合、公差分析、尺寸链、几何公差 | cnc mould mechatronics productDesign | mechanical-designer structural-designer metrology-technician quality-engineer mechanical-draughter machinist
sk-plastic-part-design | 塑胶件结构设计 | 塑膠件結構設計 | Plastic part design | 塑胶结构、塑胶产品结构、卡扣设计、壁厚设计、拔模 | mould productDesign toys | structural-designer mould-designer toy-designer industrial-designer
sk-sheet-metal-design | 钣金件设计 | 鈑金件設計 | Sheet metal design | 钣金设计、钣金展开、钣金结构、机柜设计 | cnc mechatronics | mechanical-designer sheet-metal-worker structural-designer mechanical-draughter
sk-jig-design | 工装夹具设计 | 工裝夾具設計 | Jig and fixture design | 夹具设计、治具设计、工装设计、检具设计 | cnc mould mechatronics | mechanical-designer process-engineer industrial-engineer fitter
sk-automation-design | 非标自动化设备设计 | 非標自動化設備設計 | Custom automation design | 非标设计、凸轮机构、直线模组、传送机构、自动化机构设计 | mechatronics robotics cnc | mechanical-designer automation-technician equipment-engineer
sk-fea | 有限元仿真（ANSYS、Abaqus） | 有限元模擬（ANSYS、Abaqus） | Finite element analysis | ANSYS、Abaqus、有限元分析、CAE、强度分析 | cnc cars | mechanical-designer automotive-engineer structural-designer rd-engineer
sk-mould-flow | 模流分析（Moldflow） | 模流分析（Moldflow） | Mould flow analysis | Moldflow、模流、Moldex3D、模流分析软件 | mould polymers | mould-designer plastics-engineer injection-moulder mould-project-engineer
sk-electrode-design | 拆电极与铜公设计 | 拆電極及銅公設計 | Electrode design | 拆电极、拆铜公、电极设计、铜公 | mould | mould-designer cnc-programmer edm-operator
sk-mould-trial | 试模与模具验收 | 試模及模具驗收 | Mould trial and acceptance | 试模、T0试模、走水报告、模具验收、试模报告 | mould polymers | mould-project-engineer injection-moulder mould-designer mould-maker
sk-mould-quoting | 模具评估与报价 | 模具評估及報價 | Mould assessment and quoting | 模具报价、模具评审、DFM报告、模具成本 | mould | mould-project-engineer mould-designer sales-engineer
sk-die-design | 五金冲压模具设计 | 五金沖壓模具設計 | Stamping die design | 连续模设计、五金模设计、级进模、排样设计、工程模 | mould | mould-designer press-operator
sk-die-casting-process | 压铸工艺与调机 | 壓鑄工藝及調機 | Die casting process | 压铸工艺参数、压铸调机、冷室压铸、热室压铸、布勒压铸机 | mould | die-caster mould-designer
sk-mould-polishing | 模具抛光 | 模具拋光 | Mould polishing | 省光、油石打磨、钻石膏抛光、抛光A1、镜面省模 | mould | mould-polisher mould-maker metal-polisher
sk-wire-cut-software | 线切割编程与操作 | 線切割編程及操作 | Wire-cut programming | 线切割编程、慢走丝编程、沙迪克、阿奇夏米尔、CAXA线切割、割一修 | cnc mould | edm-operator mould-maker
sk-edm-operation | 火花机放电操作 | 火花機放電操作 | Sinker EDM operation | 火花机操作、放电操作、打火花、校模仁、石墨电极 | mould cnc | edm-operator mould-maker
sk-injection-machines | 注塑机型操作（海天、震雄、日精） | 注塑機型操作（海天、震雄、日精） | Injection machine operation | 海天、震雄、日精、住友注塑机、发那科注塑机、电动注塑机、立式注塑机 | mould polymers | injection-moulder injection-operator
sk-moulding-defects | 注塑缺陷分析 | 注塑缺陷分析 | Moulding defect analysis | 缩水、披锋、夹水纹、气纹、缺胶、变形改善 | mould polymers | injection-moulder quality-inspector plastics-engineer injection-operator
sk-mould-change | 上下模与模温机使用 | 上落模及模溫機使用 | Mould changing and temperature control | 上下模、装模、换模、模温机、热流道、吊模 | mould | injection-moulder injection-operator die-caster rubber-moulder
sk-two-shot-moulding | 双色与包胶注塑 | 雙色及包膠注塑 | Two-shot moulding | 双色注塑、包胶、嵌件注塑、双射、IML | mould polymers | injection-moulder mould-designer
sk-resin-drying | 塑胶原料烘料与配色 | 塑膠原料焗料及配色 | Resin drying and mixing | 烘料、拌料、打料、水口料回用、ABS、PC料、加料 | mould polymers | injection-operator injection-moulder extrusion-operator material-handler
sk-extrusion | 挤出成型工艺 | 擠出成型工藝 | Extrusion | 挤出、挤塑、双螺杆、造粒、流延膜、管材挤出 | polymers | extrusion-operator plastics-engineer cable-harness-worker
sk-blow-thermoforming | 吹塑与吸塑工艺 | 吹塑及吸塑工藝 | Blow moulding and thermoforming | 吹瓶、吸塑、吹膜、热成型、真空成型 | polymers packaging | blow-moulder packaging-designer
sk-rubber-silicone | 橡胶与硅胶成型 | 橡膠及矽膠成型 | Rubber and silicone moulding | 油压成型、硫化、炼胶、LSR、固态硅胶、拆边 | polymers | rubber-moulder plastics-engineer
sk-polymer-materials | 塑料材料选用与改性 | 塑料選用及改性 | Plastics selection and compounding | 改性塑料、塑料配方、熔指测试、阻燃材料、工程塑料 | polymers | plastics-engineer extrusion-operator structural-designer rubber-moulder blow-moulder
sk-press-setting | 冲床调机与送料 | 沖床調機及送料 | Press setting | 冲床调机、送料机、架模、高速冲、油压机操作 | mould | press-operator hardware-technician forging-worker
sk-bending | 数控折弯 | 數控折彎 | CNC bending | 折弯机、折弯编程、剪板机、数控冲床、AMADA | welding cnc | sheet-metal-worker press-operator steel-structure-worker
sk-laser-cutting | 激光切割操作 | 激光切割操作 | Laser cutting | 激光切割机、大族激光、光纤激光、CypCut、激光切割编程 | welding cnc | laser-operator sheet-metal-worker advertising-maker
sk-laser-marking | 激光打标与镭雕 | 激光打標及鐳雕 | Laser marking | 打标机、镭雕机、激光打标软件、EZCAD | welding jewellery | laser-operator screen-printer electronics-assembler
sk-metal-polishing | 金属打磨抛光 | 金屬打磨拋光 | Metal grinding and polishing | 打磨抛光、拉丝、振光、砂带机、布轮抛光 | mould jewellery | metal-polisher jewellery-maker surface-treatment-worker
sk-casting | 铸造与熔炼 | 鑄造及熔煉 | Casting and melting | 砂型铸造、熔炼、精铸、失蜡铸造、造型制芯 | mould | foundry-worker die-caster jewellery-maker metal-polisher
sk-forging | 锻造与冷镦 | 鍛造及冷鐓 | Forging and cold heading | 自由锻、模锻、冷镦机、空气锤 | mould | forging-worker hardware-technician
sk-fasteners-springs | 弹簧与螺丝调机 | 彈簧及螺絲調機 | Spring and screw machine setting | 弹簧机、打头机、搓牙机、万能机调机 | mould | hardware-technician forging-worker
sk-heat-treatment | 热处理工艺 | 熱處理工藝 | Heat treatment | 淬火、回火、渗碳、渗氮、硬度测试、真空炉 | mould cnc | heat-treater forging-worker foundry-worker mould-maker grinder
sk-electroplating | 电镀工艺 | 電鍍工藝 | Electroplating | 镀锌、镀镍、镀铬、镀金、赫尔槽、电镀药水分析 | chemicals analysis | electroplater surface-treatment-worker pcb-production-worker jewellery-maker
sk-vacuum-coating | 真空镀膜（PVD） | 真空鍍膜（PVD） | Vacuum coating (PVD) | PVD镀膜、蒸镀、磁控溅射、离子镀、镀膜机 | chemicals | electroplater optics-technician surface-treatment-worker
sk-anodising | 阳极氧化与电泳 | 陽極氧化及電泳 | Anodising and electrophoresis | 阳极氧化工艺、电泳、喷砂、化学抛光、磷化、钝化 | chemicals | surface-treatment-worker electroplater metal-polisher
sk-spray-painting | 喷涂与喷粉操作 | 噴塗及噴粉操作 | Spray painting and powder coating | 喷油、喷粉、喷枪操作、静电喷涂、UV喷涂线、机器人喷涂 | chemicals furniture | spray-painter painter-decorator car-painter surface-treatment-worker
sk-coating-inspection | 涂层检测 | 塗層檢測 | Coating inspection | 膜厚测试、百格测试、附着力测试、盐雾测试、色差仪 | chemicals analysis | spray-painter electroplater quality-inspector coating-technician heat-treater
sk-additive-manufacturing | 3D 打印操作 | 3D 打印操作 | 3D printing | 3D打印、SLA、FDM、SLS、金属打印、Cura、Magics | additive productDesign | additive-manufacturing-technician sample-maker industrial-designer dental-technician
sk-reverse-engineering | 三维扫描与逆向建模 | 立體掃描及逆向建模 | 3D scanning and reverse engineering | 逆向建模、抄数、Geomagic、三维扫描、Design X | additive productDesign cnc | additive-manufacturing-technician sample-maker metrology-technician
sk-mig-welding | 二氧化碳气体保护焊 | 二氧化碳氣體保護焊 | MIG/MAG welding | 二保焊、CO2焊、气保焊、MIG、MAG | welding | welder steel-structure-worker car-body-repairer shipbuilder | five
sk-spot-welding | 点焊与碰焊 | 點焊及碰焊 | Spot and resistance welding | 点焊、碰焊、电阻焊、螺柱焊、储能焊 | welding | welder sheet-metal-worker battery-technician
sk-laser-welding | 激光焊 | 激光焊接 | Laser welding | 手持激光焊、光纤激光焊 | welding | welder laser-operator battery-technician
sk-weld-inspection | 焊缝检验 | 焊縫檢驗 | Weld inspection | 焊缝外观、探伤、超声波探伤、磁粉探伤、渗透检测、X射线探伤 | welding | welder testing-technician shipbuilder steel-structure-worker
sk-brazing | 钎焊与铜管焊接 | 釺焊及銅管焊接 | Brazing | 钎焊、铜管焊接、气焊、银焊 | welding hvac | welder hvac-technician hardware-technician
sk-metal-cutting-gas | 气割与等离子切割 | 氣割及等離子切割 | Gas and plasma cutting | 气割、等离子切割、火焰切割、下料切割 | welding | welder steel-structure-worker shipbuilder sheet-metal-worker
sk-riveting-assembly | 铆工放样与下料 | 鉚工放樣及開料 | Plate layout and cutting | 铆工、放样、下料、卷板、校平 | welding | sheet-metal-worker steel-structure-worker shipbuilder
sk-machine-assembly | 机械装配与调试 | 機械裝配及調校 | Machine assembly and commissioning | 机械装配工艺、设备装配调试、整机装配、刮研、精度调整 | mechatronics cnc robotics | fitter maintenance-technician automation-technician equipment-engineer | five
sk-bearings-transmission | 轴承与传动部件装配 | 軸承及傳動部件裝配 | Bearings and drives | 轴承装配、导轨丝杆、齿轮箱、皮带传动、链条、联轴器 | mechatronics cnc | fitter maintenance-technician mechanical-designer motor-winder
sk-cnc-maintenance | 数控机床维护保养 | 數控機床維護保養 | CNC machine maintenance | 机床保养、机床维修、数控维修、主轴维修 | cnc mechatronics | maintenance-technician cnc-operator equipment-engineer
sk-cmm-programming | 三坐标编程测量 | 三坐標編程測量 | CMM programming | 三坐标编程、PC-DMIS、海克斯康、蔡司三坐标、Calypso | cnc mould | metrology-technician quality-inspector quality-engineer
sk-optical-measuring | 影像测量 | 影像測量 | Optical measurement | 影像测量仪、二次元操作、投影仪测量、OMM、闪测仪 | cnc mould electronics | metrology-technician quality-inspector ipqc-inspector optics-technician
sk-gauge-calibration | 量具校准与管理 | 量具校準及管理 | Gauge calibration | 仪器校准、量具校准、内校、GRR、MSA | cnc mould | metrology-technician quality-system-specialist quality-engineer
sk-mould-management | 模具台账与保养 | 模具台帳及保養 | Mould records and upkeep | 模具保养、模具台账、模具寿命、模具编号管理 | mould | mould-project-engineer mould-maker mould-polisher press-operator
sk-hoisting | 行车吊装 | 天車吊運 | Overhead crane and rigging | 行车操作、吊装、天车、司索、Q2证、吊模具 | mould building | heavy-machinery-operator fitter mould-maker lift-installer steel-structure-worker
sk-hardware-finishing | 五金工艺知识 | 五金工藝知識 | Metal part processes | 五金工艺、五金材料、不锈钢材料、铝合金加工、锌合金 | mould cnc | hardware-technician purchasing-engineer metal-polisher
`);

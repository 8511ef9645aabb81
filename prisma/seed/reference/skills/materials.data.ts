// Skills of printing, packaging, chemicals, wood, toys and jewellery.
import { skillsOf } from "./skills-of";

export const materials = skillsOf(`
sk-print-prepress | 印前制作与调色 | 印前製作及調色 | Prepress and colour matching | 印前、拼版、制版输出、四色印刷、调墨 | printing graphics | printing-operator graphic-designer
sk-offset-printing | 胶印机操作（海德堡、小森） | 柯式印刷機操作（海德堡、小森） | Offset press operation | 海德堡、小森、四色机、罗兰印刷机、胶印 | printing | printing-operator
sk-digital-printing | 数码印刷与喷绘 | 數碼印刷及噴畫 | Digital and large-format printing | 数码印刷、喷绘机、写真机、UV平板打印、惠普Indigo | printing graphics | printing-operator advertising-maker prepress-technician
sk-gravure-flexo | 凹印与柔印 | 凹印及柔印 | Gravure and flexo printing | 凹版印刷、柔版印刷、软包装印刷、套色 | printing packaging | printing-operator carton-worker
sk-screen-printing | 丝网印刷与晒网 | 絲網印刷及曬網 | Screen printing | 丝印、晒网、网版制作、调油墨、丝印机 | printing | screen-printer pcb-production-worker glass-worker toy-maker
sk-pad-printing | 移印与烫金 | 移印及燙金 | Pad printing and hot stamping | 移印、烫金、热转印、水转印、移印钢板 | printing toys | screen-printer toy-maker post-press-worker
sk-prepress-software | 拼版与制版（CTP） | 拼版及製版（CTP） | Imposition and platemaking | CTP、拼大版、Preps、方正畅流、菲林输出、出血陷印 | printing graphics | prepress-technician printing-operator
sk-colour-management | 色彩管理与调墨 | 色彩管理及調墨 | Colour management | 色彩管理、潘通、调专色、Pantone、密度仪 | printing | colour-matcher printing-operator prepress-technician coating-technician
sk-die-cutting | 模切与糊盒 | 模切及糊盒 | Die cutting and box gluing | 模切、啤盒、糊盒机、粘盒、刀模 | printing packaging | post-press-worker carton-worker packaging-designer
sk-binding | 装订与覆膜 | 裝訂及過膠 | Binding and laminating | 骑马订、胶装、覆膜、过胶、精装书、折页 | printing | post-press-worker advertising-maker
sk-carton-making | 纸箱生产 | 紙箱生產 | Carton making | 瓦楞纸板、开槽、打钉、水墨印刷、纸箱工艺 | packaging printing | carton-worker post-press-worker
sk-artioscad | 包装结构设计（ArtiosCAD） | 包裝結構設計（ArtiosCAD） | Packaging structure design | ArtiosCAD、盒型设计、刀模图、包装打样、纸箱设计 | packaging graphics | packaging-designer carton-worker sample-maker
sk-chemical-operation | 化工单元操作 | 化工單元操作 | Chemical unit operations | 反应釜操作、精馏、干燥、投料、DCS操作 | chemicals pharmaceuticals | chemical-operator pharmaceutical-operator coating-technician
sk-chemical-safety-cert | 危险化学品安全作业 | 危險化學品安全作業 | Hazardous chemicals safety | 危化品证、化工安全作业、MSDS、危化品管理 | chemicals safety | chemical-operator chemical-engineer safety-officer warehouse-keeper | none
sk-formulation | 配方研发与小试 | 配方研發及小試 | Formulation trials | 配方研发、小试、中试、配方调整、实验记录 | chemicals cosmetics polymers | chemical-engineer coating-technician cosmetics-formulator plastics-engineer
sk-paint-ink | 涂料与油墨配制 | 塗料及油墨配製 | Paint and ink making | 涂料配方、油墨配制、树脂、研磨分散、粘度测试 | chemicals | coating-technician colour-matcher chemical-operator
sk-adhesives | 胶粘剂应用 | 膠黏劑應用 | Adhesives | 点胶、胶水、UV胶、热熔胶、灌胶 | chemicals electronics | chemical-engineer electronics-assembler process-engineer
sk-colour-matching | 塑胶与涂料配色 | 塑膠及塗料配色 | Plastics and paint colour matching | 配色、调色、电脑配色、色板、色粉配比 | polymers chemicals | colour-matcher coating-technician plastics-engineer
sk-cosmetics-making | 化妆品乳化与灌装 | 化妝品乳化及灌裝 | Cosmetics making and filling | 乳化、灌装、膏霜、乳化锅、化妆品备案 | cosmetics | cosmetics-formulator food-production-worker chemical-operator
sk-perfumery | 调香与香精应用 | 調香及香精應用 | Fragrance work | 调香、香精、闻香、香氛 | cosmetics | cosmetics-formulator food-technician
sk-drug-production | 药物制剂生产 | 藥物製劑生產 | Pharmaceutical production | 压片、胶囊填充、制粒、包衣、无菌灌装 | pharmaceuticals | pharmaceutical-operator
sk-gmp | GMP 规范 | GMP 規範 | Good manufacturing practice | GMP、药品GMP、GMP认证、批记录、验证文件 | pharmaceuticals medicalDevices cosmetics | pharmaceutical-operator medical-device-technician cosmetics-formulator laboratory-technician
sk-composites | 复合材料成型 | 複合材料成型 | Composite forming | 手糊、真空导入、预浸料、热压罐、碳纤维 | polymers | composite-worker plastics-engineer
sk-composites-finishing | 复合材料修整与检验 | 複合材料修整及檢驗 | Composite finishing and inspection | 修边打磨、脱模、补土、气泡检验 | polymers | composite-worker spray-painter
sk-mould-release | 模具脱模与固化控制 | 脫模及固化控制 | Demoulding and curing control | 脱模剂、固化剂、固化温度、树脂固化 | polymers chemicals | composite-worker rubber-moulder craft-artist
sk-ceramic-making | 陶瓷成型与烧成 | 陶瓷成型及燒製 | Ceramic forming and firing | 拉坯、注浆、施釉、窑炉、烧成曲线 | productDesign | ceramics-worker craft-artist
sk-ceramic-decoration | 陶瓷彩绘与喷墨 | 陶瓷彩繪及噴墨 | Ceramic decoration | 釉上彩、贴花、瓷砖喷墨、釉料配方 | productDesign | ceramics-worker craft-artist
sk-kiln-operation | 窑炉操作与抛光砖工艺 | 窰爐操作及拋光磚工藝 | Kiln and tile line operation | 窑炉操作、压机、抛光线、瓷砖分级 | chemicals mechatronics | ceramics-worker glass-worker
sk-glass-processing | 玻璃切割磨边与钢化 | 玻璃切割磨邊及鋼化 | Glass cutting and tempering | 玻璃切割、磨边、钢化、丝印玻璃、夹胶、热弯 | productDesign | glass-worker curtain-wall-technician
sk-cover-glass | 玻璃盖板精雕 | 玻璃蓋板精雕 | Cover glass machining | CNC精雕、盖板玻璃、扫光、化学强化、平磨 | cnc | glass-worker cnc-operator
sk-woodworking-machines | 木工机械操作 | 木工機械操作 | Woodworking machines | 推台锯、开料锯、封边机、排钻、CNC开料机、木工车床 | furniture | furniture-maker carpenter
sk-hand-carpentry | 手工木作与榫卯 | 人手木作及榫卯 | Hand carpentry and joinery | 榫卯、木工手工、刨木、木工打样、雕花 | furniture interior | carpenter furniture-maker craft-artist
sk-furniture-assembly | 家具安装与五金装配 | 傢俬安裝及五金裝配 | Furniture assembly | 家具安装、橱柜安装、衣柜安装、铰链、滑轨 | furniture interior | furniture-maker carpenter decoration-worker
sk-upholstery | 扪皮与海绵开料 | 捫皮及海綿開料 | Upholstery | 扪皮、扪布、海绵切割、沙发打底、枪钉 | furniture | upholsterer
sk-upholstery-sewing | 沙发车皮与软包裁剪 | 梳化車皮及軟包裁剪 | Upholstery sewing and cutting | 车皮、皮革裁剪、软包、沙发车位 | furniture fashion | upholsterer leather-worker garment-worker
sk-wood-frame | 沙发内架与框架制作 | 梳化內架及框架製作 | Sofa frame making | 内架、打框架、木架、弹簧底、绷带 | furniture | upholsterer carpenter
sk-toy-assembly | 玩具装配与车缝 | 玩具裝配及車縫 | Toy assembly and sewing | 毛绒玩具车缝、充棉、玩具装配、搪胶玩具 | toys | toy-maker garment-worker
sk-toy-safety | 玩具安全标准（EN71、ASTM） | 玩具安全標準（EN71、ASTM） | Toy safety standards | EN71、ASTM F963、GB6675、玩具测试、小零件测试 | toys | toy-maker toy-designer quality-inspector safety-certification-engineer
sk-prototyping | 手板制作 | 手板製作 | Prototype making | 手板、CNC手板、打磨手板、真空复模、模型喷涂 | additive productDesign toys | sample-maker toy-designer industrial-designer
sk-sculpting | 雕塑与泥塑造型 | 雕塑及泥塑造型 | Sculpting | 泥塑、油泥、雕塑、树脂翻模、手办原型 | toys productDesign graphics | craft-artist toy-designer sample-maker game-artist
sk-hand-painting | 手工彩绘上色 | 人手彩繪上色 | Hand painting | 彩绘、手工上色、模型涂装、墙绘 | graphics toys | craft-artist toy-maker illustrator
sk-jewellery-wax | 首饰起版与蜡雕 | 首飾起版及蠟雕 | Jewellery model making | 起版、雕蜡、倒模、唧蜡、银版 | jewellery | jewellery-maker jewellery-designer
sk-stone-setting | 镶石与执模 | 鑲石及執模 | Stone setting and finishing | 镶石、微镶、执模、抛光首饰、焊接首饰 | jewellery | jewellery-maker
sk-jewelcad | JewelCAD 与 Matrix | JewelCAD 及 Matrix | JewelCAD and Matrix | JewelCAD、Matrix、ZBrush珠宝、首饰绘图 | jewellery | jewellery-designer jewellery-maker
sk-gem-knowledge | 珠宝玉石鉴定 | 珠寶玉石鑑定 | Gem identification | GIC、珠宝鉴定、钻石分级、GIA、翡翠 | jewellery | jewellery-sales jewellery-designer jewellery-maker
sk-watch-assembly | 手表装配与走时检测 | 手錶裝配及走時檢測 | Watch assembly and timing | 机芯装配、走时测试、防水测试、手表维修、表针安装 | electronics jewellery | watch-assembler
sk-watch-case | 表壳表带加工 | 錶殼錶帶加工 | Watch case and strap making | 表壳打磨、表带、表面印刷、陶瓷表圈 | cnc jewellery | watch-assembler metal-polisher
sk-watch-repair | 钟表维修 | 鐘錶維修 | Watch repair | 换电池、机芯保养、洗油、钟表修理 | jewellery electronics | watch-assembler jewellery-sales
`);

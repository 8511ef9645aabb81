// Skills of garments, textiles, leather and shoes.
import { skillsOf } from "./skills-of";

export const garment = skillsOf(`
sk-sewing | 服装缝制 | 車縫 | Garment sewing | 平车、锁边、双针车、四线车、缝制工艺、冚车、双针、打枣 | fashion | garment-worker garment-designer garment-sample-maker leather-worker | five
sk-pattern-making | 服装制版与放码 | 紙樣及放碼 | Pattern making and grading | 制版、打版、纸样、放码 | fashion | garment-designer garment-worker pattern-maker garment-sample-maker
sk-leather-sewing | 皮具车缝（高车、柱车） | 皮具車縫（高車、柱車） | Leather sewing | 高车、柱车、DY车、手袋车缝、针车 | fashion | leather-worker shoe-maker upholsterer
sk-leather-tablework | 皮具台面与油边 | 皮具檯面及油邊 | Leather table work | 台面、油边、铲皮、折边、刷胶 | fashion | leather-worker shoe-maker
sk-bag-pattern | 手袋出格与纸格 | 手袋出格及紙格 | Bag pattern making | 出格、纸格、手袋打版、箱包打版 | fashion | leather-worker sample-maker pattern-maker
sk-shoe-lasting | 鞋面针车与成型 | 鞋面針車及成型 | Shoe stitching and lasting | 成型夹包、贴底、鞋楦、针车鞋面、鞋底贴合 | fashion | shoe-maker shoe-designer
sk-shoe-pattern | 鞋样开版 | 鞋樣開版 | Shoe pattern making | 鞋样、鞋版、开版、鞋样CAD、级放鞋样 | fashion | shoe-designer shoe-maker
sk-garment-cad | 服装 CAD（富怡、ET、博克） | 服裝 CAD（富怡、ET、博克） | Garment CAD | 富怡CAD、ET制版、博克、格柏、力克、排料 | fashion | pattern-maker garment-cutter garment-designer
sk-draping | 立体裁剪 | 立體裁剪 | Draping | 立裁、人台裁剪 | fashion | pattern-maker garment-designer garment-sample-maker
sk-clo3d | CLO 3D 虚拟样衣 | CLO 3D 虛擬樣衣 | CLO 3D | CLO3D、Style3D、3D试衣、虚拟服装 | fashion | garment-designer pattern-maker
sk-fashion-drawing | 服装款式图与效果图 | 時裝款式圖及效果圖 | Fashion drawing | 款式图、服装效果图、时装画、服装手绘、系列开发 | fashion | garment-designer shoe-designer fabric-buyer
sk-garment-cutting | 裁剪与拉布 | 裁剪及拉布 | Cutting and spreading | 电剪、拉布、自动裁床、排唛架、验片 | fashion | garment-cutter garment-sample-maker
sk-garment-construction | 服装工艺单与样衣制作 | 服裝工藝單及樣衣製作 | Garment specifications and samples | 工艺单、样衣制作、尺寸表、车版、工艺员 | fashion | garment-sample-maker pattern-maker garment-merchandiser
sk-ironing-finishing | 整烫与后道 | 整燙及後道 | Pressing and finishing | 大烫、整烫、锁眼、钉扣、剪线头、包装成衣 | fashion | garment-finisher laundry-worker
sk-garment-washing | 成衣洗水 | 成衣洗水 | Garment washing | 洗水、牛仔水洗、砂洗、酵素洗、脱水 | fashion | garment-finisher dyeing-worker laundry-worker
sk-garment-inspection | 成衣与面料检验 | 成衣及布料檢驗 | Garment and fabric inspection | 查衫、四分制、验布、度尺寸、成衣尾查 | fashion | garment-qc garment-finisher fabric-buyer
sk-fabric-knowledge | 面辅料知识 | 布料及輔料知識 | Fabrics and trims | 面料知识、辅料、梭织、针织面料、成分克重、色卡 | fashion | fabric-buyer garment-merchandiser garment-designer garment-qc garment-cutter
sk-garment-orders | 制衣跟单流程 | 製衣跟單流程 | Garment order follow-up | 大货跟单、外发加工、面料采购跟进、批板、产前板 | fashion crossborder | garment-merchandiser fabric-buyer merchandiser
sk-weaving | 织造设备操作 | 織造設備操作 | Weaving machine operation | 喷气织机、剑杆织机、整经、挡车、织带机 | fashion | textile-worker
sk-spinning | 纺纱与络筒 | 紡紗及絡筒 | Spinning and winding | 细纱、络筒、并条、粗纱、纺纱工艺 | fashion | textile-worker
sk-textile-testing | 纺织品测试 | 紡織品測試 | Textile testing | 色牢度、缩水率、起毛起球、纤维成分、强力测试 | fashion analysis | textile-worker garment-qc dyeing-worker testing-technician
sk-flat-knitting | 电脑横机操作与制版 | 電腦橫機操作及製版 | Flat knitting | 电脑横机、吓数、画花、慈星、岛精、毛衫工艺 | fashion | knitting-technician
sk-linking | 缝盘与毛衫手缝 | 縫盤及毛衫手縫 | Linking and hand finishing of knitwear | 缝盘、套口、挑撞、毛衫手缝 | fashion | knitting-technician garment-finisher
sk-circular-knitting | 圆机调机 | 圓機調機 | Circular knitting | 大圆机、单面机、双面机、换织针 | fashion | knitting-technician textile-worker
sk-dyeing | 染色与打样 | 染色及打樣 | Dyeing and lab dips | 打色、染缸、染料助剂、拼色、定型机、染整工艺 | fashion chemicals | dyeing-worker colour-matcher
sk-textile-printing | 纺织数码印花 | 紡織數碼印花 | Textile printing | 数码印花、圆网印花、热升华、印花对花 | fashion printing | dyeing-worker embroidery-operator screen-printer
sk-embroidery | 电脑绣花操作 | 電腦繡花操作 | Computer embroidery operation | 绣花机操作、换线、田岛、多头绣花机 | fashion | embroidery-operator
sk-embroidery-digitising | 绣花打带制版 | 繡花打帶製版 | Embroidery digitising | 打带、威尔克姆、绣花制版、针迹 | fashion | embroidery-operator
`);

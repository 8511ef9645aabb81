// Trades of printing, packaging, chemicals, wood, toys, jewellery and other materials.
import { trades } from "./trades";

export const materials = trades(
  "materials",
  `
oc-printing-operator | 6-08-01-02 | 印刷操作员 | 印刷機操作員 | Printing press operator | 印刷、印刷工、印刷机长、印刷技术员、印刷工程师、印刷师傅、柯式印刷、数码印刷、胶印、凹印、柔印、印刷二手、印刷学徒、印刷主管、彩印、海德堡机长、UV打印、印刷领机、Printer、四色机长、六色机长、高宝二手、GTO机长、UV机长、印刷三手
oc-screen-printer |  | 丝印移印工 | 絲印及移印技工 | Screen and pad printer | 丝印、丝印工、丝印师傅、丝印技术员、丝印工程师、移印、移印工、移印师傅、移印技术员、调油师傅、调油、烫金工、热转印、水转印、晒网工、网印
oc-prepress-technician | 6-08-01-01 | 印前制作员 | 印前製作員 | Prepress technician | 印前、拼版员、制版工、制版员、晒版、CTP、印前设计、拼版、排版员、打稿员、菲林、图文制作、制版
oc-post-press-worker | 6-08-01-03 | 印后加工工 | 印後加工技工 | Post-press worker | 切纸机长、切纸、过胶、糊盒、粘盒机长、模切、模切师傅、模切工程师、模切技术员、手啤机长、手啤机、啤机机长、装订工、烫金机长、分切机长、覆膜工、折页机长、骑订、裱纸机长、分切工、烫金师傅、裱纸助手、自动裱、裱坑机长、信封机、钉装
oc-packaging-designer | 4-08-08-09 | 包装结构设计员 | 包裝結構設計員 | Packaging designer | 包装设计师、包装设计、包装工程师、包装结构、包装设计工程师、包材工程师、纸箱设计、彩盒设计、包装打样、打样员
oc-carton-worker | 6-07-02-00 | 纸箱纸品工 | 紙箱紙品技工 | Carton and paper product worker | 纸箱机长、瓦线、打钉工、粘箱工、开槽机、纸板线、礼盒工、纸巾生产、造纸工
oc-chemical-operator | 6-11-01-02 | 化工操作工 | 化工操作員 | Chemical plant operator | 化工技术员、反应釜、投料工、化工工艺员、化工厂操作工、混料工、搅拌工、化工总控、化工生产、生产配料工
oc-chemical-engineer |  | 化工研发员 | 化工研發員 | Chemical development technician | 化学工程师、化工工程师、化工研发、合成研究员、化工研发工程师、胶粘剂、胶水工程师、配方工程师、化学分析、化工实验员、助剂研发、有机合成、化工工艺工程师
oc-coating-technician |  | 涂料油漆技术员 | 塗料油漆技術員 | Paint and ink technician | 涂料工程师、油墨工程师、油漆工程师、涂料技术员、油墨技术员、涂料研发、油漆研发、树脂工程师、水性涂料、木器漆
oc-colour-matcher |  | 调色师 | 調色師 | Colour matcher | 调色员、调色、配色、配色师、调墨师、配色员、调漆师、调油员、打板调色、对色员、色彩工程师、调色技术员
oc-cosmetics-formulator | 6-11-10-03 | 日化配方员 | 日化配方員 | Cosmetics formulator | 化妆品研发、化妆品工程师、日化工程师、配方师、化妆品配方、调香师、护肤品研发、乳化工、灌装工、化妆品生产
oc-pharmaceutical-operator | 6-12-03-00 | 制药工 | 製藥技工 | Pharmaceutical operator | 药厂操作工、制剂、制药技术员、药品生产、压片工、药物制剂、制药工程师、药品研发、制药设备、药品检验员、药物分析、药品QA
oc-plastics-engineer | 2-02-36-05 | 高分子材料技术员 | 高分子材料技術員 | Polymer materials technician | 材料工程师、塑胶工程师、改性塑料、塑料工程师、材料研发、材料研发工程师、塑料配方、塑胶材料、塑胶技术员、材料技术员、高分子材料
oc-composite-worker |  | 复合材料工 | 複合材料技工 | Composite materials worker | 碳纤工、复材工程师、预浸料、碳纤维成型、手糊工、复材技术员
oc-ceramics-worker | 6-15-05-02 | 陶瓷工 | 陶瓷技工 | Ceramics worker | 陶瓷技术员、窑炉工、喷釉工、陶瓷工程师、卫浴修检工、注浆工、施釉工、窑炉技术员、压机工
oc-glass-worker | 6-15-03-03 | 玻璃加工工 | 玻璃加工技工 | Glass worker | 玻璃工程师、玻璃切割、钢化玻璃、磨边工、玻璃技术员、玻璃盖板、开料玻璃、玻璃热弯、钢化炉
oc-furniture-maker | 6-06-04-00 | 家具制作工 | 傢俬製作技工 | Furniture maker | 家具厂普工、开料工、开料师傅、封边工、家具安装、家具组装、木工机台、排钻工、板式家具、实木家具、家具木工、贴皮工、家具车间、橱柜安装、Furniture assembler
oc-carpenter | 6-06-03-01 | 木工 | 木工 | Carpenter | 木工师傅、木工学徒、细木工、木匠、装修木工、雕刻工、木工机械、木工打样、木器、機械木工、Joiner
oc-upholsterer |  | 软体家具工（扪工） | 梳化捫工 | Upholsterer | 扪工、扪皮工、沙发扪工、沙发工、打底工、海绵工、床垫工、软包工、沙发、软体家具、扪布
oc-toy-maker | 6-09-05-00 | 玩具制作工 | 玩具製作技工 | Toy production worker | 玩具工程师、毛绒玩具、玩具厂普工、玩具组装、玩具技术员、玩具跟单、婴童用品、搪胶
oc-sample-maker | 6-18-04-02 | 手板样板师傅 | 手板樣板技工 | Prototype and sample maker | 手板、手板师傅、样板师傅、样品员、打样师傅、打样、样板工程师、手板模型、手板工、打样工、样板员、板房师傅、手办原型、复模、模型制作、版房、版房师傅、制样员、样品制作员、跟板员
oc-jewellery-maker | 6-09-03-15 | 珠宝首饰技工 | 珠寶首飾技工 | Jewellery maker | 执模、执模工、镶石工、镶石、首饰技工、倒模工、蜡镶、首饰起版、金工、珠宝加工、首饰工程师、打金师傅
oc-watch-assembler | 6-26-01-02 | 钟表技工 | 鐘錶技工 | Watch and clock worker | 钟表维修、手表装配、手表工程师、钟表装配、修表师傅、钟表工程师
`,
);

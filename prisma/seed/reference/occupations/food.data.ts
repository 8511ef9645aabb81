// Trades of food production, kitchens and restaurants.
import { trades } from "./trades";

export const food = trades(
  "food",
  `
oc-food-technician | 2-02-24-00 | 食品加工技术员 | 食品加工技術員 | Food processing technician | 食品技术员、食品工程师、食品加工、食品研发助理、食品研发、食品研发工程师、食品工艺、食品研发员、食品工艺员、烘焙研发、调味品研发、香精、Food technologist
oc-food-production-worker |  | 食品生产工 | 食品生產員 | Food production worker | 食品生产、食品厂普工、食品包装、烘焙生产、食品操作工、食品车间、豆制品、凉果、Food factory worker
oc-food-qc | 4-08-05-01 | 食品品控员 | 食品品質控制員 | Food quality controller | 食品品控、食品检验员、品控、品控员、食品检测、食品质检、食品安全员、食品化验员、食品安全、品控主管、食品QC、农残检测、食品安全管理员、Food inspector
oc-beverage-technician |  | 饮料酿造技术员 | 飲品釀造技術員 | Beverage and brewing technician | 酿酒、饮料工、饮料生产、酿造、品酒师、灌装、饮料技术员、酒厂、Brewer
oc-cook | 4-03-02-01 | 厨师 | 廚師 | Cook | 中餐厨师、炒锅、厨师长、厨师学徒、中厨、主厨、行政总厨、大厨、川菜厨师、湘菜厨师、炒菜师傅、副厨、头锅、尾锅、热菜厨师、二厨、Chef
oc-chinese-cook |  | 粤菜厨师 | 粵菜廚師 | Cantonese cook | 粤菜、粤菜师傅、砧板、打荷、上杂、蒸锅、水台、后镬、候镬、煲仔、炒鑊、粤菜炒锅、厨房砧板、頭砧、Cantonese chef
oc-western-cook | 4-03-02-03 | 西餐厨师 | 西廚 | Western cook | 西餐、扒房、冷厨、披萨师傅、西餐学徒、日料厨师、寿司师傅、寿司、料理师、铁板烧、日本料理、韩餐厨师、汉堡、意粉、西餐厅、Western chef
oc-siu-mei-cook |  | 烧腊师傅 | 燒味師傅 | Cantonese barbecue cook | 烧腊、烧味、烧鹅、烧烤师傅、卤味师傅、烧腊学徒、烧鸭师傅、卤水师傅、卤味、斩鸡师傅、Siu mei cook
oc-dim-sum-chef | 4-03-02-02 | 粤式点心师 | 中式點心師傅 | Dim sum chef | 点心师傅、点心师、粤式点心、中式面点、面点师、面点、早茶师傅、点心学徒、拉肠师傅、拌馅、煎炸、肠粉师傅、包点师傅、包点、中式面点师、早餐师傅、點心、Dim sum
oc-pastry-cook | 6-02-01-01 | 面点烘焙师 | 西餅烘焙師 | Pastry cook and baker | 西点师、烘焙师、裱花师、面包师、蛋糕师、饼房、西点、烘焙、裱花、烘焙学徒、面包学徒、西点学徒、蛋糕、面包、饼房师傅、西饼、甜品师、甜品、西式面点师、西点师傅、Baker
oc-kitchen-helper |  | 厨房帮工 | 廚房助理 | Kitchen helper | 厨工、帮厨、厨房学徒、洗碗工、洗碗、洗碗阿姨、择菜工、厨房杂工、切配、厨房、厨杂、洗菜工、切菜工、配菜员、配菜、后厨、厨房阿姨、厨务、Kitchen assistant
oc-canteen-staff |  | 食堂工作人员 | 食堂服務員 | Canteen worker | 食堂、食堂厨师、食堂厨工、食堂主管、饭堂、食堂阿姨、饭堂厨师、食堂管理员、团餐、打饭阿姨、员工餐厅、饭堂厨工、食堂经理、Canteen
oc-barista | 4-03-02-08 | 咖啡师 | 咖啡師 | Barista | 咖啡店员、咖啡厅、咖啡学徒、咖啡拉花、咖啡店、咖啡店長、Coffee shop assistant
oc-tea-drink-maker | 4-03-02-10 | 茶饮师 | 茶飲調製員 | Tea drink maker | 奶茶店员、茶饮店员、茶饮、奶茶师、调饮师、茶饮店、奶茶店、水吧、饮品店员、水吧员、饮品师、Bubble tea maker
oc-bartender | 4-03-02-09 | 调酒师 | 調酒師 | Bartender | 调酒、吧员、吧台、酒水员、酒吧服务员、侍酒师、酒吧员、Bar staff
oc-tea-artist | 4-03-02-07 | 茶艺师 | 茶藝師 | Tea artist | 茶艺、茶艺员、茶师、茶艺顾问、评茶员、茶叶销售、茶道老师、茶艺培训、Tea ceremony host
oc-waiter | 4-03-02-05 | 餐厅服务员 | 侍應 | Waiter | 服务员、传菜员、楼面、餐饮服务员、侍应生、传菜、点菜员、迎宾、迎宾员、咨客、餐饮店员、餐厅领班、餐厅店员、楼面服务员、中餐服务员、西餐服务员、西餐厅服务员、宴会服务员、Restaurant staff
oc-catering-manager |  | 餐饮管理员 | 餐飲主任 | Catering supervisor | 餐饮管理、餐饮店长、餐饮储备干部、餐厅经理、楼面部长、楼面经理、餐饮经理、餐厅主管、餐饮主管、餐饮部经理、前厅主管、餐饮储备店长、Restaurant manager
oc-meat-cutter |  | 肉品分割工 | 肉類分割技工 | Meat and fish processor | 屠宰、分割工、肉制品、肉类加工、水产加工、刺身师傅、水产品加工、切肉工、肉档、杀鱼、冷冻品加工、生鲜员、Butcher
oc-nutritionist | 4-14-02-01 | 营养师 | 營養師 | Nutritionist | 营养顾问、营养配餐员、健康顾问、配餐员、营养配餐、营养专员、公共营养师、体重管理师、Dietitian assistant
`,
);

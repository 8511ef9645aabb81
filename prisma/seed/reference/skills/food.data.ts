// Skills of food production, kitchens and restaurants.
import { skillsOf } from "./skills-of";

export const food = skillsOf(`
sk-food-testing | 食品理化与微生物检验 | 食品理化及微生物檢驗 | Food testing | 食品检测、理化分析、水分测定、农残快检、蛋白质测定、食品化验 | foodTesting food farmProducts | laboratory-technician food-technician food-qc
sk-food-safety | 食品安全（HACCP） | 食品安全（HACCP） | Food safety (HACCP) | HACCP、食品安全管理、ISO22000、BRC、食品安全管理体系、FSSC | foodTesting food culinary | food-technician cook pastry-cook waiter laboratory-technician food-production-worker canteen-staff chinese-cook catering-manager barista food-qc quality-system-specialist
sk-chinese-cooking | 中式烹调 | 中菜烹調 | Chinese cooking | 烧腊、蒸菜、厨师证 | culinary | cook chinese-cook canteen-staff | five
sk-pastry | 中西面点与烘焙 | 中西點心及烘焙 | Pastry and baking | 烘焙、西点 | culinary | pastry-cook cook dim-sum-chef
sk-beverages | 咖啡与茶饮制作 | 咖啡及茶飲調製 | Coffee and tea making | 咖啡、饮品制作、咖啡制作、水吧出品 | travel hotel culinary | waiter pastry-cook barista tea-drink-maker bartender
sk-table-service | 餐饮服务 | 餐飲服務 | Table service | 餐厅服务、楼面服务、餐饮接待 | hotel | waiter
sk-food-processing | 食品加工工艺 | 食品加工工藝 | Food processing | 杀菌、冷冻、腌制、食品干燥、食品添加剂、食品工艺 | food farmProducts | food-technician food-production-worker beverage-technician
sk-food-line-operation | 食品生产线操作 | 食品生產線操作 | Food line operation | 灌装机、包装机操作、食品流水线、封口机、金属检测 | food | food-production-worker beverage-technician
sk-food-hygiene | 车间卫生与健康证 | 車間衞生及健康證 | Food hygiene | 健康证、食品卫生、洗手消毒、更衣流程、食品从业 | food culinary foodTesting | food-production-worker kitchen-helper canteen-staff meat-cutter waiter tea-drink-maker | none
sk-food-labelling | 食品标签与留样 | 食品標籤及留樣 | Food labelling and samples | 食品标签、留样、追溯、SC许可证、保质期 | foodTesting food | food-qc canteen-staff food-technician
sk-recipe-development | 产品配方与感官评价 | 產品配方及感官評價 | Recipe development | 食品配方、感官评价、新品研发、调味、食品打样 | food | food-technician beverage-technician
sk-brewing | 酿造与发酵 | 釀造及發酵 | Brewing and fermentation | 酿酒、发酵、精酿、酱油、酵母 | food | beverage-technician
sk-wok-cooking | 炒锅与镬气控制 | 炒鑊及鑊氣控制 | Wok cooking | 炒锅、镬气、爆炒、炒菜、滑炒 | culinary | chinese-cook cook | five
sk-knife-skills | 刀工与砧板配菜 | 刀工及砧板配菜 | Knife work | 刀工、砧板、切配、果蔬雕刻、起肉 | culinary westernCooking | cook chinese-cook kitchen-helper western-cook meat-cutter siu-mei-cook
sk-cantonese-cuisine | 粤菜制作 | 粵菜製作 | Cantonese cuisine | 粤菜、广府菜、潮州菜、客家菜、煲汤、蒸鱼 | culinary | chinese-cook cook | five
sk-steaming-stewing | 蒸炖与老火汤 | 蒸燉及老火湯 | Steaming and soups | 上杂、蒸炖、老火汤、炖品、鲍参翅肚 | culinary | chinese-cook canteen-staff
sk-siu-mei | 烧腊制作 | 燒味製作 | Cantonese roasts | 烧鹅、叉烧、烧乳猪、白切鸡、挂炉 | culinary | siu-mei-cook
sk-brine-cooking | 卤水与凉菜 | 滷水及涼菜 | Braised and cold dishes | 卤水、卤味、凉菜、拼盘、白卤 | culinary | siu-mei-cook cook
sk-dim-sum | 粤式点心制作 | 粵式點心製作 | Dim sum making | 虾饺、烧卖、肠粉、叉烧包、点心、广式点心 | culinary pastry | dim-sum-chef | five
sk-dough-work | 中式面点与面团 | 中式麵點及麵團 | Chinese dough work | 包子、馒头、拉面、酥皮、饺子、和面 | culinary pastry | dim-sum-chef pastry-cook canteen-staff
sk-bread-making | 面包制作 | 麵包製作 | Bread making | 面包、欧包、发酵面团、吐司、起酥 | pastry | pastry-cook
sk-cake-decorating | 蛋糕与裱花 | 蛋糕及唧花 | Cakes and decorating | 裱花、慕斯、翻糖、生日蛋糕、戚风 | pastry | pastry-cook
sk-western-cooking | 西餐制作 | 西餐製作 | Western cooking | 牛扒、意面、西餐酱汁、沙拉、扒炉、披萨 | westernCooking | western-cook
sk-japanese-korean-food | 日韩料理 | 日韓料理 | Japanese and Korean food | 寿司、刺身、日料、铁板烧、韩餐 | westernCooking culinary | western-cook
sk-bulk-catering | 大锅菜与团餐 | 大鑊菜及團膳 | Bulk catering | 大锅菜、团餐、学校食堂、员工餐、快餐制作 | culinary | canteen-staff cook kitchen-helper
sk-menu-costing | 菜单设计与成本控制 | 菜單設計及成本控制 | Menus and food costs | 菜单设计、餐饮成本、毛利率、沽清、出品管理 | culinary hotel | catering-manager cook nutritionist
sk-kitchen-hygiene | 厨房卫生与 4D、6T 管理 | 廚房衞生及 4D、6T 管理 | Kitchen hygiene | 4D厨房、6T、厨房卫生、冰箱管理、五常法 | culinary | kitchen-helper cook canteen-staff catering-manager dim-sum-chef siu-mei-cook
sk-espresso | 意式咖啡与拉花 | 意式咖啡及拉花 | Espresso and latte art | 拉花、意式咖啡、咖啡机、打奶泡、SCA | hotel westernCooking pastry | barista
sk-hand-brew | 手冲与咖啡烘焙 | 手沖及咖啡烘焙 | Hand brew and roasting | 手冲咖啡、咖啡烘焙、杯测、咖啡豆 | hotel | barista
sk-tea-drinks | 茶饮调制 | 茶飲調製 | Tea drink making | 奶茶制作、茶饮、雪克、水吧、果茶 | hotel tea | tea-drink-maker barista tea-artist
sk-cocktails | 鸡尾酒调制 | 雞尾酒調製 | Cocktails | 调酒、鸡尾酒、花式调酒、IBA | hotel | bartender
sk-wine-knowledge | 葡萄酒与酒水知识 | 葡萄酒及酒水知識 | Wine and drinks | 葡萄酒、侍酒、WSET、酒水知识、品酒 | hotel food | bartender catering-manager beverage-technician waiter
sk-bar-management | 吧台备货与器具 | 酒吧備貨及器具 | Bar preparation | 吧台、酒水盘点、吧台备料、器具清洗 | hotel | bartender barista tea-drink-maker
sk-tea-ceremony | 茶艺表演与冲泡 | 茶藝表演及沖泡 | Tea ceremony | 茶艺、茶艺师证、功夫茶、泡茶、茶席 | tea | tea-artist | five
sk-tea-appraisal | 评茶与茶叶知识 | 評茶及茶葉知識 | Tea appraisal | 评茶、六大茶类、普洱、审评 | tea | tea-artist
sk-banquet-service | 摆台与宴会服务 | 擺枱及宴會服務 | Banquet service | 摆台、宴会服务、分菜、斟酒、席间服务 | hotel | waiter catering-manager
sk-ordering-systems | 点菜系统与翻台 | 點菜系統及翻枱 | Ordering systems | 点菜、点餐系统、美团收银、翻台、传菜 | hotel culinary | waiter catering-manager tea-drink-maker
sk-butchery | 肉类分割与水产处理 | 肉類分割及水產處理 | Meat cutting and fish preparation | 分割、剔骨、屠宰、杀鱼、冷鲜肉 | food culinary | meat-cutter kitchen-helper
sk-nutrition | 营养配餐与膳食评估 | 營養配餐及膳食評估 | Nutrition planning | 营养配餐、膳食指导、营养师证、食谱编制、体脂管理 | culinary health | nutritionist health-manager canteen-staff
sk-nutrition-counselling | 营养咨询与体重管理 | 營養諮詢及體重管理 | Nutrition counselling | 体重管理、减脂、营养咨询、孕期营养 | health | nutritionist health-manager fitness-coach
`);

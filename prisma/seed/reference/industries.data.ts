// The industries of GB/T 4754-2017: 20 sections (`C`), each with its divisions (`C39`, the 97 of the standard).
import type { Industry } from "~/app/domain/reference";

type Row = readonly [code: string, zhCn: string, zhHk: string, en: string];

/** A section, then its divisions by their two digits. */
function section([letter, zhCn, zhHk, en]: Row, divisions: Row[]): Industry[] {
  return [
    { code: letter, parentCode: null, names: { "zh-CN": zhCn, "zh-HK": zhHk, en } },
    ...divisions.map(([digits, cn, hk, english]) => ({
      code: `${letter}${digits}`,
      parentCode: letter,
      names: { "zh-CN": cn, "zh-HK": hk, en: english },
    })),
  ];
}

export const industries: Industry[] = [
  ...section(
    [
      "A",
      "农、林、牧、渔业",
      "農、林、牧、漁業",
      "Agriculture, forestry, animal husbandry and fishery",
    ],
    [
      ["01", "农业", "農業", "Farming"],
      ["02", "林业", "林業", "Forestry"],
      ["03", "畜牧业", "畜牧業", "Animal husbandry"],
      ["04", "渔业", "漁業", "Fishery"],
      [
        "05",
        "农、林、牧、渔专业及辅助性活动",
        "農、林、牧、漁專業及輔助活動",
        "Support services for farming, forestry, husbandry and fishery",
      ],
    ],
  ),
  ...section(
    ["B", "采矿业", "採礦業", "Mining"],
    [
      ["06", "煤炭开采和洗选业", "煤炭開採和洗選業", "Coal mining and washing"],
      ["07", "石油和天然气开采业", "石油和天然氣開採業", "Oil and gas extraction"],
      ["08", "黑色金属矿采选业", "黑色金屬礦採選業", "Ferrous metal ore mining"],
      ["09", "有色金属矿采选业", "有色金屬礦採選業", "Non-ferrous metal ore mining"],
      ["10", "非金属矿采选业", "非金屬礦採選業", "Non-metallic mineral mining"],
      ["11", "开采专业及辅助性活动", "開採專業及輔助活動", "Support services for mining"],
      ["12", "其他采矿业", "其他採礦業", "Other mining"],
    ],
  ),
  ...section(
    ["C", "制造业", "製造業", "Manufacturing"],
    [
      ["13", "农副食品加工业", "農副食品加工業", "Processing of farm produce"],
      ["14", "食品制造业", "食品製造業", "Food manufacturing"],
      [
        "15",
        "酒、饮料和精制茶制造业",
        "酒、飲料和精製茶製造業",
        "Alcohol, beverages and refined tea",
      ],
      ["16", "烟草制品业", "煙草製品業", "Tobacco products"],
      ["17", "纺织业", "紡織業", "Textiles"],
      ["18", "纺织服装、服饰业", "紡織服裝、服飾業", "Garments and accessories"],
      [
        "19",
        "皮革、毛皮、羽毛及其制品和制鞋业",
        "皮革、毛皮、羽毛及其製品和製鞋業",
        "Leather, fur, feathers and footwear",
      ],
      [
        "20",
        "木材加工和木、竹、藤、棕、草制品业",
        "木材加工和木、竹、藤、棕、草製品業",
        "Wood processing; wood, bamboo, rattan, palm and straw products",
      ],
      ["21", "家具制造业", "傢俬製造業", "Furniture"],
      ["22", "造纸和纸制品业", "造紙和紙製品業", "Paper and paper products"],
      [
        "23",
        "印刷和记录媒介复制业",
        "印刷和記錄媒體複製業",
        "Printing and copying of recorded media",
      ],
      [
        "24",
        "文教、工美、体育和娱乐用品制造业",
        "文教、工藝美術、體育和娛樂用品製造業",
        "Stationery, crafts, sports and leisure goods, toys",
      ],
      [
        "25",
        "石油、煤炭及其他燃料加工业",
        "石油、煤炭及其他燃料加工業",
        "Processing of petroleum, coal and other fuels",
      ],
      [
        "26",
        "化学原料和化学制品制造业",
        "化學原料和化學製品製造業",
        "Chemical materials and products",
      ],
      ["27", "医药制造业", "醫藥製造業", "Pharmaceuticals"],
      ["28", "化学纤维制造业", "化學纖維製造業", "Chemical fibres"],
      ["29", "橡胶和塑料制品业", "橡膠和塑膠製品業", "Rubber and plastic products"],
      ["30", "非金属矿物制品业", "非金屬礦物製品業", "Non-metallic mineral products"],
      [
        "31",
        "黑色金属冶炼和压延加工业",
        "黑色金屬冶煉和壓延加工業",
        "Smelting and rolling of ferrous metals",
      ],
      [
        "32",
        "有色金属冶炼和压延加工业",
        "有色金屬冶煉和壓延加工業",
        "Smelting and rolling of non-ferrous metals",
      ],
      ["33", "金属制品业", "金屬製品業", "Metal products"],
      ["34", "通用设备制造业", "通用設備製造業", "General-purpose machinery"],
      ["35", "专用设备制造业", "專用設備製造業", "Special-purpose machinery"],
      ["36", "汽车制造业", "汽車製造業", "Motor vehicles"],
      [
        "37",
        "铁路、船舶、航空航天和其他运输设备制造业",
        "鐵路、船舶、航空航天和其他運輸設備製造業",
        "Railway, ship, aerospace and other transport equipment",
      ],
      ["38", "电气机械和器材制造业", "電氣機械和器材製造業", "Electrical machinery and apparatus"],
      [
        "39",
        "计算机、通信和其他电子设备制造业",
        "電腦、通訊和其他電子設備製造業",
        "Computers, communication and other electronic equipment",
      ],
      ["40", "仪器仪表制造业", "儀器儀錶製造業", "Instruments and meters"],
      ["41", "其他制造业", "其他製造業", "Other manufacturing"],
      ["42", "废弃资源综合利用业", "廢棄資源綜合利用業", "Recycling of waste resources"],
      [
        "43",
        "金属制品、机械和设备修理业",
        "金屬製品、機械和設備維修業",
        "Repair of metal products, machinery and equipment",
      ],
    ],
  ),
  ...section(
    [
      "D",
      "电力、热力、燃气及水生产和供应业",
      "電力、熱力、燃氣及水的生產和供應業",
      "Electricity, heat, gas and water supply",
    ],
    [
      ["44", "电力、热力生产和供应业", "電力、熱力生產和供應業", "Electricity and heat"],
      ["45", "燃气生产和供应业", "燃氣生產和供應業", "Gas"],
      ["46", "水的生产和供应业", "水的生產和供應業", "Water"],
    ],
  ),
  ...section(
    ["E", "建筑业", "建造業", "Construction"],
    [
      ["47", "房屋建筑业", "樓宇建造業", "Construction of buildings"],
      ["48", "土木工程建筑业", "土木工程建造業", "Civil engineering"],
      ["49", "建筑安装业", "建築安裝業", "Building installation"],
      [
        "50",
        "建筑装饰、装修和其他建筑业",
        "建築裝飾、裝修和其他建造業",
        "Decoration, fitting-out and other construction",
      ],
    ],
  ),
  ...section(
    ["F", "批发和零售业", "批發和零售業", "Wholesale and retail"],
    [
      ["51", "批发业", "批發業", "Wholesale"],
      ["52", "零售业", "零售業", "Retail"],
    ],
  ),
  ...section(
    ["G", "交通运输、仓储和邮政业", "運輸、倉儲和郵政業", "Transport, storage and post"],
    [
      ["53", "铁路运输业", "鐵路運輸業", "Rail transport"],
      ["54", "道路运输业", "道路運輸業", "Road transport"],
      ["55", "水上运输业", "水上運輸業", "Water transport"],
      ["56", "航空运输业", "航空運輸業", "Air transport"],
      ["57", "管道运输业", "管道運輸業", "Pipeline transport"],
      ["58", "多式联运和运输代理业", "多式聯運和貨運代理業", "Multimodal transport and forwarding"],
      ["59", "装卸搬运和仓储业", "裝卸搬運和倉儲業", "Handling and warehousing"],
      ["60", "邮政业", "郵政業", "Post and courier services"],
    ],
  ),
  ...section(
    ["H", "住宿和餐饮业", "住宿和餐飲業", "Accommodation and catering"],
    [
      ["61", "住宿业", "住宿業", "Accommodation"],
      ["62", "餐饮业", "餐飲業", "Catering"],
    ],
  ),
  ...section(
    [
      "I",
      "信息传输、软件和信息技术服务业",
      "資訊傳輸、軟件和資訊科技服務業",
      "Information transmission, software and IT services",
    ],
    [
      [
        "63",
        "电信、广播电视和卫星传输服务",
        "電訊、廣播電視和衞星傳輸服務",
        "Telecommunication, broadcasting and satellite transmission",
      ],
      ["64", "互联网和相关服务", "互聯網和相關服務", "Internet and related services"],
      ["65", "软件和信息技术服务业", "軟件和資訊科技服務業", "Software and IT services"],
    ],
  ),
  ...section(
    ["J", "金融业", "金融業", "Finance"],
    [
      ["66", "货币金融服务", "貨幣金融服務", "Monetary and banking services"],
      ["67", "资本市场服务", "資本市場服務", "Capital market services"],
      ["68", "保险业", "保險業", "Insurance"],
      ["69", "其他金融业", "其他金融業", "Other financial services"],
    ],
  ),
  ...section(
    ["K", "房地产业", "地產業", "Real estate"],
    [["70", "房地产业", "地產開發、管理和代理", "Real estate development, management and agency"]],
  ),
  ...section(
    ["L", "租赁和商务服务业", "租賃和商業服務業", "Leasing and business services"],
    [
      ["71", "租赁业", "租賃業", "Leasing"],
      ["72", "商务服务业", "商業服務業", "Business services"],
    ],
  ),
  ...section(
    ["M", "科学研究和技术服务业", "科學研究和技術服務業", "Research and technical services"],
    [
      ["73", "研究和试验发展", "研究和試驗發展", "Research and development"],
      ["74", "专业技术服务业", "專業技術服務業", "Professional technical services"],
      [
        "75",
        "科技推广和应用服务业",
        "科技推廣和應用服務業",
        "Promotion and application of technology",
      ],
    ],
  ),
  ...section(
    [
      "N",
      "水利、环境和公共设施管理业",
      "水利、環境和公共設施管理業",
      "Water conservancy, environment and public facilities",
    ],
    [
      ["76", "水利管理业", "水利管理業", "Water conservancy"],
      [
        "77",
        "生态保护和环境治理业",
        "生態保護和環境治理業",
        "Ecological protection and pollution control",
      ],
      ["78", "公共设施管理业", "公共設施管理業", "Management of public facilities"],
      ["79", "土地管理业", "土地管理業", "Land management"],
    ],
  ),
  ...section(
    [
      "O",
      "居民服务、修理和其他服务业",
      "居民服務、維修和其他服務業",
      "Household, repair and other services",
    ],
    [
      ["80", "居民服务业", "居民服務業", "Household and personal services"],
      [
        "81",
        "机动车、电子产品和日用产品修理业",
        "汽車、電子產品和日用品維修業",
        "Repair of motor vehicles, electronics and household goods",
      ],
      ["82", "其他服务业", "其他服務業", "Other services"],
    ],
  ),
  ...section(["P", "教育", "教育", "Education"], [["83", "教育", "教育", "Education"]]),
  ...section(
    ["Q", "卫生和社会工作", "衞生和社會工作", "Health and social work"],
    [
      ["84", "卫生", "衞生", "Health care"],
      ["85", "社会工作", "社會工作", "Social work"],
    ],
  ),
  ...section(
    ["R", "文化、体育和娱乐业", "文化、體育和娛樂業", "Culture, sports and entertainment"],
    [
      ["86", "新闻和出版业", "新聞和出版業", "News and publishing"],
      [
        "87",
        "广播、电视、电影和录音制作业",
        "廣播、電視、電影和錄音製作業",
        "Radio, television, film and sound recording",
      ],
      ["88", "文化艺术业", "文化藝術業", "Culture and arts"],
      ["89", "体育", "體育", "Sports"],
      ["90", "娱乐业", "娛樂業", "Entertainment"],
    ],
  ),
  ...section(
    [
      "S",
      "公共管理、社会保障和社会组织",
      "公共管理、社會保障和社會組織",
      "Public administration, social security and social organisations",
    ],
    [
      ["91", "中国共产党机关", "中國共產黨機關", "Organs of the Communist Party of China"],
      ["92", "国家机构", "國家機構", "State institutions"],
      [
        "93",
        "人民政协、民主党派",
        "人民政協、民主黨派",
        "People's Political Consultative Conference and democratic parties",
      ],
      ["94", "社会保障", "社會保障", "Social security"],
      [
        "95",
        "群众团体、社会团体和其他成员组织",
        "群眾團體、社會團體和其他成員組織",
        "Mass organisations, associations and other membership bodies",
      ],
      [
        "96",
        "基层群众自治组织及其他组织",
        "基層群眾自治組織及其他組織",
        "Grassroots self-governing and other organisations",
      ],
    ],
  ),
  ...section(
    ["T", "国际组织", "國際組織", "International organisations"],
    [["97", "国际组织", "國際組織", "International organisations"]],
  ),
];

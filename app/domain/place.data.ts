// The words around names of places: what is left out of a short name, names that are history, names that are two places,
// and words for no place at all. All are folded: simplified, lower case, no spaces.

/** Ends of full names, longest first; a short name goes without. */
export const placeEndings =
  /(?:特别行政区|(?:(?:蒙古|土家|朝鲜|哈萨克|柯尔克孜|傈僳|哈尼|景颇|拉祜|纳西|仡佬|撒拉|东乡|保安|裕固|达斡尔|锡伯|塔吉克|布依|毛南|仫佬|维吾尔|[藏彝苗侗壮回傣白羌满瑶黎畲佤水土各怒])族)*自治[区州县旗]|街道办事处|街道办|街道|地区|新区|矿区|林区|省|市|区|县|镇|乡|盟|旗|district|city|town)$/;
/** Ends that may follow a short name in place of its own: a place is promoted, and people go on using the old word. */
export const otherEndings =
  /^(?:地区|新区|街道办事处|街道办|街道|市|区|县|镇|district|city|town)(?![a-z])/;

/** Those of them that only districts have. */
export const districtEndings = /^(?:新区|区|district)(?![a-z])/;

/** Names of the past and the places they are now. */
export const formerNames: readonly (readonly [former: string, now: string])[] = [
  ["襄樊", "襄阳"],
  ["闸北区", "静安区"],
  ["卢湾区", "黄浦区"],
  ["南汇区", "浦东新区"],
  ["崇文区", "东城区"],
  ["宣武区", "西城区"],
  ["塘沽区", "滨海新区"],
  ["萝岗区", "黄埔区"],
  ["萝岗", "黄埔区"],
  ["思茅市", "普洱市"],
  ["龙华新区", "龙华区"],
  ["光明新区", "光明区"],
  ["坪山新区", "坪山区"],
];

/** Names that several cities have, whether or not all of them are in the stock: alone they are nobody's. */
export const doubtfulAlone: readonly string[] =
  "朝阳 朝阳区 和平 和平区 河东 河东区 宝山 宝山区 普陀 普陀区 通州 通州区 长安区 大同 新北 资阳 城区 新城区 老城区 郊区 市区 矿区 新区 东区 西区 南区 北区 中区 市中区 城中区 城关区 城关镇 江北 江北区".split(
    " ",
  );

/** Districts of Guangzhou and Shenzhen that have a namesake elsewhere, whether or not it is in the stock. */
export const namesakes: readonly string[] = "白云 白云区 南山 南山区 南沙 南沙区 龙华 龙华区".split(
  " ",
);
/** What tells that they are meant. */
export const ourCities = /广东|廣東|广州|廣州|深圳|大湾区|大灣區|guangdong|guangzhou|shenzhen/i;

export const hongKong = "香港-";
/** Parts of Hong Kong that are wider than its districts: the district below says enough. */
export const hongKongParts =
  /^(?:香港-?)?(?:九龙|新界|港岛|香港岛)(?![坡城湾塘县镇街湖路村])-?|-(?:kowloon|newterritories|nt|hongkongisland)(?=-|$)/;

/** Said before or behind a place without narrowing it. */
export const ownCountry =
  /^(?:中华人民共和国|中国)(?=.{2})[-,·]?|[,·-]*(?:p\.?r\.?china|china|prc)$|^china[,-]/;
export const looseSigns = /^-+|-+$/g;

/** What follows the name of a city when a street or a firm is called after it. */
export const mostlyStreets =
  /^.{0,3}(?:路|街|大道|大街|巷|里|弄|道|村|庄|楼|大厦|广场|酒店|花园|公园|大学|学院)/;

/** Zones of a city behind its short name: the city is meant. */
export const zonesOfCity =
  /^(?:国家级?)?(?:高新|经开|经济|技术|产业|开发|工业|保税|自贸|科技园|软件园|科学城|市区|城区|市内|各[区镇]|总部|园区)/;

/** Countries and regions outside, and words for abroad. */
export const abroad =
  /国外|海外|境外|外派|驻外|越南|泰国|缅甸|柬埔寨|老挝|马来西亚|印度尼西亚|印尼|印度|菲律宾|新加坡|孟加拉|斯里兰卡|巴基斯坦|尼泊尔|日本|韩国|朝鲜国|蒙古国|哈萨克斯坦|乌兹别克|俄罗斯|土耳其|沙特|阿联酋|迪拜|卡塔尔|科威特|伊拉克|伊朗|以色列|埃及|尼日利亚|安哥拉|埃塞俄比亚|肯尼亚|坦桑尼亚|加纳|刚果|南非|赞比亚|阿尔及利亚|摩洛哥|非洲|中东|东南亚|南亚|欧洲|北美|南美|拉美|美国|加拿大|墨西哥|巴西|阿根廷|智利|秘鲁|英国|法国|德国|意大利|西班牙|葡萄牙|荷兰|比利时|波兰|匈牙利|捷克|瑞典|瑞士|芬兰|挪威|丹麦|澳大利亚|澳洲|新西兰|overseas|abroad|vietnam|thailand|myanmar|cambodia|laos|malaysia|indonesia|india|philippines|singapore|bangladesh|japan|korea|germany|\busa?\b|\buk\b|canada|mexico|brazil|australia/;
/** No place in particular. */
export const anywhere =
  /^(?:全国|全国各地|全国范围|各地|多地|不限|地点不限|异地|异地招聘|其他|其它|待定|待分配|服从分配|就近分配|远程|远程办公|居家办公|在家办公|remote|anywhere)$/;

/** What parts several places in one cell, where every part is a place: signs and words first, then spaces too. */
export const placeMarks: readonly RegExp[] = [/[,/，／或和及]+/, /[,/，／或和及\s]+/];

// Where the middle of a place lies, in degrees WGS 84: where most people live and work, not where its office stands. Known
// for the Greater Bay Area, the cities of Guangdong and the districts of Qingyuan; good to a few kilometres.

const rows: readonly (readonly [code: string, lat: number, lng: number])[] = [
  // Provinces that are cities
  ["810000", 22.32, 114.17], // Hong Kong
  ["820000", 22.19, 113.545], // Macao
  // Cities of Guangdong
  ["440100", 23.129, 113.264], // Guangzhou
  ["440200", 24.811, 113.597], // Shaoguan
  ["440300", 22.543, 114.058], // Shenzhen
  ["440400", 22.271, 113.577], // Zhuhai
  ["440500", 23.354, 116.682], // Shantou
  ["440600", 23.022, 113.122], // Foshan
  ["440700", 22.579, 113.082], // Jiangmen
  ["440800", 21.271, 110.359], // Zhanjiang
  ["440900", 21.663, 110.925], // Maoming
  ["441200", 23.047, 112.465], // Zhaoqing
  ["441300", 23.112, 114.416], // Huizhou
  ["441400", 24.289, 116.122], // Meizhou
  ["441500", 22.786, 115.375], // Shanwei
  ["441600", 23.744, 114.7], // Heyuan
  ["441700", 21.858, 111.982], // Yangjiang
  ["441800", 23.682, 113.056], // Qingyuan
  ["441900", 23.021, 113.756], // Dongguan
  ["442000", 22.517, 113.393], // Zhongshan
  ["445100", 23.657, 116.622], // Chaozhou
  ["445200", 23.55, 116.372], // Jieyang
  ["445300", 22.915, 112.044], // Yunfu
  // Guangzhou
  ["440103", 23.126, 113.244], // Liwan District
  ["440104", 23.135, 113.275], // Yuexiu District
  ["440105", 23.084, 113.317], // Haizhu District
  ["440106", 23.125, 113.361], // Tianhe District
  ["440111", 23.19, 113.275], // Baiyun District
  ["440112", 23.17, 113.475], // Huangpu District
  ["440113", 22.948, 113.384], // Panyu District
  ["440114", 23.404, 113.22], // Huadu District
  ["440115", 22.79, 113.535], // Nansha District
  ["440117", 23.549, 113.587], // Conghua District
  ["440118", 23.261, 113.811], // Zengcheng District
  // Shenzhen
  ["440303", 22.553, 114.131], // Luohu District
  ["440304", 22.532, 114.05], // Futian District
  ["440305", 22.533, 113.93], // Nanshan District
  ["440306", 22.665, 113.85], // Bao'an District
  ["440307", 22.68, 114.21], // Longgang District
  ["440308", 22.572, 114.245], // Yantian District
  ["440309", 22.69, 114.03], // Longhua District
  ["440310", 22.7, 114.347], // Pingshan District
  ["440311", 22.765, 113.93], // Guangming District
  // Zhuhai
  ["440402", 22.265, 113.543], // Xiangzhou District
  ["440403", 22.209, 113.297], // Doumen District
  ["440404", 22.13, 113.365], // Jinwan District
  // Foshan
  ["440604", 23.01, 113.11], // Chancheng District
  ["440605", 23.065, 113.13], // Nanhai District
  ["440606", 22.835, 113.245], // Shunde District
  ["440607", 23.17, 112.895], // Sanshui District
  ["440608", 22.897, 112.882], // Gaoming District
  // Jiangmen
  ["440703", 22.605, 113.07], // Pengjiang District
  ["440704", 22.56, 113.115], // Jianghai District
  ["440705", 22.458, 113.034], // Xinhui District
  ["440781", 22.252, 112.794], // Taishan City
  ["440783", 22.376, 112.698], // Kaiping City
  ["440784", 22.766, 112.964], // Heshan City
  ["440785", 22.183, 112.305], // Enping City
  // Zhaoqing
  ["441202", 23.055, 112.485], // Duanzhou District
  ["441203", 23.158, 112.567], // Dinghu District
  ["441204", 23.025, 112.458], // Gaoyao District
  ["441223", 23.635, 112.441], // Guangning County
  ["441224", 23.91, 112.184], // Huaiji County
  ["441225", 23.43, 111.51], // Fengkai County
  ["441226", 23.144, 111.786], // Deqing County
  ["441284", 23.327, 112.734], // Sihui City
  // Huizhou
  ["441302", 23.085, 114.4], // Huicheng District
  ["441303", 22.789, 114.46], // Huiyang District
  ["441322", 23.173, 114.29], // Boluo County
  ["441323", 22.985, 114.72], // Huidong County
  ["441324", 23.728, 114.255], // Longmen County
  // Dongguan
  ["441900003", 23.027, 113.782], // Dongcheng Subdistrict
  ["441900004", 23.001, 113.752], // Nancheng Subdistrict
  ["441900005", 23.053, 113.735], // Wanjiang Subdistrict
  ["441900006", 23.045, 113.752], // Guancheng Subdistrict
  ["441900101", 23.099, 113.802], // Shijie Town
  ["441900102", 23.107, 113.876], // Shilong Town
  ["441900103", 23.063, 113.883], // Chashan Town
  ["441900104", 23.09, 113.925], // Shipai Town
  ["441900105", 23.066, 114.013], // Qishi Town
  ["441900106", 23.023, 113.96], // Hengli Town
  ["441900107", 23.018, 114.083], // Qiaotou Town
  ["441900108", 22.959, 114.141], // Xiegang Town
  ["441900109", 22.993, 113.937], // Dongkeng Town
  ["441900110", 22.976, 113.995], // Changping Town
  ["441900111", 22.991, 113.865], // Liaobu Town
  ["441900112", 22.915, 114.083], // Zhangmutou Town
  ["441900113", 22.938, 113.935], // Dalang Town
  ["441900114", 22.877, 113.996], // Huangjiang Town
  ["441900115", 22.844, 114.16], // Qingxi Town
  ["441900116", 22.812, 114.075], // Tangxia Town
  ["441900117", 22.745, 114.141], // Fenggang Town
  ["441900118", 22.9, 113.843], // Dalingshan Town
  ["441900119", 22.804, 113.804], // Chang'an Town
  ["441900121", 22.82, 113.68], // Humen Town
  ["441900122", 22.941, 113.675], // Houjie Town
  ["441900123", 22.915, 113.61], // Shatian Town
  ["441900124", 23.005, 113.672], // Daojiao Town
  ["441900125", 22.995, 113.611], // Hongmei Town
  ["441900126", 23.046, 113.56], // Machong Town
  ["441900127", 23.055, 113.656], // Wangniudun Town
  ["441900128", 23.093, 113.66], // Zhongtang Town
  ["441900129", 23.085, 113.737], // Gaobu Town
  ["441900401", 22.925, 113.885], // Songshan Lake
  // Zhongshan
  ["442000001", 22.531, 113.38], // Shiqi Subdistrict
  ["442000002", 22.512, 113.413], // Dongqu Subdistrict
  ["442000003", 22.55, 113.48], // Zhongshangang Subdistrict
  ["442000004", 22.553, 113.345], // Xiqu Subdistrict
  ["442000005", 22.483, 113.361], // Nanqu Subdistrict
  ["442000006", 22.425, 113.42], // Wuguishan Subdistrict
  ["442000007", 22.624, 113.487], // Minzhong Subdistrict
  ["442000008", 22.492, 113.534], // Nanlang Subdistrict
  ["442000101", 22.715, 113.342], // Huangpu Town
  ["442000103", 22.69, 113.262], // Dongfeng Town
  ["442000105", 22.611, 113.19], // Guzhen Town
  ["442000106", 22.526, 113.328], // Shaxi Town
  ["442000107", 22.261, 113.485], // Tanzhou Town
  ["442000108", 22.583, 113.383], // Gangkou Town
  ["442000109", 22.677, 113.422], // Sanjiao Town
  ["442000110", 22.533, 113.255], // Henglan Town
  ["442000111", 22.713, 113.296], // Nantou Town
  ["442000112", 22.664, 113.353], // Fusha Town
  ["442000114", 22.353, 113.434], // Sanxiang Town
  ["442000115", 22.415, 113.322], // Banfu Town
  ["442000116", 22.467, 113.305], // Dachong Town
  ["442000117", 22.312, 113.359], // Shenwan Town
  ["442000118", 22.667, 113.244], // Xiaolan Town
  // Qingyuan
  ["441802", 23.7, 113.063], // Qingcheng District
  ["441803", 23.735, 113.017], // Qingxin District
  ["441821", 23.879, 113.532], // Fogang County
  ["441823", 24.465, 112.641], // Yangshan County
  ["441825", 24.57, 112.094], // Lianshan Zhuang and Yao Autonomous County
  ["441826", 24.718, 112.29], // Liannan Yao Autonomous County
  ["441881", 24.186, 113.415], // Yingde City
  ["441882", 24.781, 112.377], // Lianzhou City
  // Hong Kong
  ["810101", 22.285, 114.147], // Central and Western District
  ["810102", 22.277, 114.177], // Wan Chai District
  ["810103", 22.283, 114.224], // Eastern District
  ["810104", 22.247, 114.16], // Southern District
  ["810105", 22.312, 114.171], // Yau Tsim Mong District
  ["810106", 22.331, 114.16], // Sham Shui Po District
  ["810107", 22.322, 114.188], // Kowloon City District
  ["810108", 22.342, 114.195], // Wong Tai Sin District
  ["810109", 22.316, 114.226], // Kwun Tong District
  ["810110", 22.497, 114.138], // North District
  ["810111", 22.451, 114.168], // Tai Po District
  ["810112", 22.385, 114.192], // Sha Tin District
  ["810113", 22.325, 114.262], // Sai Kung District
  ["810114", 22.371, 114.114], // Tsuen Wan District
  ["810115", 22.395, 113.975], // Tuen Mun District
  ["810116", 22.448, 114.02], // Yuen Long District
  ["810117", 22.356, 114.122], // Kwai Tsing District
  ["810118", 22.285, 113.95], // Islands District
  // Macao
  ["820101", 22.209, 113.552], // Nossa Senhora de Fátima
  ["820102", 22.199, 113.542], // Santo António
  ["820103", 22.191, 113.551], // Sé
  ["820104", 22.197, 113.548], // São Lázaro
  ["820105", 22.188, 113.535], // São Lourenço
  ["820106", 22.156, 113.558], // Nossa Senhora do Carmo
  ["820107", 22.122, 113.563], // São Francisco Xavier
  ["820108", 22.143, 113.562], // Cotai
];

export const centres: ReadonlyMap<string, { lat: number; lng: number }> = new Map(
  rows.map(([code, lat, lng]) => [code, { lat, lng }]),
);

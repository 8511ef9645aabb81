// Strings that mean nothing: Han in no order, keys in no order, digits and signs.
import { pick, randomFrom } from "./variants";

const rare = [
  ..."龘鱻麤犇骉羴猋掱焱垚昍朤嘦巭嫑甭囍喆頔婠媸嬲尨屮弌彳忢怼戆扤捺攮暍榍欹殄氐汆泐涘淼溘滏瀣爨牮玷瓞畛疰皴眭碡禊窠竽筮糌絜罅翊耄聩胝臬舛艮苶莜蓍薤蛩蝥衄裉觖訾诘豸趔跬蹩轲辔迤邶郗酩醪釉鍪钚镎闼阕隽雩霁靥鞣韪頞颀飧饕驽骈髀魃鳏鸮麂黻鼋齉龠",
];
const common = [
  ..."的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坏兴切克绝县",
];

/** So many strings without a meaning, drawn from a seed: a third Han, a third letters, the rest mixed with digits. */
export function noise(seed: number, count: number): string[] {
  const random = randomFrom(seed + 1);
  const some = (from: readonly string[], least: number, most: number) =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, () =>
      pick(random, from),
    ).join("");
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const signs = [..."0123456789-_.*%$#@!?/"];
  const makers = [
    () => some(common, 3, 6),
    () => some([...common, ...rare], 2, 5),
    () => some(letters, 5, 12),
    () => some([...letters, ...signs], 5, 12),
    () => some(rare, 1, 4),
    () => `${some(common, 1, 2)}${some(letters, 3, 6)}${some(signs, 1, 3)}`,
  ];
  return Array.from({ length: count }, (_, at) => makers[at % makers.length]!());
}

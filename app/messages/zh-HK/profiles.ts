import type { Texts } from "../texts";
import type { profiles as source } from "../zh-CN/profiles";

export const profiles = {
  title: "我的資料",
  save: "儲存",
  saved: "已儲存。已遞交的申請維持申請當日的內容",
  school: {
    title: "學校登記的資料",
    text: "這些由學校登記，申請時會一併送交。如有錯誤請聯絡班主任修改。",
    name: "姓名",
    school: "學校",
    class: "班別",
    major: "專業",
    year_n: "{{n}} 年級",
    number: "學號",
    none: "學校尚未登記你的學籍，請聯絡班主任。",
  },
  skills: {
    title: "你的技能",
    text: "企業最先看這一欄。寫一句在哪裏學的、做過甚麼，比只打勾有用。",
    none: "還沒有。在下面勾選幾項，儲存後便可補充一句。",
    evidence: "{{name}}：在哪裏學的、做過甚麼",
    remove_hint: "取消勾選再儲存，便會移除。",
    add: "加入技能",
    fitting: "你的專業教授的",
    other: "其他技能",
    ticked: "已勾選 {{n}} 項",
  },
  about: {
    label: "介紹自己",
    hint: "三五句話：喜歡做甚麼，做過甚麼，想學甚麼。請勿填寫電話號碼。",
  },
  wishes: {
    title: "想去的地方和工作",
    text: "用來向你推薦職位，企業看不到。",
    kinds: "想找",
    job: "全職職位",
    internship: "實習",
    places: "地區",
  },
  visibility: {
    label: "誰可以主動找到你",
    hint: "現時企業只看得到你申請時送交的內容。日後開放企業尋找人才時，會按這裏的選擇。",
    hidden: "不開放",
    hidden_hint: "只有你申請的企業可以看到。",
    school_approved: "與學校合作的企業",
    school_approved_hint: "學校認可、有合作的企業。",
    verified: "所有已核實證照的企業",
    verified_hint: "平台看過證照的企業都可以。",
    minor: "你未滿 18 歲，資料不開放給企業主動查找。年滿 18 歲後可以更改。",
  },
  account: "帳戶、密碼、已登入的裝置",
} as const satisfies Texts<typeof source>;

import type { Texts } from "../texts";
import type { navigation as source } from "../zh-CN/navigation";

export const navigation = {
  places: {
    home: "首頁",
    search: "尋找職位",
    progress: "進度",
    inbox: "訊息",
    me: "我",
    today: "今日",
    listings: "職位",
    team: "同事",
    staff: "教職員",
    imports: "匯入",
    reviews: "職位審批",
    enterprises: "企業",
    reference: "基礎資料",
    status: "系統狀況",
    sign_in: "登入",
    register: "企業登記",
    account: "帳戶與身分",
  },
  roles: {
    student: "學生",
    guardian: "監護人",
    class_adviser: "班主任（輔導員）",
    guiding_teacher: "校內指導老師",
    college_office: "二級學院",
    internship_office: "實習組",
    employment_office: "就業組",
    school_admin: "學校管理員",
    recruiter: "招聘主任",
    mentor: "企業導師",
    enterprise_admin: "企業管理員",
    operator_reviewer: "平台審批員",
    operator_admin: "平台管理員",
  },
} as const satisfies Texts<typeof source>;

// Skills of language.
import { skillsOf } from "./skills-of";

export const languages = skillsOf(`
sk-mandarin | 普通话 | 普通話 | Mandarin | 国语、普通话二甲、普通话证书、普通话标准、Putonghua | childcare travel hotel ecommerce | tour-guide kindergarten-teacher customer-service livestream-host receptionist streamer primary-tutor actor-presenter call-centre-agent metro-station-officer | language
sk-cantonese | 粤语 | 粵語 | Cantonese | 广东话、白话、会讲粤语、会粤语、粤语流利 | travel hotel ecommerce crossborder | customer-service salesperson receptionist tour-guide shop-assistant property-officer social-worker care-worker nurse call-centre-agent waiter | language
sk-english | 英语 | 英語 | English | 英文、商务英语 | crossborder travel hotel ecommerce | foreign-trade-clerk merchandiser receptionist tour-guide customs-clerk translator airport-ground-officer flight-attendant hotel-manager cross-border-operator shipping-clerk freight-forwarder | language
sk-japanese | 日语 | 日語 | Japanese | 日文、日语N2、JLPT、日语N1、日语口语 | crossborder travel hotel | foreign-trade-clerk merchandiser tour-guide translator | language
sk-portuguese | 葡萄牙语 | 葡文 | Portuguese | 葡语、葡文翻译 | crossborder travel hotel | foreign-trade-clerk tour-guide translator | language
sk-spoken-english | 英语口语 | 英語會話 | Spoken English | 口语流利、雅思口语 | english crossborder hotel aviation | foreign-trade-clerk receptionist flight-attendant customer-service tour-guide bellhop | language
sk-written-english | 英文读写与技术资料 | 英文讀寫及技術資料 | Reading and writing English | 英语读写、英文资料、英文技术文档、英语四级、CET-4、CET4、英语六级、CET-6 | english crossborder electronics software | translator merchandiser rd-engineer supplier-quality-engineer shipping-clerk | language
sk-korean | 韩语 | 韓語 | Korean | 韩文、TOPIK、韩语翻译 | travel english | translator foreign-trade-clerk | language
sk-spanish | 西班牙语 | 西班牙語 | Spanish | 西语、DELE、西班牙文 | english | translator foreign-trade-clerk cross-border-operator | language
sk-vietnamese | 越南语 | 越南語 | Vietnamese | 越南文、越南语翻译 | english | translator foreign-trade-clerk | language
sk-thai | 泰语 | 泰語 | Thai | 泰文、泰语翻译 | english travel | translator cross-border-operator | language
sk-french | 法语 | 法語 | French | 法文、DELF | english | translator foreign-trade-clerk | language
sk-german | 德语 | 德語 | German | 德文、歌德证书 | english | translator foreign-trade-clerk | language
sk-russian | 俄语 | 俄語 | Russian | 俄文、俄语翻译 | english | translator foreign-trade-clerk | language
sk-arabic | 阿拉伯语 | 阿拉伯語 | Arabic | 阿语、阿拉伯文 | english | translator foreign-trade-clerk | language
sk-indonesian | 印尼语 | 印尼語 | Indonesian | 印尼文、马来语 | english | translator cross-border-operator | language
sk-hakka | 客家话 | 客家話 | Hakka | 客家语、会客家话 | travel | community-worker salesperson customer-service | language
sk-teochew | 潮汕话 | 潮州話 | Teochew | 潮语、会潮汕话 | travel | salesperson customer-service shop-assistant | language
sk-sign-language | 手语 | 手語 | Sign language | 手语翻译、聋人沟通 | childcare socialWork | special-education-assistant social-worker translator | language
sk-interpreting | 口译与陪同翻译 | 口譯及隨行傳譯 | Interpreting | 口译、交替传译、陪同翻译、会议翻译 | english japanese | translator
sk-cat-tools | 翻译软件与术语管理 | 翻譯軟件及術語管理 | Translation tools | Trados、memoQ、术语库、机器翻译译后编辑 | english japanese | translator
sk-japanese-business | 商务日语与日企流程 | 商務日語及日企流程 | Business Japanese | 商务日语、日语邮件、日企、BJT | japanese | translator merchandiser | language
`);

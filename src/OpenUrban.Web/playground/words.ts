import { words } from '../shared/languages';

export const title = words('OpenUrban playground', 'OpenUrban 查询工具', 'OpenUrban 查詢工具');
export const pages = words(
  'Pages: plans, indicators, districts, charts',
  '页面：规划、指标、各区、制图',
  '頁面：規劃、指標、各區、製圖',
);
export const uses = words('Use this query', '取用本查询', '取用本查詢');
export const moreFormats = words('More formats', '更多格式', '更多格式');
export const link = words('Permanent link', '永久链接', '永久連結');
export const citation = words('Citation', '引用格式', '引用格式');
export const copyAs = words('Copy as', '复制为', '複製為');
export const frozen = words(
  'Its page, always with release {0}',
  '结果页面（固定于第{0}版）',
  '結果頁面（固定於第{0}版）',
);
export const answer = words(
  'This answer as JSON, always from release {0}',
  '本结果的 JSON（固定于第{0}版）',
  '本結果的 JSON（固定於第{0}版）',
);
export const following = words('Its page, which follows the data', '结果页面（随数据更新）', '結果頁面（隨資料更新）');
export const bibtex = words('BibTeX', 'BibTeX', 'BibTeX');
export const close = words('Close', '关闭', '關閉');
export const noVariables = words(
  'The variables have to be a JSON object.',
  '变量须为 JSON 对象。',
  '變數須為 JSON 物件。',
);
export const unreachable = words('The server does not answer.', '服务器没有响应。', '伺服器沒有回應。');

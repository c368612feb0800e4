import { words } from './languages';

export const figures = words('Figures', '数据', '資料');
export const firstRows = words('The first {0} of {1} rows.', '前{0}行，共{1}行。', '前{0}列，共{1}列。');
export const firstOfMany = words(
  'The first {0} of more than {1} rows.',
  '前{0}行，总数超过{1}行。',
  '前{0}列，總數超過{1}列。',
);
export const allRows = words('All {0} rows.', '全部{0}行。', '全部{0}列。');
export const missing = words(
  '— is a missing value: the status says why.',
  '“—”表示缺值，原因见状态。',
  '「—」表示缺值，原因見狀態。',
);
export const unit = words('Unit: {0}.', '单位：{0}。', '單位：{0}。');
export const status = words('Status: {0}.', '状态：{0}。', '狀態：{0}。');
export const semicolon = words('; ', '；', '；');
export const chartOf = words(
  'Chart: {0}. Its figures are in the formats that its page links to.',
  '图表：{0}。其数据可在其页面所列的各种格式中获取。',
  '圖表：{0}。其資料可在其頁面所列的各種格式中取得。',
);
export const release = words('Release {0} of {1}', '第{0}版，{1}', '第{0}版，{1}');

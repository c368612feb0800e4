import { words } from '../shared/languages';

export const caption = words('{0}, in {1}', '{0}（{1}）', '{0}（{1}）');
export const year = words('Year', '年份', '年份');
export const area = words('Area', '地区', '地區');
export const footnotes = words('Sources and notes of the values', '数值的来源与注释', '數值的來源與註釋');
export const newBasis = words('new basis', '新口径', '新口徑');
export const chartOf = words(
  'Chart: {0}. The figures are in the table below.',
  '图表：{0}。数据见下表。',
  '圖表：{0}。資料見下表。',
);
export const chart = words(
  'Chart: {0}. With the arrow keys you go from value to value.',
  '图表：{0}。用方向键可逐个查看数值。',
  '圖表：{0}。用方向鍵可逐個檢視數值。',
);
export const point = words('{0}, {1}: {2}', '{0}，{1}年：{2}', '{0}，{1}年：{2}');

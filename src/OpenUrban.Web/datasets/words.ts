import { words } from '../shared/languages';

export const publisher = words('Publisher', '发布者', '發布者');
export const release = words('Release {0} of {1}', '第{0}版，{1}', '第{0}版，{1}');
export const checksum = words('Checksum (SHA-256)', '校验和（SHA-256）', '校驗和（SHA-256）');
export const licence = words('Licence', '许可', '授權');
export const sentence = words('{0}.', '{0}。', '{0}。');
export const files = words('Files', '文件', '檔案');
export const contents = words('Contents', '内容', '內容');
export const item = words('What', '项目', '項目');
export const number = words('Number', '数量', '數量');
export const plans = words('Plans', '规划', '規劃');
export const measures = words('Measures', '举措', '舉措');
export const targets = words('Targets', '目标', '目標');
export const areas = words('Areas', '地区', '地區');
export const indicators = words('Indicators', '指标', '指標');
export const values = words('Values', '数值', '數值');
export const years = words('Years', '年份', '年份');
export const sources = words('Sources', '来源', '來源');
export const ask = words('Ask your own question', '自行查询', '自行查詢');
export const askHow = words(
  'The playground answers any question in GraphQL; every answer has an address in every format.',
  '查询工具以 GraphQL 回答任何问题；每个结果在每种格式下都有网址。',
  '查詢工具以 GraphQL 回答任何問題；每個結果在每種格式下都有網址。',
);
export const citation = words('Citation', '引用格式', '引用格式');
export const releases = words('Releases', '版本', '版本');
export const more = words('{0} more', '另有{0}项', '另有{0}項');

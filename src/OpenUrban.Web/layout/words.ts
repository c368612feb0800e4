import { words } from '../shared/languages';

export const site = words('OpenUrban', 'OpenUrban', 'OpenUrban');
export const skip = words('Skip to the content', '跳到正文', '跳到正文');
export const mainNavigation = words('Main', '主导航', '主導覽');
export const languageNavigation = words('Language', '语言', '語言');
export const plans = words('Plans', '规划', '規劃');
export const indicators = words('Indicators', '指标', '指標');
export const districts = words('Districts', '各区', '各區');
export const chart = words('Chart builder', '制图', '製圖');
export const playground = words('Playground', '查询工具', '查詢工具');
export const dataset = words('Data set', '数据集', '資料集');
export const release = words('Release {0} of {1}.', '第{0}版，{1}。', '第{0}版，{1}。');
export const dataLicence = words('Data: see sources', '数据：见各来源', '資料：見各來源');
export const textLicence = words('; texts and arrangement: ', '；文字与编排：', '；文字與編排：');
export const sources = words('Sources', '来源', '來源');
export const cite = words('Cite as: {0}', '引用格式：{0}', '引用格式：{0}');
export const pageQuery = words('The query behind it', '所用的查询', '所用的查詢');
export const notFound = words('Nothing is here', '没有这个页面', '沒有這個頁面');
export const notFoundWhy = words(
  'Nothing in the data set has the code “{0}”.',
  '数据集中没有代码为“{0}”的内容。',
  '資料集中沒有代碼為「{0}」的內容。',
);

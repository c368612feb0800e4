import { words } from '../shared/languages';

export const chart = words('Chart', '图表', '圖表');
export const formats = words('Formats', '格式', '格式');
export const addresses = words('Addresses', '网址', '網址');
export const staysAddress = words('Always release {0}', '固定于第{0}版', '固定於第{0}版');
export const followsAddress = words('Always the current release', '始终为最新版本', '始終為最新版本');
export const embed = words('Embed', '嵌入', '嵌入');
export const embedHow = words(
  'Put this into a page. It needs no script and stays with release {0}; without release={0} it follows the data.',
  '将以下代码放入网页即可，无需脚本。它固定于第{0}版；去掉 release={0} 则随数据更新。',
  '將以下程式碼放入網頁即可，無需指令碼。它固定於第{0}版；去掉 release={0} 則隨資料更新。',
);
export const citation = words('Citation', '引用格式', '引用格式');
export const query = words('Query', '查询', '查詢');
export const variables = words('Variables', '变量', '變數');
export const playground = words('Open it in the playground', '在查询工具中打开', '在查詢工具中開啟');
export const licence = words('Licence', '许可', '授權');
export const sources = words('Sources', '来源', '來源');
export const part = words(
  'The query itself asks for a part of what there is.',
  '查询本身只要其中一部分。',
  '查詢本身只要其中一部分。',
);
export const releaseSentence = words('{0}.', '{0}。', '{0}。');
export const sentence = words('{0}.', '{0}。', '{0}。');

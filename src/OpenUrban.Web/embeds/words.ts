import { words } from '../shared/languages';

export const frozen = words('This stays with release {0}.', '本内容固定于第{0}版。', '本內容固定於第{0}版。');
export const following = words(
  'This follows the data: it shows the current release, {0}.',
  '本内容随数据更新：现为最新的第{0}版。',
  '本內容隨資料更新：現為最新的第{0}版。',
);
export const unchanged = words(
  'These figures are unchanged in the current release, {0}.',
  '在最新的第{0}版中，这些数据没有变化。',
  '在最新的第{0}版中，這些資料沒有變化。',
);
export const newer = words(
  'Newer data: release {0} has other figures for this.',
  '有更新的数据：第{0}版中的数据有所不同。',
  '有更新的資料：第{0}版中的資料有所不同。',
);
export const perhapsNewer = words(
  'There is a newer release: {0}.',
  '已有更新的版本：第{0}版。',
  '已有更新的版本：第{0}版。',
);
export const showNewer = words('Show it as it is now', '查看最新内容', '查看最新內容');
export const source = words('Source: {0}.', '来源：{0}。', '來源：{0}。');
export const more = words('{0} more', '另有{0}项', '另有{0}項');
export const semicolon = words('; ', '；', '；');
export const publishedIn = words('{0}, {1}.', '{0}，{1}。', '{0}，{1}。');
export const sentence = words('{0}.', '{0}。', '{0}。');

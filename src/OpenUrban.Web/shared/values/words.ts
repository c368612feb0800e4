import type { ObservationStatus, ValueBound } from '../../generated/operations';
import { type Words, words } from '../languages';

export const thousand = words('thousand {0}', '千{0}', '千{0}');
export const tenThousand = words('ten thousand {0}', '万{0}', '萬{0}');
export const million = words('million {0}', '百万{0}', '百萬{0}');
export const hundredMillion = words('hundred million {0}', '亿{0}', '億{0}');
export const notInSources = words('the sources have no figure', '来源中没有数据', '來源中沒有資料');
export const sourceMark = words('source {0}', '来源{0}', '來源{0}');
export const noteMark = words('note {0}', '注释{0}', '註釋{0}');
export const statuses: Readonly<Record<ObservationStatus, Words>> = {
  A: words('normal value', '正常值', '正常值'),
  B: words('break in the series', '口径变动', '口徑變動'),
  D: words('definition differs', '定义不同', '定義不同'),
  E: words('estimate', '估计值', '估計值'),
  F: words('forecast', '预测值', '預測值'),
  G: words('experimental', '试验值', '試驗值'),
  H: words('missing: holiday', '缺：节假日', '缺：節假日'),
  I: words('imputed', '插补值', '插補值'),
  J: words('derogation', '豁免', '豁免'),
  K: words('included in another category', '计入其他类别', '計入其他類別'),
  L: words('missing: not collected', '缺：未采集', '缺：未採集'),
  M: words('missing: cannot exist', '缺：不存在', '缺：不存在'),
  N: words('not significant', '不显著', '不顯著'),
  O: words('missing', '缺', '缺'),
  P: words('provisional', '初步数', '初步數'),
  Q: words('missing: suppressed', '缺：不予公布', '缺：不予公布'),
  S: words('special event', '特殊事件影响', '特殊事件影響'),
  U: words('low reliability', '可靠性低', '可靠性低'),
  V: words('unvalidated', '未经核实', '未經核實'),
  W: words('includes another category', '包含其他类别', '包含其他類別'),
};
export const bounds: Readonly<Record<ValueBound, Words>> = {
  EXACT: words('{0}', '{0}', '{0}'),
  LOWER: words('at least {0}', '至少{0}', '至少{0}'),
  APPROX: words('about {0}', '约{0}', '約{0}'),
};
export const dayWithRemarks = words('{0}; {1}', '{0}；{1}', '{0}；{1}');
export const statusWithNotes = words('{0}: {1}', '{0}：{1}', '{0}：{1}');
export const sources = words('Sources', '数据来源', '資料來源');
export const notes = words('Notes', '注释', '註釋');

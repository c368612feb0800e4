import type { ProgressStatus } from '../generated/operations';
import { type Words, words } from './languages';

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const inYear = words('in {0}', '{0}年', '{0}年');
export const notAfter = words('by {0} at the latest', '不晚于{0}', '不晚於{0}');
export const ofDay = words('as of {0}', '{0}数', '{0}數');
export const ofDays = words('{0} to {1}', '{0}至{1}', '{0}至{1}');
export const copy = words('Copy', '复制', '複製');
export const copied = words('Copied.', '已复制。', '已複製。');
export const tableOf = words('Table: {0}', '表：{0}', '表：{0}');
export const oneValue = words('1 value', '1个数值', '1個數值');
export const twoValues = words('2 values', '2个数值', '2個數值');
export const oneValueEach = words('1 value each', '各1个数值', '各1個數值');
export const twoValuesEach = words('2 values each at most', '各至多2个数值', '各至多2個數值');

export const progressStatuses: Readonly<Record<ProgressStatus, Words>> = {
  ACHIEVED: words('Achieved', '已达成', '已達成'),
  ON_TRACK: words('On track', '按进度', '按進度'),
  OFF_TRACK: words('Off track', '落后于进度', '落後於進度'),
  DETERIORATING: words('Getting worse', '趋于恶化', '趨於惡化'),
  OVERDUE: words('Overdue', '逾期未达', '逾期未達'),
  AWAITING_DATA: words('Awaiting data', '等待数据', '等待資料'),
  NOT_ASSESSABLE: words('Cannot be judged', '无法评估', '無法評估'),
  NO_FIGURE: words('No figure to judge', '没有可评估的数值', '沒有可評估的數值'),
};
export const statedLicence = words('. Licence: {0}', '。 许可：{0}', '。 授權：{0}');

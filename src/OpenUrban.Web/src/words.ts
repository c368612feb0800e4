import { words } from './languages';

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

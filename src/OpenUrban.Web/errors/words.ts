import { words } from '../shared/languages';

export const title = words('This cannot be shown', '无法显示', '無法顯示');
export const status = words('Status {0}', '状态 {0}', '狀態 {0}');

import type { IndicatorDirection, RevisionChange } from '../generated/operations';
import { type Words, words } from '../shared/languages';

export const title = words('Indicators', '指标', '指標');
export const description = words(
  '{0} indicators of urbanization for China, Shanghai, its 16 districts and other places, by topic: {1}.',
  '中国、上海及其16个区与其他地区的{0}项城镇化指标，按主题分列：{1}。',
  '中國、上海及其16個區與其他地區的{0}項城鎮化指標，按主題分列：{1}。',
);
export const lead = words(
  'Every figure names its source and when it was published. What was revised keeps what was said before.',
  '每个数据都注明来源与公布时间；经修订的数据保留此前的数值。',
  '每個資料都註明來源與公布時間；經修訂的資料保留此前的數值。',
);
export const filter = words('Filter by name or code', '按名称或代码筛选', '按名稱或代碼篩選');
export const found = words('{0} of {1} indicators', '{1}项指标中的{0}项', '{1}項指標中的{0}項');
export const listedOnly = words(
  'Only {0} of {1} indicators are listed here.',
  '此处仅列出{1}项指标中的{0}项。',
  '此處僅列出{1}項指標中的{0}項。',
);
export const semicolon = words('; ', '；', '；');
export const unit = words('Unit', '单位', '單位');
export const districts = words('Districts', '各区', '各區');
export const span = words('{0} {1}', '{0} {1}年', '{0} {1}年');
export const districtSpan = words('{0} districts, {1}', '{0}个区，{1}年', '{0}個區，{1}年');

export const otherSpan = words('{0} other places, {1}', '其他{0}个地区，{1}年', '其他{0}個地區，{1}年');

export const facts = words('How to read it', '指标说明', '指標說明');
export const code = words('Code', '代码', '代碼');
export const topic = words('Topic', '主题', '主題');
export const direction = words('Reading', '含义', '含義');
export const additive = words('Sums', '可加性', '可加性');
export const isAdditive = words(
  'The figure of an area is the sum of the figures of its parts.',
  '地区数值等于其各部分之和。',
  '地區數值等於其各部分之和。',
);
export const notAdditive = words('Figures of areas do not add up.', '各地区数值不可相加。', '各地區數值不可相加。');
export const directions: Readonly<Record<IndicatorDirection, Words>> = {
  UP: words('Higher is better.', '数值越高越好。', '數值越高越好。'),
  DOWN: words('Lower is better.', '数值越低越好。', '數值越低越好。'),
  NEUTRAL: words('Neither higher nor lower is better as such.', '高低本身无优劣。', '高低本身無優劣。'),
};
export const latest = words('{0}, {1}: {2}.', '{0}{1}年：{2}。', '{0}{1}年：{2}。');
export const indicatorDescription = words(
  '{0} {1} {2} All values with sources, breaks and revisions.',
  '{0}{1}{2}附全部数值及来源、口径变动与修订。',
  '{0}{1}{2}附全部數值及來源、口徑變動與修訂。',
);

export const chart = words('Chart', '图表', '圖表');
export const areas = words('Areas', '地区', '地區');
export const choose = words('Choose areas', '选择地区', '選擇地區');
export const allDistricts = words('All districts', '全部区', '全部區');
export const allPlaces = words('Country and city', '全国与全市', '全國與全市');
export const otherPlaces = words('Other places', '其他地区', '其他地區');
export const drawn = words(
  'The chart shows {0} of {1} areas; choose others.',
  '图中显示{1}个地区中的{0}个，可另行选择。',
  '圖中顯示{1}個地區中的{0}個，可另行選擇。',
);
export const areaGroups = { places: allPlaces, districts: allDistricts, others: otherPlaces } as const;
export const from = words('From', '起', '起');
export const to = words('To', '止', '止');
export const show = words('Show', '显示', '顯示');
export const toBuilder = words('Make a chart of it', '用于制图', '用於製圖');
export const csv = words('CSV', 'CSV', 'CSV');
export const xlsx = words('XLSX', 'XLSX', 'XLSX');
export const noneChosen = words('No value is in what was chosen.', '所选范围内没有数据。', '所選範圍內沒有資料。');

export const table = words('Values', '数值', '數值');
export const caption = words('{0}, in {1}', '{0}（{1}）', '{0}（{1}）');
export const year = words('Year', '年份', '年份');
export const area = words('Area', '地区', '地區');

export const breaks = words('Breaks', '口径变动', '口徑變動');
export const breaksLead = words(
  'From these years on a series is not comparable with what was before.',
  '自以下年份起，序列与此前不可比。',
  '自以下年份起，序列與此前不可比。',
);
export const breakItem = words('{0}, {1}: {2}', '{0}，{1}年：{2}', '{0}，{1}年：{2}');

export const revisions = words('Revisions', '修订', '修訂');
export const revisionsLead = words(
  'Values of which a later publication said something else. The last of them is in force.',
  '后来公布的数值与此前不同的年份；以最后公布者为准。',
  '後來公布的數值與此前不同的年份；以最後公布者為準。',
);
export const published = words('Published', '公布时间', '公布時間');
export const value = words('Value', '数值', '數值');
export const change = words('What it did', '变化', '變化');
export const source = words('Source', '来源', '來源');
export const changes: Readonly<Record<RevisionChange, Words>> = {
  INITIAL: words('first publication', '首次公布', '首次公布'),
  CONFIRMED: words('confirmed', '确认', '確認'),
  ROUNDED: words('same with fewer digits', '位数减少', '位數減少'),
  REVISED: words('revised', '修订', '修訂'),
};

export const targets = words('Targets that it measures', '衡量的目标', '衡量的目標');
export const coverage = words('Coverage', '覆盖范围', '覆蓋範圍');
export const coverageLead = words(
  'Which areas have values, and which years are wanting.',
  '哪些地区有数据，缺哪些年份。',
  '哪些地區有資料，缺哪些年份。',
);
export const period = words('Years', '年份', '年份');
export const values = words('Values', '数值个数', '數值個數');
export const gaps = words('Gaps', '缺口', '缺口');
export const none = words('none', '无', '無');
export const leftOut = words('{0}: no publication known', '{0}年：未见公布', '{0}年：未見公布');
export const missing = words('{0}: {1}', '{0}年：{1}', '{0}年：{1}');
export const range = words('{0}–{1}', '{0}–{1}', '{0}–{1}');

export const sources = words('Sources', '来源', '來源');
export const coverageCut = words(
  'Only {0} of {1} areas are listed here.',
  '此处仅列出{1}个地区中的{0}个。',
  '此處僅列出{1}個地區中的{0}個。',
);
export const openMark = words('open licence', '开放许可', '開放授權');

import { words } from '../shared/languages';

export const title = words('Is the plan being met?', '规划落实得怎样？', '規劃落實得怎樣？');
export const description = words(
  'What Shanghai and the country have promised for people-centred new urbanization, and how each of {0} targets stands: {1}.',
  '上海与全国以人为本的新型城镇化承诺了什么，{0}项目标各自进展如何：{1}。',
  '上海與全國以人為本的新型城鎮化承諾了什麼，{0}項目標各自進展如何：{1}。',
);
export const lead = words(
  'Two plans say how cities are to grow: the country’s and Shanghai’s. Here is what they promise, and what the published figures say of each target. Nothing is averaged: a target is met, on its path, or not.',
  '两份规划说明城镇化如何推进：国家的与上海的。这里列出其承诺，以及已公布的数据对每项目标说明了什么。不作平均：目标或已达成，或按进度，或未按进度。',
  '兩份規劃說明城鎮化如何推進：國家的與上海的。這裡列出其承諾，以及已公布的資料對每項目標說明了什麼。不作平均：目標或已達成，或按進度，或未按進度。',
);
export const targets = words('Targets', '目标', '目標');
export const goals = words('Goals', '目标体系', '目標體系');
export const actions = words('Actions and measures', '行动与举措', '行動與舉措');
export const implementation = words('Implementation', '组织实施', '組織實施');
export const principles = words('Principles', '原则', '原則');
export const issued = words('{0}, issued by {1} on {2}', '{0}，{1}，{2}印发', '{0}，{1}，{2}印發');
export const carriesOut = words('It carries out the {0}.', '贯彻落实《{0}》。', '貫徹落實《{0}》。');
export const textOf = words('Text: ', '文本来源：', '文本來源：');
export const answersNational = words('Answers', '对应国家行动', '對應國家行動');
export const inferred = words('(follows from the plan)', '（据文意判断）', '（據文意判斷）');
export const serves = words('Serves', '服务于', '服務於');
export const districts = words('Districts', '涉及的区', '涉及的區');
export const parts = words('{0} parts', '{0}项内容', '{0}項內容');
export const section = words('section {0} of the plan', '规划第{0}节', '規劃第{0}節');
export const sectionItem = words('section {0}, item {1} of the plan', '规划第{0}节第{1}项', '規劃第{0}節第{1}項');
export const hasTarget = words('has a target: {0}', '设有目标：{0}', '設有目標：{0}');
export const due = words('Due', '期限', '期限');
export const dueInferred = words(
  '(the plan names no date: its end)',
  '（规划未写明，取期末）',
  '（規劃未寫明，取期末）',
);
export const measuredBy = words('Measured by', '衡量指标', '衡量指標');
export const sources = words('Sources of the figures', '数据来源', '資料來源');
export const projected = words(
  'At the pace since the baseline it would be reached in {0}.',
  '按基期以来的速度，将于{0}年达到。',
  '按基期以來的速度，將於{0}年達到。',
);
export const needed = words(
  'From the end of {0} on it takes {1} more each year.',
  '自{0}年年末起，每年需再增加{1}。',
  '自{0}年年末起，每年需再增加{1}。',
);
export const neededPerYear = words('Needed a year: {0}', '平均每年需{0}', '平均每年需{0}');
export const between = words('; ', '；', '；');
export const singleYears = words('Single years', '各年情况', '各年情況');
export const singleYear = words('{0}: {1}', '{0}年：{1}', '{0}年：{1}');
export const atLeast = words('at least {0}', '至少{0}', '至少{0}');
export const about = words('{0}, {1}', '{0}（{1}）', '{0}（{1}）');
export const met = words('met', '达到', '達到');
export const missed = words('missed', '未达到', '未達到');
export const untold = words('does not tell', '不足以判断', '不足以判斷');
export const evidenceOf = words(
  'The figures are of {0}; the verdict is as of {1}.',
  '所据数据为{0}年，评估日为{1}。',
  '所據資料為{0}年，評估日為{1}。',
);
export const awaited = words('Figure due by', '数据应公布于', '資料應公布於');
export const definitionsDiffer = words(
  'By another series that counts the same thing otherwise, the verdict is not the same.',
  '若按另一口径的数列，结论不同。',
  '若按另一口徑的數列，結論不同。',
);
export const baselinesDiffer = words(
  'With the baseline a year earlier the verdict is another one.',
  '若以上一年为基准，结论不同。',
  '若以上一年為基準，結論不同。',
);
export const percentagePoints = words('{0} percentage points', '{0}个百分点', '{0}個百分點');
export const methodsDiffer = words(
  'By a constant rate instead of a straight line the verdict is another one.',
  '若按固定增长率而非直线推算，结论不同。',
  '若按固定成長率而非直線推算，結論不同。',
);
export const crossesBreak = words(
  'The series has a break between baseline and now: the two are not compared.',
  '基期至今数列口径有变，不作比较。',
  '基期至今數列口徑有變，不作比較。',
);
export const estimates = words('Some of the figures are estimates.', '部分数据为估计值。', '部分資料為估計值。');
export const provisional = words('Some of the figures are provisional.', '部分数据为初步数。', '部分資料為初步數。');
export const baseline = words('Baseline', '基期', '基期');
export const now = words('Latest', '最新', '最新');
export const target = words('Target', '目标', '目標');
export const point = words('{0}: {1} in {2}', '{0}：{2}年{1}', '{0}：{2}年{1}');
export const labelled = words('{0}: {1}', '{0}：{1}', '{0}：{1}');
export const expected = words('On the path', '路径值', '路徑值');
export const expectedNow = words('On the path now', '目前路径值', '目前路徑值');
export const lastKnown = words('Last known', '最近已知', '最近已知');
export const evidence = words('Wording, sources and remarks', '原文、来源与说明', '原文、來源與說明');
export const noValue = words('No value yet', '尚无数据', '尚無資料');
export const quoted = words('In the plan’s words', '原文', '原文');

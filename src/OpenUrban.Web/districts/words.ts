import type { Basis, DistrictGroup, ZoneKind } from '../generated/operations';
import { type Words, words } from '../shared/languages';

export const title = words('{0} by district, {1}', '{1}年各区{0}', '{1}年各區{0}');
export const heading = words('The 16 districts of Shanghai', '上海16个区', '上海16個區');
export const lead = words(
  'Each square is a district, and lies about where the district lies. Choose what they are coloured by; each leads to the page of its district.',
  '每个方格代表一个区，位置与该区的方位大致相当。选择指标与年份为方格着色；点击方格可查看该区详情。',
  '每個方格代表一個區，位置與該區的方位大致相當。選擇指標與年份為方格著色；點選方格可檢視該區詳情。',
);
export const description = words(
  '{0} of Shanghai’s districts in {1}, as a map and a table. {2}',
  '上海各区{1}年{0}的地图与表格。{2}',
  '上海各區{1}年{0}的地圖與表格。{2}',
);
export const indicator = words('Indicator', '指标', '指標');
export const year = words('Year', '年份', '年份');
export const yearPartly = words('{0} ({1} of {2} districts)', '{0}（{2}个区中的{1}个）', '{0}（{2}個區中的{1}個）');
export const showIt = words('Show', '显示', '顯示');
export const substitute = words(
  'There are no figures of districts for what the address asks; these come nearest.',
  '网址所指的指标或年份没有分区数据，现显示最接近的内容。',
  '網址所指的指標或年份沒有分區資料，現顯示最接近的內容。',
);
export const known = words('{0} of {1} districts have a figure.', '{1}个区中{0}个有数据。', '{1}個區中{0}個有資料。');
export const highest = words('Highest: {0} ({1}).', '最高：{0}（{1}）。', '最高：{0}（{1}）。');
export const lowest = words('Lowest: {0} ({1}).', '最低：{0}（{1}）。', '最低：{0}（{1}）。');
export const semicolon = words('; ', '；', '；');
export const comma = words(', ', '、', '、');
export const legend = words('Colours: {0}', '图例（{0}）', '圖例（{0}）');
export const legendNote = words(
  'Each colour stands for about as many districts; the numbers are the lowest and the highest value among them.',
  '各级颜色所含的区数大致相同；数字为该级中的最低值与最高值。',
  '各級顏色所含的區數大致相同；數字為該級中的最低值與最高值。',
);
export const range = words('{0} to {1}', '{0}至{1}', '{0}至{1}');
export const noFigure = words('no figure', '无数据', '無資料');
export const tileMap = words('Map of the districts', '各区方格图', '各區方格圖');
export const tileName = words('{0} {1}, rank {2} of {3}', '{0} {1}，居{3}个区中第{2}位', '{0} {1}，居{3}個區中第{2}位');
export const tileStatus = words('{0}, {1}', '{0}，{1}', '{0}，{1}');
export const tileMissing = words('{0} —, {1}', '{0} —，{1}', '{0} —，{1}');
export const chartOf = words('As a chart over the years', '按年份制图', '按年份製圖');
export const fileOf = words('As a CSV file', '下载CSV', '下載CSV');
export const aboutIndicator = words('About this indicator', '指标说明', '指標說明');

export const table = words('The same as a table', '数据表', '資料表');
export const caption = words('{0}, {1}, in {2}', '{1}年{0}（{2}）', '{1}年{0}（{2}）');
export const rank = words('Rank', '位次', '位次');
export const district = words('District', '区', '區');
export const value = words('Value', '数值', '數值');
export const statusAndNotes = words('Status and notes', '状态与注释', '狀態與註釋');
export const source = words('Source', '来源', '來源');
export const sourceIs = words('Source: ', '来源：', '來源：');
export const sortBy = words('Sort by: {0}', '排序：{0}', '排序：{0}');

export const districtTitle = words('{0}, {1}', '{1}{0}', '{1}{0}');
export const population = words('{0} in {2}: {1}.', '{2}年{0}：{1}。', '{2}年{0}：{1}。');
export const districtDescription = words(
  '{0}, {1}. {2} The latest of {3} indicators with its rank among the districts, its zones, and the measures of the plan that concern it.',
  '{1}{0}。{2}{3}项指标的最新数据及其在各区中的位次、区内的功能区域，以及涉及该区的规划举措。',
  '{1}{0}。{2}{3}項指標的最新資料及其在各區中的位次、區內的功能區域，以及涉及該區的規劃舉措。',
);
export const facts = words('What it is', '概况', '概況');
export const names = words('Names', '名称', '名稱');
export const code = words('Code', '代码', '代碼');
export const belongsTo = words('Part of', '隶属', '隸屬');
export const group = words('Group in the 2020 census', '2020年普查分组', '2020年普查分組');
export const area = words('Area', '面积', '面積');
export const areaValue = words('{0} km² ({1})', '{0}平方公里（{1}年）', '{0}平方公里（{1}年）');
export const centre = words('Centroid', '几何中心', '幾何中心');
export const centreValue = words(
  '{0}° N, {1}° E (WGS-84)',
  '北纬{0}°，东经{1}°（WGS-84）',
  '北緯{0}°，東經{1}°（WGS-84）',
);
export const predecessors = words('Absorbed', '并入的原区县', '併入的原區縣');
export const predecessor = words('{0}, until {1}', '{0}（至{1}年）', '{0}（至{1}年）');
export const remark = words('Remark', '备注', '備註');

export const profile = words('Latest figures', '最新数据', '最新資料');
export const profileLead = words(
  'The latest value of each indicator, and its rank among the districts that have one in the same year; 1 is the highest value, which need not be the best.',
  '各指标的最新数值，及其在同年有数据的区中的位次；第1位为数值最高者，并不等于最好。',
  '各指標的最新數值，及其在同年有資料的區中的位次；第1位為數值最高者，並不等於最好。',
);
export const unit = words('Unit', '单位', '單位');
export const rankOf = words('{0} of {1}', '第{0}位，共{1}个区', '第{0}位，共{1}個區');
export const rankAlone = words('the only one with a figure', '仅该区有数据', '僅該區有資料');
export const measures = words('Measures of the plan that concern it', '涉及该区的规划举措', '涉及該區的規劃舉措');
export const measuresLead = words(
  'Those that name the district, or a zone that lies in it.',
  '指明该区或区内功能区域的举措。',
  '指明該區或區內功能區域的舉措。',
);
export const zones = words('Zones in it', '区内的功能区域', '區內的功能區域');
export const zonesLead = words(
  'Places that the plan names and that lie in the district, wholly or in part, and how that is known.',
  '规划提到的、全部或部分位于该区的区域，以及判断所据。',
  '規劃提到的、全部或部分位於該區的區域，以及判斷所據。',
);
export const neighbours = words('Beside its neighbours', '与邻近各区比较', '與鄰近各區比較');
export const neighboursLead = words(
  'The districts whose centroids are nearest to its own, by the coordinates above; they need not have a common border.',
  '按上述坐标，几何中心与该区相距最近的区，不一定接壤。',
  '按上述座標，幾何中心與該區相距最近的區，不一定接壤。',
);
export const neighboursCaption = words(
  'Values of the same year for all, side by side',
  '同一年份数值对照',
  '同一年份數值對照',
);
export const distance = words('{0} km', '{0}公里', '{0}公里');
export const here = words('this district', '本区', '本區');
export const chart = words('Chart', '制图', '製圖');
export const chartOfRow = words('Chart: {0}', '制图：{0}', '製圖：{0}');
export const allInChart = words(
  'The census population of all districts as a chart',
  '各区普查人口图',
  '各區普查人口圖',
);
export const mapOf = words('Where {0} lies among the districts', '{0}在各区中的位置', '{0}在各區中的位置');

export const groups: Readonly<Record<DistrictGroup, Words>> = {
  URBAN_CORE: words('Central city (one of seven districts)', '中心城区（七个区之一）', '中心城區（七個區之一）'),
  SUBURBAN: words('Suburbs (one of eight districts)', '郊区（八个区之一）', '郊區（八個區之一）'),
  URBAN_SUBURBAN: words('Pudong, reported on its own', '浦东新区（单列）', '浦東新區（單列）'),
};

/** What a link rests on; of what is not in the plan its source is told instead. */
export const bases: Readonly<Record<Exclude<Basis, 'OUTSIDE'>, Words>> = {
  STATED: words('stated in the plan’s text', '规划文本写明', '規劃文本寫明'),
  INFERRED: words('follows from the plan’s text', '据规划文意判断', '據規劃文意判斷'),
};

export const zoneEvidence = words('{0}: {1}', '{0}：{1}', '{0}：{1}');

export const zoneKinds: Readonly<Record<ZoneKind, Words>> = {
  ZONE_TYPE: words('kind of place', '一类区域', '一類區域'),
  ZONE_GROUP: words('group of places', '一组区域', '一組區域'),
  NEW_TOWN: words('new town', '新城', '新城'),
  STRATEGIC_ZONE: words('area of a national strategy', '国家战略承载区', '國家戰略承載區'),
  SCIENCE_ZONE: words('science and innovation area', '科技创新区域', '科技創新區域'),
  FUNCTION_AREA: words('functional area', '功能区', '功能區'),
  TRANSFORMATION_AREA: words('area of transformation', '转型地区', '轉型地區'),
  CROSS_BORDER_REGION: words('region across the city’s border', '跨省市区域', '跨省市區域'),
  CROSS_BORDER_ZONE: words('zone across the city’s border', '跨省市功能区', '跨省市功能區'),
  CROSS_BORDER_LINE: words('line across the city’s border', '跨省市线路', '跨省市線路'),
};

/** SDMX OBS_STATUS, as a reader of a table needs it. */

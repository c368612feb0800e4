import type { Transform } from '../generated/operations';
import { type Words, words } from '../shared/languages';

export const title = words('Chart builder', '制图', '製圖');
export const lead = words(
  'Choose what to show. The picture is the one that you download or embed, and its web address holds everything: copy it to keep or share the chart.',
  '选择要显示的内容。所见图表即下载或嵌入的图表，全部设置都在网址中：复制网址即可保存或分享。',
  '選擇要顯示的內容。所見圖表即下載或嵌入的圖表，全部設定都在網址中：複製網址即可保存或分享。',
);
export const description = words(
  'Chart of {0}, {1}: from the OpenUrban data set, with sources, release and all figures as CSV, XLSX and more.',
  '图表：{0}，{1}。数据来自 OpenUrban 数据集，附来源与版本，可下载 CSV、XLSX 等格式。',
  '圖表：{0}，{1}。資料來自 OpenUrban 資料集，附來源與版本，可下載 CSV、XLSX 等格式。',
);
export const allAreas = words('all areas', '全部地区', '全部地區');
export const sixteenDistricts = words('16 districts of Shanghai', '上海16个区', '上海16個區');
export const semicolon = words('; ', '；', '；');
export const listed = words('{0}, {1}', '{0}、{1}', '{0}、{1}');
export const andOthers = words('{0} and {1} others', '{0}等，另有{1}项', '{0}等，另有{1}項');
export const someAreas = words('{0} of {1} areas', '{1}个地区中的{0}个', '{1}個地區中的{0}個');
export const unknownIndicator = words('an indicator that there is not', '没有的指标', '沒有的指標');
export const unknownArea = words('an area that there is not', '没有的地区', '沒有的地區');
export const drawn = words(
  'The chart shows {0} of {1} areas: the city, the country and the districts first, then those with the highest values. Choose others under “Only these”. The files have all of them.',
  '图中显示{1}个地区中的{0}个：先列全市、全国与各区，再按数值从高到低排列。可在“仅以下地区”中另选；文件包含全部地区。',
  '圖中顯示{1}個地區中的{0}個：先列全市、全國與各區，再按數值從高到低排列。可在「僅以下地區」中另選；檔案包含全部地區。',
);
export const otherPlaces = words('Provinces and other cities', '各省与其他城市', '各省與其他城市');

export const examples = words('Examples', '示例', '範例');
export const indicators = words('Indicators', '指标', '指標');
export const filter = words('Filter by name or code', '按名称或代码筛选', '按名稱或代碼篩選');
export const limit = words(
  'At most {0} at once: more lines than that cannot be told apart.',
  '最多同时选择{0}项：再多则难以分辨。',
  '最多同時選擇{0}項：再多則難以分辨。',
);
export const moreIndicators = words(
  'Only {0} of {1} indicators are listed here.',
  '此处仅列出{1}项指标中的{0}项。',
  '此處僅列出{1}項指標中的{0}項。',
);
export const noneFound = words('No indicator has this in its name.', '没有名称相符的指标。', '沒有名稱相符的指標。');
export const areas = words('Areas', '地区', '地區');
export const everyArea = words('All areas that have values', '有数据的全部地区', '有資料的全部地區');
export const everyDistrict = words('All 16 districts', '全部16个区', '全部16個區');
export const chosenAreas = words('Only these:', '仅以下地区：', '僅以下地區：');
export const period = words('Years', '年份', '年份');
export const from = words('From', '起', '起');
export const to = words('To', '止', '止');
export const calculation = words('Calculation', '计算', '計算');
export const transform = words('What is made of the values', '对数值的处理', '對數值的處理');
export const baseYear = words('Base year (100)', '基年（100）', '基年（100）');
export const appearance = words('Appearance', '外观', '外觀');
export const kind = words('Kind of chart', '图表类型', '圖表類型');
export const kinds: readonly (readonly [value: string, name: Words])[] = [
  ['auto', words('By the values', '自动', '自動')],
  ['line', words('Lines', '折线图', '折線圖')],
  ['bar', words('Columns', '柱形图', '柱形圖')],
  ['ranking', words('Ranking of one year', '单年排名', '單年排名')],
  ['dot', words('Dots for a few years', '数年点图', '數年點圖')],
];
export const zero = words('Axis of values', '数值轴', '數值軸');
export const zeros: readonly (readonly [value: string, name: Words])[] = [
  ['auto', words('By the values', '自动', '自動')],
  ['1', words('From zero', '从零开始', '從零開始')],
  ['0', words('Not from zero', '不从零开始', '不從零開始')],
];
export const targets = words('Targets of the plans', '规划目标线', '規劃目標線');
export const targetChoices: readonly (readonly [value: string, name: Words])[] = [
  ['auto', words('Shown where there are any', '有则显示', '有則顯示')],
  ['none', words('Left out', '不显示', '不顯示')],
];
export const ownTitle = words('Title of your own', '自定标题', '自訂標題');
export const time = words('Time', '时间', '時間');
export const advanced = words('Advanced', '高级选项', '進階選項');
export const asOf = words('As the sources had published by (day)', '截至某日已公布的数据', '截至某日已公布的資料');
export const release = words('Release', '版本', '版本');
export const following = words('Follow the data', '随数据更新', '隨資料更新');
export const staying = words('Stay with release {0}', '固定于第{0}版', '固定於第{0}版');
export const show = words('Show the chart', '显示图表', '顯示圖表');
export const picture = words('Chart', '图表', '圖表');
export const pictureOf = words(
  'Chart: {0}. Its figures are in the files below.',
  '图表：{0}。数据见下方文件。',
  '圖表：{0}。資料見下方檔案。',
);
export const cannotDraw = words('This cannot be drawn:', '无法绘制：', '無法繪製：');
export const chartTitled = words('Chart: {0}', '图表：{0}', '圖表：{0}');
export const unreachable = words(
  'The server does not answer. Try again in a moment.',
  '服务器没有响应，请稍后再试。',
  '伺服器沒有回應，請稍後再試。',
);
export const chooseIndicator = words('Choose an indicator.', '请选择指标。', '請選擇指標。');
export const chooseOneUnit = words(
  'The indicators have different units, and a chart has one axis for one unit. Choose one of them, or a calculation that gives all the same unit, such as an index.',
  '所选指标单位不同，而一张图只有一个数值轴。请只选其一，或选用使单位一致的计算方式（如指数）。',
  '所選指標單位不同，而一張圖只有一個數值軸。請只選其一，或選用使單位一致的計算方式（如指數）。',
);
export const chooseArea = words('Choose an area.', '请选择地区。', '請選擇地區。');
export const chooseBaseYear = words(
  'An index needs its base year, the year that is 100.',
  '指数须指定基年（该年为100）。',
  '指數須指定基年（該年為100）。',
);
export const take = words('Take it along', '取用', '取用');
export const files = words('Download', '下载', '下載');
export const link = words('Link to this chart', '图表链接', '圖表連結');
export const embed = words('Code to embed it', '嵌入代码', '嵌入代碼');
export const citation = words('Citation', '引用格式', '引用格式');
export const bibtex = words('BibTeX', 'BibTeX', 'BibTeX');
export const showQuery = words('Show the GraphQL query', '查看 GraphQL 查询', '查看 GraphQL 查詢');
export const variables = words('Variables', '变量', '變數');
export const openPlayground = words('Open it in the playground', '在查询工具中打开', '在查詢工具中開啟');
export const shorten = words('Make a short permanent link', '生成永久短链接', '產生永久短連結');
export const short = words('Short permanent link', '永久短链接', '永久短連結');
export const shortHas = words(
  'It has the figures in every format. Kind of chart, targets, axis and title are only in the long link.',
  '该链接提供各种格式的数据；图表类型、目标线、数值轴和标题仅在长链接中保留。',
  '該連結提供各種格式的資料；圖表類型、目標線、數值軸和標題僅在長連結中保留。',
);

export const transforms: Readonly<Record<Transform, readonly [name: Words, meaning: Words]>> = {
  LEVEL: [
    words('Values as published', '原值', '原值'),
    words('As the sources printed them.', '来源所公布的数值。', '來源所公布的數值。'),
  ],
  CHANGE: [
    words('Change', '增减量', '增減量'),
    words(
      'Difference to the last earlier year that has a value, however long ago.',
      '与此前最近一个有数据年份之差，不论相隔多久。',
      '與此前最近一個有資料年份之差，不論相隔多久。',
    ),
  ],
  PERCENT_CHANGE: [
    words('Change in percent', '增减百分比', '增減百分比'),
    words(
      'The same difference in percent of the earlier value.',
      '同上之差占此前数值的百分比。',
      '同上之差占此前數值的百分比。',
    ),
  ],
  COMPOUND_ANNUAL_GROWTH: [
    words('Annual growth', '年均增长率', '年均成長率'),
    words(
      'Percent a year, compounded over the years since the last value.',
      '自上一数值以来按复利计算的年均百分比。',
      '自上一數值以來按複利計算的年均百分比。',
    ),
  ],
  LOG: [
    words('Logarithm', '对数', '對數'),
    words('Natural logarithm of the value.', '数值的自然对数。', '數值的自然對數。'),
  ],
  INDEX: [
    words('Index', '指数', '指數'),
    words('Relative to the base year, which is 100.', '以基年为100。', '以基年為100。'),
  ],
  PER_CAPITA: [
    words('Per resident', '人均', '人均'),
    words('Divided by the residents of the same year.', '除以同年常住人口。', '除以同年常住人口。'),
  ],
  PER_KM2: [
    words('Per km²', '每平方公里', '每平方公里'),
    words('Divided by the area in square kilometres.', '除以面积（平方公里）。', '除以面積（平方公里）。'),
  ],
  RANK: [
    words('Rank', '位次', '位次'),
    words(
      'Place among the areas of the same kind: 1 is the highest value.',
      '在同级地区中的位次：1为数值最高。',
      '在同級地區中的位次：1為數值最高。',
    ),
  ],
  SHARE_OF_PARENT: [
    words('Share of the whole', '占上级地区比重', '占上級地區比重'),
    words(
      'In percent of the value of the area above it.',
      '占上级地区同年数值的百分比。',
      '占上級地區同年數值的百分比。',
    ),
  ],
};

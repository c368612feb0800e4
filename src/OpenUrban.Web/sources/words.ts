import type { SourceGrade } from '../generated/operations';
import { type Words, words } from '../shared/languages';

export const title = words('Sources', '来源', '來源');
export const lead = words(
  'Who says so: each publication that a figure or a wording here is from, how close what was read is to it, and which figures are from it.',
  '数据出自何处：此处各项数据与文字所据的出版物、所读文本与原出版物的关系，以及取自其中的数据。',
  '資料出自何處：此處各項資料與文字所據的出版物、所讀文本與原出版物的關係，以及取自其中的資料。',
);
export const description = words(
  'The {0} publications that the figures are from: who published what and when, what was read of it, and under which licence.',
  '数据所据的{0}种出版物：由谁于何时发布、所读的是何文本、适用何种许可。',
  '資料所據的{0}種出版物：由誰於何時發布、所讀的是何文本、適用何種授權。',
);
export const listed = words(
  '{0} of {1} sources are listed here.',
  '此处列出{1}个来源中的{0}个。',
  '此處列出{1}個來源中的{0}個。',
);
export const producerUnknown = words('Original publisher not known', '原发布机构不详', '原發布機構不詳');

export const sourceDescription = words(
  '{0}. Published {1}. {2} Figures: {3}.',
  '{0}。发布时间：{1}。{2}所载指标：{3}。',
  '{0}。發布時間：{1}。{2}所載指標：{3}。',
);
export const noFigures = words('none', '无', '無');
export const moreFigures = words('{0} and {1} more', '{0}等，另有{1}项', '{0}等，另有{1}項');
export const listing = words('{0}, {1}', '{0}、{1}', '{0}、{1}');

export const facts = words('What it is', '概况', '概況');
export const producer = words('Published by', '发布机构', '發布機構');
export const publication = words('Publication', '出版物', '出版物');
export const table = words('Table or page', '表或页', '表或頁');
export const published = words('When', '发布时间', '發布時間');
export const grade = words('What was read', '所读文本', '所讀文本');
export const address = words('Official address', '官方网址', '官方網址');
export const addressUnknown = words('not known', '不详', '不詳');
export const licence = words('Licence', '许可', '授權');
export const open = words('It lets others reuse the figures.', '许可他人再利用这些数据。', '許可他人再利用這些資料。');
export const notOpen = words(
  'No licence that lets others reuse the figures is stated; that does not say that reuse is forbidden.',
  '未见载明可供他人再利用的许可，但这并不表示禁止再利用。',
  '未見載明可供他人再利用的授權，但這並不表示禁止再利用。',
);
export const licenceAndUse = words('{0}. {1}', '{0}。{1}', '{0}。{1}');
export const remark = words('Remark', '备注', '備註');
export const code = words('Code', '代码', '代碼');

export const copy = words('The copy that was read', '所读的副本', '所讀的副本');
export const copyLead = words(
  'The figures were not read in the publication itself but here. The publication, not the copy, is what to cite.',
  '数据并非直接取自原出版物，而是取自以下副本。引用时应注明原出版物，而非副本。',
  '資料並非直接取自原出版物，而是取自以下副本。引用時應註明原出版物，而非副本。',
);
export const copyOfOfficial = words('What was read, by its own title.', '所读文本的题名。', '所讀文本的題名。');
export const copyTitle = words('Title', '题名', '題名');
export const copyAddress = words('Address', '网址', '網址');
export const notLinked = words(
  'This address is no link: its site has no connection to the publisher. It is given so that the reading can be checked.',
  '此网址不设链接：该网站与发布机构无关，列出仅供核对。',
  '此網址不設連結：該網站與發布機構無關，列出僅供核對。',
);

export const carries = words('Figures from it', '取自其中的数据', '取自其中的資料');
export const carriesLead = words(
  '{0} values in force of {1} indicators.',
  '现行数值{0}个，涉及{1}项指标。',
  '現行數值{0}個，涉及{1}項指標。',
);
export const carriesNone = words(
  'No value in force is from it. It says something else: the area of a place, a code, a wording, or a value that was revised later.',
  '没有现行数值取自此来源；它用于面积、代码、文字，或已被修订的数值。',
  '沒有現行數值取自此來源；它用於面積、代碼、文字，或已被修訂的數值。',
);
export const cut = words(
  'Only the first {0} values are counted here.',
  '此处仅计入前{0}个数值。',
  '此處僅計入前{0}個數值。',
);
export const indicator = words('Indicator', '指标', '指標');
export const values = words('Values', '数值个数', '數值個數');
export const areas = words('Areas', '地区数', '地區數');
export const years = words('Years', '年份', '年份');
export const cite = words('How to cite it', '引用格式', '引用格式');
export const citation = words('Citation', '引用格式', '引用格式');

export const grades: Readonly<Record<SourceGrade, Words>> = {
  OFFICIAL: words('The publication itself.', '原出版物本身。', '原出版物本身。'),
  OFFICIAL_VIA_COPY: words(
    'A copy of the publication, made by somebody else.',
    '他人转载的该出版物副本。',
    '他人轉載的該出版物副本。',
  ),
  PRESS: words(
    'A news report of what the publisher had said.',
    '报道发布机构所公布内容的新闻。',
    '報導發布機構所公布內容的新聞。',
  ),
  OTHER: words(
    'Neither the publication nor news of it: a work of reference, a paper, or a collection.',
    '既非原出版物，也非有关新闻，而是工具书、论文或汇编。',
    '既非原出版物，也非有關新聞，而是工具書、論文或彙編。',
  ),
};
export const gradeAndOpen = words('{0}, {1}', '{0}，{1}', '{0}，{1}');
export const shortGrades: Readonly<Record<SourceGrade, Words>> = {
  OFFICIAL: words('publication read', '原出版物', '原出版物'),
  OFFICIAL_VIA_COPY: words('copy read', '副本', '副本'),
  PRESS: words('news report', '新闻报道', '新聞報導'),
  OTHER: words('other work', '其他文献', '其他文獻'),
};
export const openMark = words('open licence', '开放许可', '開放授權');

import type { Transform } from '../generated/operations';
import { query } from './Address';
import { apiLanguages, type Language } from './languages';

/** What a chart shows and how, as the address of /chart has it. What is undefined is left to the API. */
export interface ChartQuestion {
  readonly indicators: readonly string[];
  /** Codes of areas, none while they are being chosen; "districts" for all 16; undefined for all there are. */
  readonly areas?: readonly string[] | 'districts';
  readonly from?: number;
  readonly to?: number;
  readonly transform?: Transform;
  readonly baseYear?: number;
  /** By what a ratio divides, for how many, and how many years it may be off. */
  readonly denominator?: string;
  readonly multiplier?: number;
  readonly tolerance?: number;
  readonly asOf?: string;
  readonly release?: string;
  /** line, bar, ranking or dot. */
  readonly chart?: string;
  /** "none" leaves the targets of the plans out. */
  readonly target?: string;
  /** "1" begins the axis of values at 0, "0" does not. */
  readonly zero?: string;
  readonly title?: string;
}

/** Only pictures take the options of charts. */
export const isPicture = (format: string): boolean => ['svg', 'png'].includes(format);

/** The question as parameters of /chart. */
export const chartParameters = (question: ChartQuestion): Readonly<Record<string, string | undefined>> => ({
  indicators: question.indicators.join(','),
  areas: typeof question.areas === 'string' ? question.areas : question.areas?.join(',') || (question.areas && 'these'),
  from: question.from?.toString(),
  to: question.to?.toString(),
  transform: question.transform,
  baseYear: question.baseYear?.toString(),
  denominator: question.denominator,
  multiplier: question.multiplier?.toString(),
  tolerance: question.tolerance?.toString(),
  asOf: question.asOf,
  chart: question.chart,
  target: question.target,
  zero: question.zero,
  title: question.title,
});

/** Variables of the published operation "chart". */
export const chartVariables = (question: ChartQuestion, language: Language) => ({
  indicators: question.indicators,
  ...(question.areas === 'districts' ? { areaKind: 'DISTRICT' } : question.areas && { areas: question.areas }),
  ...(question.from !== undefined && { from: question.from }),
  ...(question.to !== undefined && { to: question.to }),
  ...(question.transform && { transform: question.transform }),
  ...(question.baseYear !== undefined && { baseYear: question.baseYear }),
  ...(question.transform === 'RATIO' && {
    denominator: question.denominator,
    ...(question.multiplier !== undefined && { multiplier: question.multiplier }),
    ...(question.tolerance !== undefined && { tolerance: question.tolerance }),
  }),
  ...(language !== 'en' && { language: apiLanguages[language] }),
});

/**
 * The path at which the API has the chart in a format: a file of the published operation "chart", so that nothing is stored for it.
 * @param format Name of a format of /q, for example csv or png.
 * @param options Further options of the format.
 */
export const chartFile = (
  question: ChartQuestion,
  format: string,
  language: Language,
  options: Readonly<Record<string, string | number>> = {},
): string => `/q/chart.${format}${parametersOf(question, language, isPicture(format), options)}`;

/** The path of the chart for a frame of another page. */
export const chartEmbed = (question: ChartQuestion, language: Language): string =>
  `/embed/chart${parametersOf(question, language, true, {})}`;

/** The picture of a page for social cards. */
export const chartCard = (question: ChartQuestion, language: Language): string =>
  chartFile(question, 'png', language, { width: 1200, height: 630, scale: 1 });

function parametersOf(
  question: ChartQuestion,
  language: Language,
  hasOptions: boolean,
  options: Readonly<Record<string, string | number>>,
): string {
  const { release, asOf, chart, target, zero, title } = question;
  const parameters: Record<string, string | number | undefined> = {
    release,
    asOf,
    variables: JSON.stringify(chartVariables(question, language)),
    ...(hasOptions && { chart, target, zero, title }),
    ...options,
    language: language === 'en' ? undefined : language,
  };
  return query(
    Object.entries(parameters).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as const],
    ),
  );
}

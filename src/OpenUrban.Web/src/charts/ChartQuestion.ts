import { type Address, query } from '../Address';
import type { Transform } from '../generated/operations';
import { apiLanguages, type Language } from '../languages';
import { transforms } from './words';

/** What a chart shows and how, as the address of /chart has it. What is undefined is left to the API. */
export interface ChartQuestion {
  readonly indicators: readonly string[];
  /** Codes of areas, none while they are being chosen; "districts" for all 16; undefined for all there are. */
  readonly areas?: readonly string[] | 'districts';
  readonly from?: number;
  readonly to?: number;
  readonly transform?: Transform;
  readonly baseYear?: number;
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
  asOf: question.asOf,
  chart: question.chart,
  target: question.target,
  zero: question.zero,
  title: question.title,
});

/** What an address of /chart asks; what cannot be is left out. */
export function readChartQuestion({ parameters }: Address): ChartQuestion {
  const list = (name: string) => parameters.get(name)?.split(',').filter(Boolean) ?? [];
  const year = (name: string) => {
    const text = parameters.get(name) ?? '';
    return /^\d{4}$/.test(text) ? Number(text) : undefined;
  };
  const text = (name: string) => parameters.get(name) || undefined;
  const choice = (name: string) => (parameters.get(name) === 'auto' ? undefined : text(name));
  const areas = list('areas');
  const transform = text('transform');
  return {
    indicators: list('indicators'),
    // A form sends the kind of choice with the boxes that are checked, whether they count or not.
    areas: areas.includes('districts')
      ? 'districts'
      : areas.includes('all') || areas.length === 0
        ? undefined
        : areas.filter(area => area !== 'these'),
    from: year('from'),
    to: year('to'),
    transform: isTransform(transform) && transform !== 'LEVEL' ? transform : undefined,
    baseYear: year('baseYear'),
    asOf: text('asOf'),
    release: text('release'),
    chart: choice('chart'),
    target: choice('target'),
    zero: choice('zero'),
    title: text('title'),
  };
}

// Not "in": every object has toString.
const isTransform = (text: string | undefined): text is Transform =>
  text !== undefined && Object.hasOwn(transforms, text);

/** Variables of the published operation "chart". */
export const chartVariables = (question: ChartQuestion, language: Language) => ({
  indicators: question.indicators,
  ...(question.areas === 'districts' ? { areaKind: 'DISTRICT' } : question.areas && { areas: question.areas }),
  ...(question.from !== undefined && { from: question.from }),
  ...(question.to !== undefined && { to: question.to }),
  ...(question.transform && { transform: question.transform }),
  ...(question.baseYear !== undefined && { baseYear: question.baseYear }),
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

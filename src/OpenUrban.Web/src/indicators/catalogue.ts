import type { Words } from '../languages';
import * as w from './words';

/** An indicator in a list, with where and when there are values of it. */
interface ListedIndicator {
  readonly code: string;
  readonly name: string;
  readonly topic: { readonly name: string };
  readonly areasCount: number;
  readonly longestSeries: number;
  readonly ofPlaces: { readonly nodes: readonly Years[] | null };
  readonly ofDistricts: { readonly nodes: readonly Years[] | null };
}

interface Years {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The indicators that an operation has from both ends of the list, each once. */
export const allIndicators = <Listed extends ListedIndicator>(data: {
  readonly firstIndicators: { readonly nodes: readonly Listed[] | null };
  readonly lastIndicators: { readonly nodes: readonly Listed[] | null };
}): Listed[] => [
  ...new Map(
    [...(data.firstIndicators.nodes ?? []), ...(data.lastIndicators.nodes ?? [])].map(i => [i.code, i]),
  ).values(),
];

/** The indicators by topic, topics and indicators in the order of the list. */
export function byTopic<Listed extends ListedIndicator>(
  indicators: readonly Listed[],
): [topic: string, indicators: Listed[]][] {
  const topics = new Map<string, Listed[]>();
  for (const indicator of indicators) {
    const { name } = indicator.topic;
    topics.set(name, [...(topics.get(name) ?? []), indicator]);
  }
  return [...topics];
}

/** First and last year of any of its series; undefined without one. */
export function yearsOf({
  ofPlaces,
  ofDistricts,
}: ListedIndicator): readonly [first: number, last: number] | undefined {
  const series = [...(ofPlaces.nodes ?? []), ...(ofDistricts.nodes ?? [])];
  return series.length === 0
    ? undefined
    : [Math.min(...series.map(s => s.firstYear)), Math.max(...series.map(s => s.lastYear))];
}

/** How few values there are where there are no more than two: no trend can be told of them. */
export function thinness({
  areasCount,
  longestSeries,
}: Pick<ListedIndicator, 'areasCount' | 'longestSeries'>): Words | undefined {
  const [one, two] = areasCount === 1 ? [w.oneValue, w.twoValues] : [w.oneValueEach, w.twoValuesEach];
  return longestSeries === 1 ? one : longestSeries === 2 ? two : undefined;
}

/** Whether a text stands in its name or code. */
export const isNamed = ({ code, name }: { readonly code: string; readonly name: string }, text: string): boolean =>
  `${name} ${code}`.toLowerCase().includes(text.trim().toLowerCase());

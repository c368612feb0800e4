import type { ChartPageQuery } from '../generated/operations';
import { fill, type Language } from '../languages';
import type { ChartQuestion } from './ChartQuestion';
import * as w from './words';

export type Indicator = NonNullable<ChartPageQuery['firstIndicators']['nodes']>[number];
export type Place = NonNullable<ChartPageQuery['districts']['nodes']>[number];

/** More lines and colours than these cannot be told apart. */
export const mostIndicators = 6;

/** All indicators, each once: the operation has them from both ends. */
export const allIndicators = (data: ChartPageQuery): Indicator[] => [
  ...new Map(
    [...(data.firstIndicators.nodes ?? []), ...(data.lastIndicators.nodes ?? [])].map(i => [i.code, i]),
  ).values(),
];

/** The indicators by topic, both in the order of the API. */
export function byTopic(indicators: readonly Indicator[]): [topic: string, indicators: Indicator[]][] {
  const topics = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const { name } = indicator.topic;
    topics.set(name, [...(topics.get(name) ?? []), indicator]);
  }
  return [...topics];
}

/** First and last year of any of its series; undefined without one. */
export function yearsOf({ ofPlaces, ofDistricts }: Indicator): readonly [first: number, last: number] | undefined {
  const series = [...(ofPlaces.nodes ?? []), ...(ofDistricts.nodes ?? [])];
  return series.length === 0
    ? undefined
    : [Math.min(...series.map(s => s.firstYear)), Math.max(...series.map(s => s.lastYear))];
}

/** The names of what a question asks, in words; codes where they are not known. */
export function namesOf(data: ChartPageQuery, question: ChartQuestion, language: Language) {
  const join = (names: readonly string[]) => names.reduce((all, name) => fill(w.listed[language], all, name));
  const named = (codes: readonly string[], known: readonly { code: string; name: string }[]) =>
    join(codes.map(code => known.find(one => one.code === code)?.name ?? code));
  return {
    indicators: question.indicators.length === 0 ? '' : named(question.indicators, allIndicators(data)),
    areas:
      question.areas === undefined
        ? w.allAreas[language]
        : question.areas === 'districts'
          ? w.sixteenDistricts[language]
          : named(question.areas, [...(data.places.nodes ?? []), ...(data.districts.nodes ?? [])]),
  };
}

import type { ChartPageQuery } from '../generated/operations';
import { allIndicators } from '../indicators/catalogue';
import { fill, type Language, type Words } from '../languages';
import type { ChartQuestion } from './ChartQuestion';
import * as w from './words';

/** More lines and colours than these cannot be told apart. */
export const mostIndicators = 6;

/** What has to be chosen before there can be a chart; undefined if nothing. */
export function lackOf({ indicators, areas, transform, baseYear }: ChartQuestion): Words | undefined {
  if (indicators.length === 0) {
    return w.chooseIndicator;
  }
  if (areas?.length === 0) {
    return w.chooseArea;
  }
  return transform === 'INDEX' && baseYear === undefined ? w.chooseBaseYear : undefined;
}

/** The names of what a question asks, in words; codes where they are not known. */
export function namesOf(data: ChartPageQuery, question: ChartQuestion, language: Language) {
  const join = ([first = '', ...others]: readonly string[]) =>
    others.reduce((all, name) => fill(w.listed[language], all, name), first);
  const named = (codes: readonly string[], known: readonly { code: string; name: string }[]) =>
    join(codes.map(code => known.find(one => one.code === code)?.name ?? code));
  return {
    indicators: named(question.indicators, allIndicators(data)),
    areas:
      question.areas === undefined
        ? w.allAreas[language]
        : question.areas === 'districts'
          ? w.sixteenDistricts[language]
          : named(question.areas, [...(data.places.nodes ?? []), ...(data.districts.nodes ?? [])]),
  };
}

/** What the chart is called. */
export function titleOf(data: ChartPageQuery, question: ChartQuestion, language: Language): string {
  const { indicators, areas } = namesOf(data, question, language);
  return question.title ?? `${indicators} – ${areas}`;
}

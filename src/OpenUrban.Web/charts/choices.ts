import type { ChartPageQuery } from '../generated/operations';
import { chartBuilder as w } from '../generated/texts';
import type { ChartQuestion } from '../shared/ChartQuestion';
import { fill, type Language, type Words } from '../shared/languages';
import { drawnPlaces, mostDrawn, placeRank, plannedAreas } from '../shared/places';

/** More lines and colours than these cannot be told apart. */
export const mostIndicators = 6;

/** So many names are told one by one. */
const mostNamed = 6;
const firstNamed = 3;

export type ChartIndicator = NonNullable<ChartPageQuery['indicators']['nodes']>[number];
export type ChartPlace = NonNullable<ChartPageQuery['places']['nodes']>[number];

/** What has to be chosen before there can be a chart; undefined if nothing. */
export function lackOf(
  data: ChartPageQuery,
  { indicators, areas, transform, baseYear, denominator }: ChartQuestion,
): Words | undefined {
  if (indicators.length === 0) {
    return w.chooseIndicator;
  }
  if (areas?.length === 0) {
    return w.chooseArea;
  }
  if (transform === undefined && unitsOf(data, indicators).size > 1) {
    return w.chooseOneUnit;
  }
  if (transform === 'RATIO' && denominator === undefined) {
    return w.chooseDenominator;
  }
  return transform === 'INDEX' && baseYear === undefined ? w.chooseBaseYear : undefined;
}

/** The units of the indicators: a chart has one axis, which has one. */
const unitsOf = (data: ChartPageQuery, codes: readonly string[]): ReadonlySet<string> =>
  new Set(
    (data.indicators.nodes ?? [])
      .filter(({ code }) => codes.includes(code))
      .map(({ unit, unitMultiplier }) => `${unit.name} ${unitMultiplier}`),
  );

/** The places that can be chosen: the city of the plans, its country, its districts, then all others. */
export function placesOf(data: ChartPageQuery): readonly ChartPlace[] {
  const planned = plannedAreas(data);
  return [...(data.places.nodes ?? [])].sort((a, b) => placeRank(a, planned) - placeRank(b, planned));
}

/** First and last year of any value of an indicator; undefined without one. */
export function yearsOf({ first, latest }: ChartIndicator): readonly [first: number, last: number] | undefined {
  const from = first.nodes?.[0]?.firstYear;
  return from === undefined || latest.length === 0 ? undefined : [from, Math.max(...latest.map(({ year }) => year))];
}

/** What of a question is drawn. */
export interface Drawn {
  /** The question with no more areas than a chart has room for. */
  readonly question: ChartQuestion;
  readonly drawn: number;
  /** Areas that the question is about. */
  readonly all: number;
}

/** A question about more areas than a chart has room for, with the first of them. */
export function drawnOf(data: ChartPageQuery, question: ChartQuestion): Drawn {
  const planned = plannedAreas(data);
  const indicators = (data.indicators.nodes ?? []).filter(({ code }) => question.indicators.includes(code));
  const latest = (code: string) =>
    indicators.flatMap(indicator => indicator.latest.find(({ area }) => area.code === code) ?? []).at(0);
  const asked = placesOf(data).filter(
    place =>
      latest(place.code) !== undefined &&
      (question.areas === undefined ||
        (question.areas === 'districts' ? place.kind === 'DISTRICT' : question.areas.includes(place.code))),
  );
  if (asked.length <= mostDrawn) {
    return { question, drawn: asked.length, all: asked.length };
  }
  const most = Math.floor(mostDrawn / Math.max(1, indicators.length));
  const drawn = drawnPlaces(
    asked,
    place => place,
    ({ code }) => latest(code)?.value ?? undefined,
    planned,
    most,
  );
  return {
    question: { ...question, areas: drawn.map(({ code }) => code) },
    drawn: drawn.length,
    all: asked.length,
  };
}

/** The names of what a question asks, in words. */
export function namesOf(data: ChartPageQuery, question: ChartQuestion, language: Language) {
  const join = ([first = '', ...others]: readonly string[]) =>
    others.reduce((all, name) => fill(w.listed[language], all, name), first);
  const named = (codes: readonly string[], known: readonly { code: string; name: string }[], unknown: Words) => {
    const names = codes.flatMap(code => known.find(one => one.code === code)?.name ?? []);
    if (names.length === 0) {
      return unknown[language];
    }
    return names.length <= mostNamed
      ? join(names)
      : fill(w.andOthers[language], join(names.slice(0, firstNamed)), names.length - firstNamed);
  };
  const { drawn, all } = drawnOf(data, question);
  return {
    indicators: named(question.indicators, data.indicators.nodes ?? [], w.unknownIndicator),
    areas:
      drawn < all
        ? fill(w.someAreas[language], drawn, all)
        : question.areas === undefined
          ? w.allAreas[language]
          : question.areas === 'districts'
            ? w.sixteenDistricts[language]
            : named(question.areas, placesOf(data), w.unknownArea),
  };
}

/** What the chart is called. */
export function titleOf(data: ChartPageQuery, question: ChartQuestion, language: Language): string {
  const { indicators, areas } = namesOf(data, question, language);
  return question.title ?? `${indicators} – ${areas}`;
}

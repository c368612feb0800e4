import type { AreaKind } from '../generated/operations';
import type { Indicator, Observation, Series } from './data';

/** A value where it is drawn. */
export interface Point {
  readonly area: string;
  readonly kind: AreaKind;
  readonly year: number;
  readonly value: number;
  /** Points of one stretch are joined: between stretches a series breaks, or leaves out years that it should have. */
  readonly stretch: string;
  /** Whether it is provisional, estimated or otherwise not the last word. */
  readonly isUncertain: boolean;
  readonly observation: Observation;
}

/** Statuses (SDMX) of values that are not the last word. */
const uncertain = ['E', 'F', 'G', 'I', 'P', 'U', 'V'];

/** Years between censuses: where nothing is known of a series, no values are joined over more than that. */
const longestInterval = 10;

/** Two values are no trend: nothing joins them. */
const fewestOfLine = 3;

/** The values of the series, cut where a line would say what nobody has measured. */
export const pointsOf = (indicator: Indicator, series: readonly Series[]): Point[] =>
  series.flatMap(({ area, observations }) => {
    const coverage = indicator.coverage.nodes?.find(covered => covered.area.code === area.code);
    const interval = coverage ? coverage.interval : longestInterval;
    const isLine = observations.filter(({ value }) => value !== null).length >= fewestOfLine;
    let stretch = 0;
    let before: number | undefined;
    return observations.flatMap(observation => {
      const { year, value, status, crossesBreak } = observation;
      const isCut = !isLine || before === undefined || crossesBreak || (interval != null && year - before > interval);
      if (value === null) {
        before = undefined;
        return [];
      }
      stretch += isCut ? 1 : 0;
      before = year;
      return [
        {
          area: area.name,
          kind: area.kind,
          year,
          value,
          stretch: `${area.code}/${stretch}`,
          isUncertain: uncertain.includes(status),
          observation,
        },
      ];
    });
  });

/**
 * The points of each chart. Counts of the country, the city and its districts are of other sizes: on one axis the least of them
 * would lie on the line of zero.
 */
export function panelsOf({ additive }: Indicator, points: readonly Point[]): Point[][] {
  const kinds = additive ? [...new Set(points.map(({ kind }) => kind))] : [undefined];
  return kinds.map(kind => points.filter(point => kind === undefined || point.kind === kind));
}

/** The years from which on series are on another basis: those of known breaks, and those of values of another edition. */
export function basisYears(indicator: Indicator, series: readonly Series[]): { readonly year: number }[] {
  const years = series.flatMap(({ area, observations }) => {
    const known = indicator.breaks.filter(one => one.area.code === area.code).map(({ year }) => year);
    const values = observations.filter(({ value }) => value !== null);
    const others = values
      .filter(({ year, crossesBreak }, i) => {
        const before = values[i - 1]?.year ?? year;
        return crossesBreak && !known.some(first => before < first && first <= year);
      })
      .map(({ year }) => year);
    return [...known, ...others];
  });
  return [...new Set(years)].sort((a, b) => a - b).map(year => ({ year }));
}

import type { AreaKind } from '../generated/operations';
import type { Indicator, Observation, Series } from '../indicators/IndicatorPage';

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

/** Years between censuses. Over more than that no two values are joined: where a series has but two, they alone say how far apart values are. */
const longestInterval = 10;

/** The values of the series, cut where a line would say what nobody has measured. */
export const pointsOf = (indicator: Indicator, series: readonly Series[]): Point[] =>
  series.flatMap(({ area, observations }) => {
    const breaks = breakYears(indicator, area.code);
    const coverage = indicator.coverage.nodes?.find(covered => covered.area.code === area.code);
    const interval = coverage && coverage.values + coverage.missing > 2 ? coverage.interval : longestInterval;
    // Two values are no trend.
    const isThin = observations.filter(({ value }) => value !== null).length < 3;
    let stretch = 0;
    let before: number | undefined;
    return observations.flatMap(observation => {
      const { year, value, status } = observation;
      const isCut =
        before === undefined ||
        isThin ||
        breaks.some(first => (before as number) < first && first <= year) ||
        (interval != null && year - before > interval);
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

/** The years from which on a series is on another basis. */
export const breakYears = (indicator: Indicator, area: string): number[] =>
  indicator.breaks.filter(one => one.area.code === area).map(({ year }) => year);

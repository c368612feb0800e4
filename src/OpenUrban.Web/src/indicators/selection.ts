import type { Address } from '../Address';
import type { ChartQuestion } from '../charts/ChartQuestion';
import type { Indicator, Series } from './IndicatorPage';

/** What of an indicator is shown. */
export interface Selection {
  readonly areas: readonly string[];
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** The series with the years that were chosen; those without a year in them are left out. */
  readonly series: readonly Series[];
  /** The same for the chart builder and for files. */
  readonly question: ChartQuestion;
}

/** A line of fewer years says little. */
const leastYears = 4;

/** What the address of an indicator's page chooses. */
export function readSelection(indicator: Indicator, { parameters, release }: Address): Selection {
  const year = (name: string) =>
    /^\d{4}$/.test(parameters.get(name) ?? '') ? Number(parameters.get(name)) : undefined;
  const [from, to] = [year('from'), year('to')];
  const known = indicator.series.map(({ area }) => area.code);
  const asked =
    parameters
      .get('areas')
      ?.split(',')
      .filter(code => known.includes(code)) ?? [];
  const areas = asked.length > 0 ? asked : usualAreas(indicator);
  const series = indicator.series
    .filter(({ area }) => areas.includes(area.code))
    .map(one => ({
      ...one,
      observations: one.observations.filter(({ year }) => (from ?? year) <= year && year <= (to ?? year)),
    }))
    .filter(({ observations }) => observations.length > 0);
  return { areas, from, to, series, question: { indicators: [indicator.code], areas, from, to, release } };
}

/** Country and city where they have a history, else the districts, else all there are. Of counts, which have no axis in common, only one of the two. */
function usualAreas({ series, additive }: Indicator): readonly string[] {
  const longest = Math.max(
    ...series.filter(({ area }) => area.kind !== 'DISTRICT').map(one => one.observations.length),
  );
  const main = series.find(({ area, observations }) => area.kind !== 'DISTRICT' && observations.length === longest);
  const places = series.filter(({ area }) => (additive ? area.kind === main?.area.kind : area.kind !== 'DISTRICT'));
  const districts = series.filter(({ area }) => area.kind === 'DISTRICT');
  const usual =
    places.some(({ observations }) => observations.length >= leastYears) || districts.length === 0 ? places : districts;
  return usual.map(({ area }) => area.code);
}

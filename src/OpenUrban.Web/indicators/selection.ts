import type { Address } from '../shared/Address';
import type { ChartQuestion } from '../shared/ChartQuestion';
import { drawnPlaces } from '../shared/places';
import type { Indicator, Series } from './data';

/** What of an indicator is shown. */
export interface Selection {
  readonly areas: readonly string[];
  /** What the address has in the place of codes, and that is none of an area with a series. */
  readonly unknown: readonly string[];
  /** Areas whose names have one of them. */
  readonly meant: readonly Series['area'][];
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** The series with the years that were chosen; those without a year in them are left out. */
  readonly series: readonly Series[];
  /** Those of them that the chart shows: it has room for so many lines. */
  readonly drawn: readonly Series[];
  /** What the chart shows, for the chart builder and the picture. */
  readonly question: ChartQuestion;
  /** The same with all series, for files. */
  readonly fileQuestion: ChartQuestion;
}

/** An address may have any number of words. */
const mostUnknown = 5;

/** A line of fewer years says little. */
const leastYears = 4;

/** Groups of areas that an address may name in the place of their codes. */
export const areaGroups = ['places', 'districts', 'others'] as const;

/** The codes of the series of a group: country and city of the plans, the districts, or all others. */
export const codesOf = (
  { series }: Indicator,
  group: (typeof areaGroups)[number],
  planned: readonly string[],
): readonly string[] => series.filter(({ area }) => groupOf(area, planned) === group).map(({ area }) => area.code);

const groupOf = ({ code, kind }: Series['area'], planned: readonly string[]) =>
  planned.includes(code) ? 'places' : kind === 'DISTRICT' ? 'districts' : 'others';

/** What the address of an indicator's page chooses. */
export function readSelection(
  indicator: Indicator,
  planned: readonly string[],
  { parameters, release }: Address,
): Selection {
  const year = (name: string) =>
    /^\d{4}$/.test(parameters.get(name) ?? '') ? Number(parameters.get(name)) : undefined;
  const [from, to] = [year('from'), year('to')];
  const named = parameters.get('areas')?.split(',') ?? [];
  const grouped = areaGroups
    .filter(group => named.includes(group))
    .flatMap(group => codesOf(indicator, group, planned));
  const asked = indicator.series
    .map(({ area }) => area.code)
    .filter(code => named.includes(code) || grouped.includes(code));
  const known = new Set<string>([...areaGroups, ...indicator.series.map(({ area }) => area.code)]);
  const unknown = named.filter(name => name.trim() !== '' && !known.has(name)).slice(0, mostUnknown);
  const meant = indicator.series
    .map(({ area }) => area)
    .filter(({ name }) => unknown.some(word => name.toLowerCase().includes(word.trim().toLowerCase())))
    .slice(0, mostUnknown);
  const areas = asked.length > 0 ? asked : usualAreas(indicator, planned);
  const series = indicator.series
    .filter(({ area }) => areas.includes(area.code))
    .map(one => ({
      ...one,
      observations: one.observations.filter(({ year }) => (from ?? year) <= year && year <= (to ?? year)),
    }))
    .filter(({ observations }) => observations.length > 0);
  const drawn = drawnPlaces(
    series,
    ({ area }) => area,
    ({ observations }) => observations.findLast(({ value }) => value !== null)?.value ?? undefined,
    planned,
  );
  const question = { indicators: [indicator.code], from, to, release };
  return {
    areas,
    unknown,
    meant,
    from,
    to,
    series,
    drawn,
    question: { ...question, areas: drawn.length < series.length ? drawn.map(({ area }) => area.code) : areas },
    fileQuestion: { ...question, areas },
  };
}

/** Country and city where they have a history, else the districts, else all there are. Of counts, which have no axis in common, only one of the two. */
function usualAreas(indicator: Indicator, planned: readonly string[]): readonly string[] {
  const of = (group: (typeof areaGroups)[number]) => {
    const codes = codesOf(indicator, group, planned);
    return indicator.series.filter(({ area }) => codes.includes(area.code));
  };
  const [all, districts, others] = [of('places'), of('districts'), of('others')];
  const longest = Math.max(...all.map(one => one.observations.length));
  const main = all.find(({ observations }) => observations.length === longest);
  const places = indicator.additive ? all.filter(({ area }) => area.kind === main?.area.kind) : all;
  const hasHistory = places.some(({ observations }) => observations.length >= leastYears);
  const usual = [hasHistory ? places : districts, places, others].find(group => group.length > 0) ?? [];
  return usual.map(({ area }) => area.code);
}

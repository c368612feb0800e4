import type { DistrictsPageQuery, ObservationStatus, ValueBound } from '../generated/operations';
import type { Address } from '../shared/Address';
import { cited, type Footnote } from '../shared/values/footnotes';

type Covered = NonNullable<DistrictsPageQuery['coverage']['nodes']>[number]['indicator'];
type ComparedDistrict = NonNullable<DistrictsPageQuery['districts']['nodes']>[number];

/** A district with its value of the indicator in the year. */
export interface ComparedRow {
  readonly district: ComparedDistrict;
  /** Null where it has none. */
  readonly value: number | null;
  /** The value with the digits that its source printed. */
  readonly valueText: string | null;
  readonly bound: ValueBound;
  /** The day or days that it is of; null for the usual ones. */
  readonly reference: string | null;
  /** Undefined where the sources have nothing on the year. */
  readonly status: ObservationStatus | undefined;
  /** What is to be known of it. */
  readonly notes: readonly { readonly text: string }[];
  readonly source: Footnote | undefined;
  /** 1 is the greatest value; equal ones share a rank, and those behind it are left out. Undefined without a value. */
  readonly rank: number | undefined;
}

/** The districts by one indicator in one year, in the order of their codes. */
export interface Comparison {
  readonly indicator: Covered;
  readonly indicators: readonly Covered[];
  readonly year: number;
  /** The years of which any district has a value, the latest first. */
  readonly years: readonly number[];
  readonly rows: readonly ComparedRow[];
  /** Whether the address asked for something else, which there is not. */
  readonly isSubstitute: boolean;
}

/** On tiles of one size counts of persons mislead, and density says most of a city. */
const usual = 'POP_DENSITY';

/** What the address asks to compare, or what comes nearest to it. */
export function readComparison({ districts, coverage }: DistrictsPageQuery, { parameters }: Address): Comparison {
  const indicators = (coverage.nodes ?? []).map(({ indicator }) => indicator).filter(({ series }) => series.length > 1);
  const [asked, askedYear] = [parameters.get('indicator'), parameters.get('year')];
  const found = indicators.find(({ code }) => code === asked);
  const indicator = found ?? indicators.find(({ code }) => code === usual) ?? (indicators[0] as Covered);
  const years = [
    ...new Set(indicator.series.flatMap(series => series.years.filter((_, i) => series.values[i] !== null))),
  ].sort((a, b) => b - a);
  const foundYear = years.find(year => String(year) === askedYear);
  const year = foundYear ?? (years[0] as number);
  return {
    indicator,
    indicators,
    year,
    years,
    rows: ranked((districts.nodes ?? []).map(district => rowOf(district, indicator, year))),
    isSubstitute: (!found && asked !== undefined) || (foundYear === undefined && askedYear !== undefined),
  };
}

/** How many districts have a value of the indicator in the year. */
export const valueCount = ({ series }: Covered, year: number): number =>
  series.filter(({ years, values }) => values[years.indexOf(year)] != null).length;

function rowOf(district: ComparedDistrict, indicator: Covered, year: number): Omit<ComparedRow, 'rank'> {
  const series = indicator.series.find(({ area }) => area.code === district.code);
  const i = series?.years.indexOf(year) ?? -1;
  const note = series?.notes[i];
  const observation = series?.observations[i];
  const source = series?.sources.find(({ code }) => code === observation?.source.code);
  return {
    district,
    value: series?.values[i] ?? null,
    valueText: observation?.valueText ?? null,
    bound: observation?.bound ?? 'EXACT',
    reference: observation?.reference ?? null,
    status: series?.statuses[i],
    notes: note == null ? [] : [{ text: note }],
    source: source && cited(source),
  };
}

function ranked(rows: readonly Omit<ComparedRow, 'rank'>[]): readonly ComparedRow[] {
  const rank = (value: number) => 1 + rows.filter(other => other.value !== null && other.value > value).length;
  return rows.map(row => ({ ...row, rank: row.value === null ? undefined : rank(row.value) }));
}

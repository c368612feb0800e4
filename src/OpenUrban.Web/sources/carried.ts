import type { SourcePageQuery } from '../generated/operations';

/** What a source has of an indicator. */
export interface Carried {
  readonly code: string;
  readonly name: string;
  readonly values: number;
  readonly areas: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The indicators that a source has values of, those with the most values first. */
export function carriedOf({ observations }: SourcePageQuery): readonly Carried[] {
  const found = new Map<string, Carried & { readonly codes: Set<string> }>();
  for (const { indicator, area, year } of observations.nodes ?? []) {
    const before = found.get(indicator.code);
    const codes = (before?.codes ?? new Set()).add(area.code);
    found.set(indicator.code, {
      ...indicator,
      values: (before?.values ?? 0) + 1,
      areas: codes.size,
      firstYear: Math.min(before?.firstYear ?? year, year),
      lastYear: Math.max(before?.lastYear ?? year, year),
      codes,
    });
  }
  return [...found.values()].sort((one, other) => other.values - one.values);
}

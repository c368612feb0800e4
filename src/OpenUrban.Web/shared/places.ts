import type { AreaKind } from '../generated/operations';

/** More lines than these cannot be told apart, and the API draws no more. */
export const mostDrawn = 24;

/** What the plans are for: their city, and the country it is in. */
interface WithPlans {
  readonly plans: { readonly nodes: readonly { readonly area: { readonly code: string } }[] | null };
}

export const plannedAreas = ({ plans }: WithPlans): readonly string[] => [
  ...new Set((plans.nodes ?? []).map(({ area }) => area.code)),
];

interface Place {
  readonly code: string;
  readonly kind: AreaKind;
}

/** The city of the plans comes first, then its country, its districts, and all others. */
export const placeRank = ({ code, kind }: Place, planned: readonly string[]): number =>
  planned.includes(code) ? (kind === 'COUNTRY' ? 1 : 0) : kind === 'DISTRICT' ? 2 : 3;

/**
 * Those of the places that a chart draws: the city of the plans, its country and its districts first, then those with the greatest
 * last values.
 */
export function drawnPlaces<P>(
  places: readonly P[],
  placeOf: (place: P) => Place,
  lastOf: (place: P) => number | undefined,
  planned: readonly string[],
  most = mostDrawn,
): readonly P[] {
  if (places.length <= most) {
    return places;
  }
  const rank = (place: P) => placeRank(placeOf(place), planned);
  const last = (place: P) => lastOf(place) ?? Number.NEGATIVE_INFINITY;
  return [...places].sort((a, b) => rank(a) - rank(b) || (rank(a) < 3 ? 0 : last(b) - last(a))).slice(0, most);
}

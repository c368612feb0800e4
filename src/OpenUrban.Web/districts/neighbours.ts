import type { DistrictPageQuery } from '../generated/operations';
import { distanceKm, type Place } from './distances';

export type DistrictBeside = NonNullable<DistrictPageQuery['districts']['nodes']>[number];
type Series = DistrictBeside['figures'][number];
type FigureBeside = Series['observations'][number];

interface Neighbour {
  readonly district: DistrictBeside;
  readonly distanceKm: number;
}

/** The districts whose centroids are nearest to a place, the nearest first. */
export const nearest = (place: Place, others: readonly DistrictBeside[], count = 3): readonly Neighbour[] =>
  others
    .flatMap(district => (district.centroid ? [{ district, distanceKm: distanceKm(place, district.centroid) }] : []))
    .sort((one, other) => one.distanceKm - other.distanceKm)
    .slice(0, count);

/** An indicator in one year, with the figure of each of the districts in their order. */
interface RowBeside {
  readonly indicator: Series['indicator'];
  readonly year: number;
  readonly figures: readonly FigureBeside[];
}

/** The last two censuses and the other figures of the last year that all of the districts have, so that like is put beside like. */
export function rowsBeside(districts: readonly DistrictBeside[]): readonly RowBeside[] {
  return [
    ...rowsOf(
      districts.map(({ censuses }) => censuses),
      2,
    ),
    ...rowsOf(
      districts.map(({ figures }) => figures),
      1,
    ),
  ];
}

/** @param seriesOfEach The series of each of the districts, from the first of which the indicators are taken. */
function rowsOf(seriesOfEach: readonly (readonly Series[])[], yearCount: number): readonly RowBeside[] {
  return (seriesOfEach[0] ?? []).flatMap(({ indicator, observations }) => {
    const inAll = (year: number) =>
      seriesOfEach.flatMap(
        all =>
          all
            .find(series => series.indicator.code === indicator.code)
            ?.observations.find(observation => observation.year === year && observation.value !== null) ?? [],
      );
    return observations
      .map(({ year }) => ({ indicator, year, figures: inAll(year) }))
      .filter(({ figures }) => figures.length === seriesOfEach.length)
      .slice(-yearCount);
  });
}

import type { DistrictPageQuery } from '../generated/operations';

export type District = NonNullable<DistrictPageQuery['district']>;
export type Figure = District['latest'][number];

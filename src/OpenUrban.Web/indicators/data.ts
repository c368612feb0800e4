import type { IndicatorPageQuery } from '../generated/operations';

export type Indicator = NonNullable<IndicatorPageQuery['indicator']>;
export type Series = Indicator['series'][number];
export type Observation = Series['observations'][number];

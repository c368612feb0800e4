import type { ShownIndicatorFragment, ShownSeriesFragment } from '../generated/operations';

export type Indicator = ShownIndicatorFragment;
export type Series = ShownSeriesFragment;
export type Observation = Series['observations'][number];

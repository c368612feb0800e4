import type { ShownIndicatorFragment, ShownSeriesFragment } from '../generated/operations';

export type Series = ShownSeriesFragment;
export type Observation = Series['observations'][number];

/** What the series are of, with the years in which they break and between which there may be none. */
export interface Indicator extends ShownIndicatorFragment {
  readonly breaks: readonly { readonly year: number; readonly area: { readonly code: string } }[];
  readonly coverage: {
    readonly nodes: readonly { readonly area: { readonly code: string }; readonly interval: number | null }[] | null;
  };
}

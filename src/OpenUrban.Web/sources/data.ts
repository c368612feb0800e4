import type { SourcePageQuery } from '../generated/operations';

export type Source = NonNullable<SourcePageQuery['source']>;

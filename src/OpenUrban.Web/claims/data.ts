import type { CheckPageQuery } from '../generated/operations';

/** A number in a text, what it was read as, and what is to be said of it. */
export type Claim = CheckPageQuery['checkText']['claims'][number];

import type { ObservationStatus } from '../../generated/operations';
import { values as w } from '../../generated/texts';
import type { Words } from '../languages';

/** What kind of value it is, or why there is none; undefined stands for no observation at all. */
export const statusText = (status: ObservationStatus | undefined): Words =>
  status === undefined ? w.notInSources : w.statuses[status];

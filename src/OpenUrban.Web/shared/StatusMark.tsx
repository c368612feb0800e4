import type { ProgressStatus } from '../generated/operations';

/** Each status has a shape of its own: colour alone says nothing to some. */
const shapes: Readonly<Record<ProgressStatus, string>> = {
  ACHIEVED: 'M2 8.5 6 12.5 14 3.5',
  ON_TRACK: 'M2 8H13M9 4l4 4-4 4',
  OFF_TRACK: 'M2 4 8 12 14 4',
  DETERIORATING: 'M8 2V13M4 9l4 4 4-4',
  OVERDUE: 'M3 3 13 13M13 3 3 13',
  AWAITING_DATA: 'M4 3H12M4 13H12M5 3 11 13M11 3 5 13',
  NOT_ASSESSABLE: 'M3 8H4M7.5 8h1M12 8h1',
  NO_FIGURE: 'M4 8H12',
};

export function StatusMark({ status }: { status: ProgressStatus }) {
  return (
    <svg
      className={`status-mark ${status.toLowerCase()}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d={shapes[status]} fill="none" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

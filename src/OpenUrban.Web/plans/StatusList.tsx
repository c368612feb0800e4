import type { ProgressStatus } from '../generated/operations';
import { common } from '../generated/texts';
import { StatusMark } from '../shared/StatusMark';
import { useTexts } from '../shared/Texts';

export type StatusCounts = Readonly<Partial<Record<ProgressStatus, number>>>;

/** The statuses that any target has, in the order from good to bad. */
export const statusCounts = (counts: StatusCounts): [ProgressStatus, number][] =>
  (Object.keys(common.progressStatuses) as ProgressStatus[]).flatMap(status => {
    const count = counts[status];
    return count ? [[status, count] as [ProgressStatus, number]] : [];
  });

/** How many targets stand how. */
export function StatusList({ counts }: { counts: StatusCounts }) {
  const text = useTexts();
  return (
    <dl className="status-list">
      {statusCounts(counts).map(([status, count]) => (
        <div key={status}>
          <dt>
            <StatusMark status={status} /> {text(common.progressStatuses[status])}
          </dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

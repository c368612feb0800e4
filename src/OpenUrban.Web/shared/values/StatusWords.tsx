import type { ObservationStatus } from '../../generated/operations';
import { useTexts } from '../Texts';
import { statusText } from './statuses';

/** What kind of value it is, or why there is none. Normal values go without saying. */
export function StatusWords({ status }: { status: ObservationStatus | undefined }) {
  const text = useTexts();
  return status === 'A' ? null : <span className="soft">{text(statusText(status))}</span>;
}

import type { Address } from '../Address';
import { useTexts } from '../layout/Texts';
import { StatusMark } from '../plans/StatusMark';
import { statuses } from '../plans/words';
import type { Indicator } from './IndicatorPage';
import * as w from './words';

/** The targets of the plans that an indicator measures, and how they stand. */
export function TargetList({
  targets,
  address,
}: {
  targets: readonly NonNullable<Indicator['targets']['nodes']>[number][];
  address: Address;
}) {
  const text = useTexts();
  if (targets.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="targets">
      <h2 id="targets">{text(w.targets)}</h2>
      <ul className="plain">
        {targets.map(({ code, name, progress }) => (
          <li key={code}>
            <StatusMark status={progress.status} /> <strong>{text(statuses[progress.status])}</strong>:{' '}
            <a href={`${address.to('/')}#${code}`}>{name}</a>. {progress.reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

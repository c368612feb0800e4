import { common, indicators as w } from '../generated/texts';
import type { Address } from '../shared/Address';
import { StatusMark } from '../shared/StatusMark';
import { useTexts } from '../shared/Texts';
import type { Indicator } from './data';

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
            <StatusMark status={progress.status} /> <strong>{text(common.progressStatuses[progress.status])}</strong>:{' '}
            <a href={`${address.to('/')}#${code}`}>{name}</a>. {progress.reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

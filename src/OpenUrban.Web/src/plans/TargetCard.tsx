import type { Address } from '../Address';
import { useTexts } from '../layout/Texts';
import { numberText } from '../numbers';
import { Locators } from './Locators';
import type { Target } from './PlansPage';
import { StatusMark } from './StatusMark';
import { TargetBar } from './TargetBar';
import * as w from './words';

/** A target: where it stands, when it is due, the verdict with its reason, and what that rests on. */
export function TargetCard({ target, address }: { target: Target; address: Address }) {
  const text = useTexts();
  const { progress, deadline, indicator } = target;
  const unit = target.unit?.symbol ?? (target.unit ? ` ${target.unit.name}` : '');
  const remarks = [
    progress.requiredAnnualChange !== null && text(w.needed, numberText(progress.requiredAnnualChange) + unit),
    progress.projectedYear !== null && text(w.projected, progress.projectedYear),
    progress.methodsAgree === false && text(w.methodsDiffer),
    progress.crossesBreak && text(w.crossesBreak),
    progress.includesEstimates && text(w.estimates),
    progress.includesProvisional && text(w.provisional),
  ].filter(Boolean);
  const sources = [...new Map(progress.inputs.map(({ source }) => [source.code, source])).values()];
  return (
    <article className="card" id={target.code} aria-labelledby={`${target.code}-name`}>
      <h4 id={`${target.code}-name`}>{target.name}</h4>
      <p className="verdict">
        <StatusMark status={progress.status} /> <strong>{text(w.statuses[progress.status])}</strong>
      </p>
      <TargetBar target={target} unit={unit} />
      <p>{progress.reason}</p>
      {remarks.length > 0 && <p className="soft">{remarks.join(' ')}</p>}
      <dl className="facts">
        <dt>{text(w.due)}</dt>
        <dd>
          {deadline.text} {deadline.basis === 'INFERRED' && text(w.dueInferred)}
        </dd>
        {indicator && (
          <>
            <dt>{text(w.measuredBy)}</dt>
            <dd>
              <a href={address.to(`/indicators/${indicator.code}`)}>{indicator.name}</a>
            </dd>
          </>
        )}
        <dt>{text(w.quoted)}</dt>
        <dd>
          <q lang="zh-Hant">{target.phrase}</q> <Locators locators={target.locators} />
        </dd>
        {sources.length > 0 && (
          <>
            <dt>{text(w.sources)}</dt>
            <dd>
              <ul className="inline">
                {sources.map(source => (
                  <li key={source.code}>
                    {source.address && /^https?:/.test(source.address) ? (
                      <a href={source.address}>{source.name}</a>
                    ) : (
                      source.name
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}

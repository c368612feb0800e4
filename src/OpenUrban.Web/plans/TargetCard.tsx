import { common, plans as w } from '../generated/texts';
import type { Address } from '../shared/Address';
import { StatusMark } from '../shared/StatusMark';
import { useTexts } from '../shared/Texts';
import type { Target } from './data';
import { Locators } from './Locators';
import { SourceLinks } from './SourceLinks';
import { TargetBar } from './TargetBar';
import { quantityText, remarks, singleYearTexts } from './targetTexts';

/** A target: where it stands, when it is due, the verdict with its reason, and what that rests on. */
export function TargetCard({ target, address }: { target: Target; address: Address }) {
  const text = useTexts();
  const { progress, deadline } = target;
  const indicator = progress.indicator ?? target.indicator;
  const notes = remarks(target, text);
  const years = singleYearTexts(target, text);
  return (
    <article className="target" id={target.code} aria-labelledby={`${target.code}-name`}>
      <div>
        <h4 id={`${target.code}-name`}>{target.name}</h4>
        <p className="verdict">
          <StatusMark status={progress.status} /> <strong>{text(common.progressStatuses[progress.status])}</strong>
        </p>
        <p className="soft">
          {text(w.labelled, text(w.due), deadline.text)} {deadline.basis === 'INFERRED' && text(w.dueInferred)}
        </p>
      </div>
      <div>
        <TargetBar target={target} quantity={value => quantityText(target, value)} />
        <p>{progress.reason}</p>
        <details>
          <summary>{text(w.evidence)}</summary>
          {notes.length > 0 && <p>{notes.join(' ')}</p>}
          {target.note && <p>{target.note}</p>}
          <dl className="facts">
            <dt>{text(w.quoted)}</dt>
            <dd>
              <q>{target.phrase}</q> <Locators locators={target.locators} />
            </dd>
            {years.length > 0 && (
              <>
                <dt>{text(w.singleYears)}</dt>
                <dd>{years.join(text(w.between))}</dd>
              </>
            )}
            {indicator && (
              <>
                <dt>{text(w.measuredBy)}</dt>
                <dd>
                  <a href={address.to(`/indicators/${indicator.code}`)}>{indicator.name}</a>
                </dd>
              </>
            )}
            {progress.inputs.length > 0 && (
              <>
                <dt>{text(w.sources)}</dt>
                <dd>
                  <SourceLinks sources={progress.inputs.map(input => input.source)} />
                </dd>
              </>
            )}
          </dl>
        </details>
      </div>
    </article>
  );
}

import { plans as w } from '../generated/texts';
import type { Address } from '../shared/Address';
import { useTexts } from '../shared/Texts';
import type { Measure } from './data';
import { Locators } from './Locators';

/** One measure; its parts unfold. */
export function MeasureItem({ measure, address }: { measure: Measure; address: Address }) {
  const text = useTexts();
  const goals = measure.goals.edges ?? [];
  const districts = measure.districts.nodes ?? [];
  return (
    <details className="measure" id={measure.code}>
      <summary>
        {measure.name} {measure.parts.length > 0 && <span className="soft">{text(w.parts, measure.parts.length)}</span>}
      </summary>
      <p>
        {measure.summary} <Locators locators={measure.locators} />
      </p>
      {measure.parts.length > 0 && (
        <ul>
          {measure.parts.map(part => (
            <li key={part.code}>
              {part.name} {part.target && <a href={`#${part.target.code}`}>{text(w.hasTarget, part.target.name)}</a>}
            </li>
          ))}
        </ul>
      )}
      <dl className="facts">
        {goals.length > 0 && (
          <>
            <dt>{text(w.serves)}</dt>
            <dd>
              {goals.map(({ node, basis }, i) => (
                <span key={node.code}>
                  {i > 0 && '; '}
                  <a href={`#${node.code}`}>{node.name}</a> {basis === 'INFERRED' && text(w.inferred)}
                </span>
              ))}
            </dd>
          </>
        )}
        {districts.length > 0 && (
          <>
            <dt>{text(w.districts)}</dt>
            <dd>
              {districts.map((district, i) => (
                <span key={district.code}>
                  {i > 0 && ', '}
                  <a href={address.to(`/districts/${district.code}`)}>{district.name}</a>
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}

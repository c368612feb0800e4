import { plans as w } from '../generated/texts';
import type { Address } from '../shared/Address';
import { useTexts } from '../shared/Texts';
import { SourceName } from '../shared/values/SourceName';
import type { Plan } from './data';
import { MeasureItem } from './MeasureItem';

/** One plan, from its principles to the parts of its measures. */
export function PlanSection({ plan, address }: { plan: Plan; address: Address }) {
  const text = useTexts();
  const implementation = plan.implementation.nodes ?? [];
  return (
    <section className="plan" aria-labelledby={plan.code}>
      <h2 id={plan.code}>{plan.name}</h2>
      <p>
        {text(w.issued, plan.documentNumber, plan.issuer, plan.issuedOn)}. {plan.period}.{' '}
        {plan.parent && text(w.carriesOut, plan.parent.shortName)} {plan.note}
      </p>
      <p>
        {text(w.textOf)}
        <SourceName source={plan.source} />
      </p>
      {(plan.principles.nodes ?? []).length > 0 && (
        <>
          <h3>{text(w.principles)}</h3>
          <ul>
            {plan.principles.nodes?.map(principle => (
              <li key={principle.code}>
                <strong>{principle.name}.</strong> {principle.summary}
              </li>
            ))}
          </ul>
        </>
      )}
      {(plan.goals.nodes ?? []).length > 0 && (
        <>
          <h3>{text(w.goals)}</h3>
          <ul>
            {plan.goals.nodes?.map(goal => (
              <li key={goal.code} id={goal.code}>
                <strong>{goal.name}.</strong> {goal.summary}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{text(w.actions)}</h3>
      {(plan.actions.nodes ?? []).map(action => (
        <section key={action.code} aria-labelledby={action.code}>
          <h4 id={action.code}>{action.name}</h4>
          {action.note && <p>{action.note}</p>}
          {(action.answers.edges ?? []).length > 0 && (
            <p className="soft">
              {text(w.answersNational)}:{' '}
              {action.answers.edges?.map(({ node, basis }, i) => (
                <span key={node.code}>
                  {i > 0 && '; '}
                  <a href={`#${node.code}`}>{node.name}</a> {basis === 'INFERRED' && text(w.inferred)}
                </span>
              ))}
            </p>
          )}
          {(action.measures.nodes ?? []).map(measure => (
            <MeasureItem key={measure.code} measure={measure} address={address} />
          ))}
        </section>
      ))}
      {implementation.length > 0 && (
        <>
          <h3>{text(w.implementation)}</h3>
          {implementation.map(measure => (
            <MeasureItem key={measure.code} measure={measure} address={address} />
          ))}
        </>
      )}
    </section>
  );
}

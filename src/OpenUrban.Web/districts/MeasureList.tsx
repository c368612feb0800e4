import type { Address } from '../shared/Address';
import type { District } from './data';

/** Measures of the plans, each with what it says. */
export function MeasureList({ measures, address }: { measures: District['measures']; address: Address }) {
  return (
    <ul className="spaced">
      {(measures.nodes ?? []).map(({ code, name, summary, action, plan }) => (
        <li key={code}>
          <a href={`${address.to('/')}#${code}`}>{name}</a>
          <br />
          {summary}
          <br />
          <span className="soft">
            {plan.shortName}
            {action && `, ${action.name}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

import { districts as w } from '../generated/texts';
import { useTexts } from '../shared/Texts';
import { SourceName } from '../shared/values/SourceName';
import type { District } from './data';

/** The zones of the plan that lie in a district, and how that is known: from the plan, or who says so. */
export function ZoneList({ zones }: { zones: District['zones'] }) {
  const text = useTexts();
  return (
    <ul>
      {(zones.edges ?? []).map(({ node, basis, source, evidence }) => (
        <li key={node.code}>
          {node.name} ({text(w.zoneKinds[node.kindOfZone])}){' '}
          <span className="soft">
            {basis === 'OUTSIDE'
              ? evidence
              : evidence === null
                ? text(w.bases[basis])
                : text(w.zoneEvidence, text(w.bases[basis]), evidence)}{' '}
            {source && (
              <>
                {text(w.sourceIs)}
                <SourceName source={source} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

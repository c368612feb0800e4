import { useTexts } from '../layout/Texts';
import { SourceName } from '../values/SourceName';
import type { District } from './DistrictPage';
import * as w from './words';

/** The zones of the plan that lie in a district, and how that is known. */
export function ZoneList({ zones }: { zones: District['zones'] }) {
  const text = useTexts();
  return (
    <ul>
      {(zones.edges ?? []).map(({ node, basis, source, evidence }) => (
        <li key={node.code}>
          {node.name} ({text(w.zoneKinds[node.kindOfZone])}){' '}
          <span className="soft">
            {text(w.bases[basis])}
            {(source || evidence) && ': '}
            {source ? <SourceName source={source} /> : evidence}
          </span>
        </li>
      ))}
    </ul>
  );
}

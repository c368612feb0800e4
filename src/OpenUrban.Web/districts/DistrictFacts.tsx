import type { ReactNode } from 'react';
import { districts as w } from '../generated/texts';
import { numberText } from '../shared/numbers';
import { useTexts } from '../shared/Texts';
import type { CitedSource } from '../shared/values/footnotes';
import { SourceName } from '../shared/values/SourceName';
import type { District } from './data';

/** What a district is, each fact with where it was read. */
export function DistrictFacts({ district }: { district: District }) {
  const text = useTexts();
  const { areaKm2, areaKm2Year, areaKm2Source, group, groupSource, centroid, centroidSource } = district;
  return (
    <dl className="facts">
      <dt>{text(w.names)}</dt>
      <dd>
        <span lang="en">{district.english}</span>, <span lang="zh-Hans">{district.simplified}</span>,{' '}
        <span lang="zh-Hant">{district.traditional}</span>
      </dd>
      <dt>{text(w.code)}</dt>
      <dd>{district.code} (GB/T 2260)</dd>
      {district.parent && (
        <>
          <dt>{text(w.belongsTo)}</dt>
          <dd>{district.parent.name}</dd>
        </>
      )}
      {group && (
        <>
          <dt>{text(w.group)}</dt>
          <dd>
            {text(w.groups[group])} <ReadIn source={groupSource} />
          </dd>
        </>
      )}
      <dt>{text(w.area)}</dt>
      <dd>
        {areaKm2 === null ? '—' : text(w.areaValue, numberText(areaKm2), areaKm2Year ?? '—')}{' '}
        <ReadIn source={areaKm2Source} />
      </dd>
      {centroid && (
        <>
          <dt>{text(w.centre)}</dt>
          <dd>
            {text(w.centreValue, centroid.latitude, centroid.longitude)} <ReadIn source={centroidSource} />
          </dd>
        </>
      )}
      {district.predecessors.length > 0 && (
        <>
          <dt>{text(w.predecessors)}</dt>
          <dd>
            <ul className="plain">
              {district.predecessors.map(({ name, until, source }) => (
                <li key={`${name}-${until}`}>
                  {text(w.predecessor, name, until)} <ReadIn source={source} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {district.note && (
        <>
          <dt>{text(w.remark)}</dt>
          <dd>{district.note}</dd>
        </>
      )}
    </dl>
  );
}

function ReadIn({ source }: { source: CitedSource | null }): ReactNode {
  const text = useTexts();
  return (
    source && (
      <span className="soft">
        {text(w.sourceIs)}
        <SourceName source={source} />
      </span>
    )
  );
}

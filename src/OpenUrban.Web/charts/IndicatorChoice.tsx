import { useState } from 'react';
import type { ChartPageQuery } from '../generated/operations';
import { chartBuilder as w } from '../generated/texts';
import { byTopic, isNamed, thinness } from '../shared/catalogue';
import { useTexts } from '../shared/Texts';
import { mostIndicators, yearsOf } from './choices';

/** A few of the indicators, found by topic or by name. */
export function IndicatorChoice({ data, chosen }: { data: ChartPageQuery; chosen: readonly string[] }) {
  const text = useTexts();
  const [filter, setFilter] = useState('');
  // A topic that is open stays open when the last of its choices is taken back: the box has the focus.
  const [everChosen, setEverChosen] = useState(chosen);
  const isNew = chosen.some(code => !everChosen.includes(code));
  if (isNew) {
    setEverChosen([...everChosen, ...chosen]);
  }
  const indicators = data.indicators.nodes ?? [];
  const { totalCount, pageInfo } = data.indicators;
  return (
    <fieldset>
      <legend>{text(w.indicators)}</legend>
      <label>
        {text(w.filter)} {/* Without a name it is no part of what the form sends. */}
        <input type="search" value={filter} onChange={event => setFilter(event.target.value)} />
      </label>
      <p className="soft">
        {text(w.limit, mostIndicators)} {pageInfo.hasNextPage && text(w.moreIndicators, indicators.length, totalCount)}
      </p>
      <div className="chart-indicators">
        {byTopic(indicators).map(([topic, ofTopic]) => {
          const found = ofTopic.filter(indicator => isNamed(indicator, filter));
          return (
            // What is chosen stays part of the form, so that it is hidden and not left out.
            <details
              key={topic}
              hidden={found.length === 0}
              open={filter !== '' || ofTopic.some(i => everChosen.includes(i.code))}
            >
              <summary>{topic}</summary>
              {ofTopic.map(indicator => (
                <label key={indicator.code} className="choice" hidden={!found.includes(indicator)}>
                  <input
                    type="checkbox"
                    name="indicators"
                    value={indicator.code}
                    defaultChecked={chosen.includes(indicator.code)}
                    disabled={chosen.length >= mostIndicators && !chosen.includes(indicator.code)}
                  />{' '}
                  {indicator.name} <IndicatorYears indicator={indicator} />
                </label>
              ))}
            </details>
          );
        })}
      </div>
      {!indicators.some(indicator => isNamed(indicator, filter)) && <p>{text(w.noneFound)}</p>}
    </fieldset>
  );
}

/** From when to when there are values, and how few where they are too few for a line. */
function IndicatorYears({ indicator }: { indicator: Parameters<typeof yearsOf>[0] & Parameters<typeof thinness>[0] }) {
  const text = useTexts();
  const thin = thinness(indicator);
  return (
    <span className="soft">
      {[(yearsOf(indicator) ?? []).join('–'), ...(thin ? [text(thin)] : [])].join(text(w.semicolon))}
    </span>
  );
}

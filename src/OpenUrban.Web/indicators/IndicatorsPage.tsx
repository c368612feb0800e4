import { indicators as w } from '../generated/texts';
import './indicators.css';
import { useState } from 'react';
import type { IndicatorsPageQuery } from '../generated/operations';
import { byTopic, isNamed, thinness } from '../shared/catalogue';
import { fill } from '../shared/languages';
import type { Page, PageProps } from '../shared/Page';
import { plannedAreas } from '../shared/places';
import { show } from '../shared/show';
import { useLanguage, useTexts } from '../shared/Texts';
import { unitText } from '../shared/values/quantities';

type Listed = NonNullable<IndicatorsPageQuery['indicators']['nodes']>[number];

/** All indicators by topic, and where and when there are values of them. */
export const indicatorsPage: Page<IndicatorsPageQuery> = {
  head: ({ data, address }) => {
    const indicators = data.indicators.nodes ?? [];
    return {
      title: w.title[address.language],
      description: fill(
        w.description[address.language],
        data.indicators.totalCount,
        byTopic(indicators)
          .map(([topic]) => topic)
          .join(', '),
      ),
      canonical: address.only('language', 'release'),
      linkedData: {
        '@type': 'DefinedTermSet',
        name: w.title[address.language],
        isPartOf: { '@type': 'Dataset', name: data.dataset.title, url: address.global('/dataset') },
      },
    };
  },
  Content: IndicatorsContent,
};

function IndicatorsContent({ data, address }: PageProps<IndicatorsPageQuery>) {
  const text = useTexts();
  const [filter, setFilter] = useState(address.parameters.get('q') ?? '');
  const indicators = data.indicators.nodes ?? [];
  const found = indicators.filter(indicator => isNamed(indicator, filter));
  const { totalCount, pageInfo } = data.indicators;
  const planned = plannedAreas(data);
  return (
    <>
      <h1>{text(w.title)}</h1>
      <p className="lead">{text(w.lead)}</p>
      <form action={address.local('/indicators')} onSubmit={event => event.preventDefault()}>
        <label>
          {text(w.filter)}{' '}
          <input
            type="search"
            name="q"
            value={filter}
            onChange={({ target }) => {
              setFilter(target.value);
              show(address.with({ q: target.value || undefined }));
            }}
          />
        </label>{' '}
        <noscript>
          <button type="submit">{text(w.show)}</button>
        </noscript>
        <span role="status">{text(w.found, found.length, indicators.length)}</span>
      </form>
      {pageInfo.hasNextPage && <p>{text(w.listedOnly, indicators.length, totalCount)}</p>}
      {byTopic(found).map(([topic, ofTopic]) => (
        <section key={topic} aria-labelledby={`topic-${ofTopic[0]?.topic.code}`}>
          <h2 id={`topic-${ofTopic[0]?.topic.code}`}>{topic}</h2>
          <ul className="plain indicator-list">
            {ofTopic.map(indicator => (
              <li key={indicator.code}>
                <a href={address.to(`/indicators/${indicator.code}`)}>{indicator.name}</a>{' '}
                <Coverage indicator={indicator} planned={planned} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Coverage({ indicator, planned }: { indicator: Listed; planned: readonly string[] }) {
  const text = useTexts();
  const language = useLanguage();
  const places = indicator.ofPlaces.nodes ?? [];
  const districts = indicator.ofDistricts.nodes ?? [];
  const thin = thinness(indicator);
  const own = places.filter(({ area }) => planned.includes(area.code));
  const others = [...places.filter(({ area }) => !planned.includes(area.code)), ...(indicator.ofProvinces.nodes ?? [])];
  const spans = [
    ...own.map(({ area, firstYear, lastYear }) => text(w.span, area.name, yearsText(firstYear, lastYear))),
    ...(districts.length > 0 ? [text(w.districtSpan, indicator.ofDistricts.totalCount, spanText(districts))] : []),
    ...(others.length > 0 ? [text(w.otherSpan, others.length, spanText(others))] : []),
    ...(thin ? [text(thin)] : []),
  ];
  return <span className="soft">{[unitText(indicator, language), ...spans].join(text(w.semicolon))}</span>;
}

/** From the first year of any to the last year of any. */
const spanText = (series: readonly { readonly firstYear: number; readonly lastYear: number }[]) =>
  yearsText(Math.min(...series.map(one => one.firstYear)), Math.max(...series.map(one => one.lastYear)));

const yearsText = (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`);

import { useState } from 'react';
import document from '../../../schema/operations/chart.graphql?raw';
import { chartBuilder as w } from '../generated/texts';
import { query } from '../shared/Address';
import { type ChartQuestion, chartVariables } from '../shared/ChartQuestion';
import { CopyField } from '../shared/CopyField';
import { useLocal } from '../shared/Site';
import { useLanguage, useTexts } from '../shared/Texts';

type Stored = { readonly address: string } | { readonly problem: string };

/** Stores the question of the chart, when asked to, and gives its short address. */
export function ShortLink({ question }: { question: ChartQuestion }) {
  const text = useTexts();
  const language = useLanguage();
  const local = useLocal();
  const [last, setLast] = useState<{ readonly of: ChartQuestion; readonly stored: Stored }>();
  const stored = last?.of === question ? last.stored : undefined;

  const shorten = async () => {
    const answer = await store(question).catch(() => ({ problem: text(w.unreachable) }));
    setLast({ of: question, stored: answer });
  };

  async function store({ release, asOf }: ChartQuestion): Promise<Stored> {
    const response = await fetch(local('/q'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: document, variables: chartVariables(question, language) }),
    });
    const answer = await response.json();
    if (!response.ok) {
      return { problem: answer.errors[0].message };
    }
    const options = { release, asOf, language: language === 'en' ? undefined : language };
    return {
      address:
        answer.address + query(Object.entries(options).flatMap(([name, value]) => (value ? [[name, value]] : []))),
    };
  }

  const problem = stored && 'problem' in stored ? stored.problem : undefined;
  return (
    <>
      <button type="button" onClick={shorten}>
        {text(w.shorten)}
      </button>
      <p role="status" className={problem === undefined ? 'soft' : 'problem'}>
        {problem ?? (stored && text(w.shortHas))}
      </p>
      {stored && 'address' in stored && <CopyField label={text(w.short)} value={stored.address} />}
    </>
  );
}

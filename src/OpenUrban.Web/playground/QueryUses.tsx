import { useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { CopyField } from '../src/layout/CopyField';
import { useTexts } from '../src/layout/Texts';
import { FormatMenu } from './FormatMenu';
import { type Question, readQuestion, receiptOf, type StoredQuestion, store } from './question';
import { curl } from './snippets/curl';
import { javascript } from './snippets/javascript';
import { python } from './snippets/python';
import { r } from './snippets/r';
import type { Snippet } from './snippets/Snippet';
import * as w from './words';

const snippets = [curl, python, r, javascript];

/** Formats that are looked at rather than kept. */
const pictures = ['svg', 'png'];

type Field = readonly [label: string, value: string];

/** What can be done with the question in the editors, and with its answer. */
export function QueryUses() {
  const text = useTexts();
  const queryEditor = useGraphiQL(state => state.queryEditor);
  const variableEditor = useGraphiQL(state => state.variableEditor);
  const operationName = useGraphiQL(state => state.operationName);
  const [fields, setFields] = useState<readonly Field[]>([]);
  const [problem, setProblem] = useState('');

  /** Does something with the question, and says it where the question does not allow it. */
  const use = (action: (question: Question) => Promise<readonly Field[]>) => async () => {
    setProblem('');
    try {
      const question = readQuestion(queryEditor?.getValue() ?? '', variableEditor?.getValue() ?? '', operationName);
      setFields(await action(question));
    } catch (error) {
      setFields([]);
      // What fetch itself throws is written for programmers.
      setProblem(error instanceof TypeError ? text(w.unreachable) : (error as Error).message);
    }
  };

  const download = (format: string) =>
    use(async question => {
      const { formats } = await store(question);
      const address = formats.find(({ name }) => name === format)?.address as string;
      // The API refuses with a sentence what a format cannot hold; a download would hide that.
      const head = await fetch(address);
      if (!head.ok) {
        throw new Error((await head.json()).errors[0].message);
      }
      const anchor = document.createElement('a');
      anchor.href = address;
      if (pictures.includes(format)) {
        anchor.target = '_blank';
        anchor.rel = 'noopener';
      } else {
        anchor.download = '';
      }
      anchor.click();
      return [];
    });

  const link = use(async question => {
    const { permalink, permalinkReason = '', release } = await receiptOf(question);
    const page = await tableOf(question);
    return [
      ...(page
        ? [
            [text(w.following), page.address] as const,
            [text(w.frozen, release.number), `${page.address}?release=${release.number}`] as const,
          ]
        : []),
      [text(w.answer, release.number), permalink === null ? permalinkReason : location.origin + permalink],
    ];
  });

  const cite = use(async question => {
    const { citation, permalink, release } = await receiptOf(question);
    const page = await tableOf(question);
    const address = page ? `${page.address}?release=${release.number}` : permalink && location.origin + permalink;
    return [
      [text(w.citation), [citation.text, address].filter(Boolean).join(' ')],
      [text(w.bibtex), citation.bibtex],
    ];
  });

  const copyAs = ({ language, write }: Snippet) =>
    use(async question => {
      const page = await tableOf(question);
      const codes = page?.columns.map(({ name }) => name).filter(name => /(^|\.)code$/.test(name)) ?? [];
      const snippet = write(question, `${location.origin}/graphql`, page && { address: `${page.address}.csv`, codes });
      // Without the permission to copy, it can be copied from the field.
      await navigator.clipboard?.writeText(snippet).catch(() => undefined);
      return [[language, snippet]];
    });

  // Of another question nothing that stands here is true.
  useEffect(() => {
    const change = queryEditor?.onDidChangeModelContent(() => {
      setFields([]);
      setProblem('');
    });
    return () => change?.dispose();
  }, [queryEditor]);

  return (
    <section className="query-uses" aria-label={text(w.uses)}>
      <div className="query-uses-buttons">
        <button type="button" onClick={download('csv')}>
          CSV
        </button>
        <button type="button" onClick={download('xlsx')}>
          XLSX
        </button>
        <FormatMenu onChoose={format => download(format)()} />
        <button type="button" onClick={link}>
          {text(w.link)}
        </button>
        <button type="button" onClick={cite}>
          {text(w.citation)}
        </button>
        <span id="copy-as">{text(w.copyAs)}</span>
        {snippets.map(snippet => (
          <button key={snippet.language} type="button" aria-describedby="copy-as" onClick={copyAs(snippet)}>
            {snippet.language}
          </button>
        ))}
      </div>
      <p role="alert">{problem}</p>
      {fields.length > 0 && (
        <div className="query-uses-fields">
          {fields.map(([label, value]) => (
            <CopyField key={label} label={label} value={value} />
          ))}
          <button type="button" onClick={() => setFields([])}>
            {text(w.close)}
          </button>
        </div>
      )}
    </section>
  );
}

/** The question stored; undefined where its answer is no table. */
const tableOf = (question: Question): Promise<StoredQuestion | undefined> => store(question).catch(() => undefined);

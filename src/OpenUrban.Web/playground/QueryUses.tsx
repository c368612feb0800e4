import { useGraphiQL } from '@graphiql/react';
import { useEffect, useRef, useState } from 'react';
import { playground as w } from '../generated/texts';
import { CopyField } from '../shared/CopyField';
import { withAddress } from '../shared/citations';
import { useTexts } from '../shared/Texts';
import { FormatMenu } from './FormatMenu';
import { download, type Question, Refusal, readQuestion, receiptOf, store, tableOf } from './question';
import { site } from './site';
import { curl } from './snippets/curl';
import { javascript } from './snippets/javascript';
import { python } from './snippets/python';
import { r } from './snippets/r';
import type { Snippet } from './snippets/Snippet';

const snippets = [curl, python, r, javascript];

/** The published address of an answer; that of a receipt has neither scheme nor host. */
const answerAt = (permalink: string) => site.home + permalink.slice(site.base.length);

type Field = readonly [label: string, value: string];

/** What can be done with the question in the editors, and with its answer. */
export function QueryUses() {
  const text = useTexts();
  const queryEditor = useGraphiQL(state => state.queryEditor);
  const variableEditor = useGraphiQL(state => state.variableEditor);
  const operationName = useGraphiQL(state => state.operationName);
  const [fields, setFields] = useState<readonly Field[]>([]);
  const [problem, setProblem] = useState('');
  const latest = useRef(0);

  /** Does something with the question, and says it where the question does not allow it. */
  const use = (action: (question: Question) => Promise<readonly Field[]>) => async () => {
    setProblem('');
    setFields([]);
    const asked = ++latest.current;
    const question = readQuestion(queryEditor?.getValue() ?? '', variableEditor?.getValue() ?? '', operationName);
    if (!question) {
      setProblem(text(w.noVariables));
      return;
    }
    try {
      const found = await action(question);
      // What was written in the meantime is another question.
      if (asked === latest.current) {
        setFields(found);
      }
    } catch (error) {
      if (asked === latest.current) {
        // All else is of a server that is gone, or of one before it that has only a page to say so.
        setProblem(error instanceof Refusal ? error.message : text(w.unreachable));
      }
    }
  };

  const save = (format: string) =>
    use(async question => {
      const { formats } = await store(question);
      await download(formats.find(({ name }) => name === format)?.address as string);
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
      [text(w.answer, release.number), permalink === null ? permalinkReason : answerAt(permalink)],
    ];
  });

  const cite = use(async question => {
    const { citation, permalink, release } = await receiptOf(question);
    const page = await tableOf(question);
    const address = page ? `${page.address}?release=${release.number}` : permalink && answerAt(permalink);
    return [
      [text(w.citation), [citation.text, address].filter(Boolean).join(' ')],
      [text(w.bibtex), address ? withAddress(citation.bibtex, address) : citation.bibtex],
    ];
  });

  const copyAs = ({ language, write }: Snippet) =>
    use(async question => {
      const page = await tableOf(question);
      const codes = page?.columns.map(({ name }) => name).filter(name => /(^|\.)code$/.test(name)) ?? [];
      // Who runs it again later wants the same figures.
      const { release } = await receiptOf(question);
      const pinned = `?release=${release.number}`;
      const snippet = write(
        question,
        { address: `${site.home}/graphql${pinned}`, release: release.number },
        page && { address: `${page.address}.csv${pinned}`, codes },
      );
      // Without the permission to copy, it can be copied from the field.
      await navigator.clipboard?.writeText(snippet).catch(() => undefined);
      return [[language, snippet]];
    });

  // Of another question nothing that stands here is true.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another operation is another question.
  useEffect(() => {
    const forget = () => {
      latest.current++;
      setFields([]);
      setProblem('');
    };
    forget();
    const changes = [queryEditor, variableEditor].map(editor => editor?.onDidChangeModelContent(forget));
    return () => {
      for (const change of changes) {
        change?.dispose();
      }
    };
  }, [queryEditor, variableEditor, operationName]);

  return (
    <section className="query-uses" aria-label={text(w.uses)}>
      <div className="query-uses-buttons">
        <button type="button" onClick={save('csv')}>
          CSV
        </button>
        <button type="button" onClick={save('xlsx')}>
          XLSX
        </button>
        <FormatMenu onChoose={format => save(format)()} />
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

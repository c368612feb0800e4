import type { ObservationStatus } from '../../generated/operations';
import { values as w } from '../../generated/texts';
import { referenceText } from '../dates';
import { fill, type Language } from '../languages';
import { useLanguage } from '../Texts';
import { FootnoteMark } from './FootnoteMark';
import { distinct, type Footnote, remark } from './footnotes';
import { StatusWords } from './StatusWords';
import { statusText } from './statuses';

/** What is known of a value beside it. */
export interface Remarked {
  readonly status: ObservationStatus;
  readonly reference: string | null;
  readonly notes: readonly { readonly text: string }[];
}

/** What is to be known of a value, in words: what kind of value it is, its day where that is an unusual one, and its notes. */
export function remarksText({ status, reference, notes }: Remarked, language: Language): string {
  const texts = notes.map(note => note.text).join(language === 'en' ? ' ' : '');
  const kind = status === 'A' ? '' : statusText(status)[language];
  const told = kind && texts ? fill(w.statusWithNotes[language], kind, texts) : kind || texts;
  const day = reference === null ? '' : referenceText(reference, language);
  return day && told ? fill(w.dayWithRemarks[language], day, told) : day || told;
}

/** Whether the notes of a value stand in words beside it: without them nobody knows what an estimate rests on. */
const saysWhy = ({ status, notes }: Remarked) => status === 'E' && notes.length > 0;

/** The notes of values that are told under their table. */
export const footnotesOf = (values: readonly Remarked[]): readonly Footnote[] =>
  distinct(values.filter(value => !saysWhy(value)).flatMap(({ notes }) => notes.map(({ text }) => remark(text))));

/** The day that a value is of where that is an unusual one, what kind of value it is, and its notes. */
export function ValueRemarks({
  value,
  notes,
  id,
}: {
  value: Remarked;
  /** Those under the table. */
  notes: readonly Footnote[];
  id: string;
}) {
  const language = useLanguage();
  return (
    <>
      {value.reference !== null && <span className="soft">{referenceText(value.reference, language)} </span>}
      {saysWhy(value) ? (
        <span className="soft why">{remarksText({ ...value, reference: null }, language)}</span>
      ) : (
        <>
          <StatusWords status={value.status} />
          {value.notes.map(note => (
            <FootnoteMark key={note.text} note={remark(note.text)} notes={notes} id={id} name={w.noteMark} />
          ))}
        </>
      )}
    </>
  );
}

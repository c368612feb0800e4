import { useEffect, useState } from 'react';
import { useTexts } from '../src/layout/Texts';
import * as w from './words';

interface Format {
  readonly name: string;
  readonly description: string;
}

/** Formats that have buttons of their own. */
const usual = ['csv', 'xlsx'];

/** The further formats that the API lists. */
export function FormatMenu({ onChoose }: { onChoose: (format: string) => void }) {
  const text = useTexts();
  const [formats, setFormats] = useState<readonly Format[]>([]);

  useEffect(() => {
    fetch('/q')
      .then(response => response.json())
      .then(
        answer => setFormats(answer.formats.filter(({ name }: Format) => !usual.includes(name))),
        // Without the list there are still the buttons.
        () => setFormats([]),
      );
  }, []);

  return (
    <select
      aria-label={text(w.moreFormats)}
      value=""
      onChange={({ target }) => target.value !== '' && onChoose(target.value)}
    >
      <option value="">{text(w.moreFormats)}</option>
      {formats.map(({ name, description }) => (
        <option key={name} value={name} title={description}>
          {name}
        </option>
      ))}
    </select>
  );
}

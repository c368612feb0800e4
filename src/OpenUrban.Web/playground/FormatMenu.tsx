import { useEffect, useState } from 'react';
import { playground as w } from '../generated/texts';
import { useTexts } from '../shared/Texts';
import { site } from './site';

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
    fetch(`${site.base}/q`)
      .then(response => response.json())
      .then(
        answer => setFormats(answer.formats.filter(({ name }: Format) => !usual.includes(name))),
        // Without the list there are still the buttons.
        () => setFormats([]),
      );
  }, []);

  return (
    <>
      <button type="button" popoverTarget="formats">
        {text(w.moreFormats)}
      </button>
      <div id="formats" className="formats" popover="auto" role="dialog" aria-label={text(w.moreFormats)}>
        <dl>
          {formats.map(({ name, description }) => (
            <div key={name}>
              <dt>
                <button type="button" popoverTarget="formats" popoverTargetAction="hide" onClick={() => onChoose(name)}>
                  {name}
                </button>
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}

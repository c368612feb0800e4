import { useId, useState } from 'react';
import { common as w } from '../generated/texts';
import { useTexts } from './Texts';

/** A text to be taken along: to be read, selected, or copied at once. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const text = useTexts();
  const id = useId();
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(value);
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        readOnly
        value={value}
        rows={Math.min(8, value.split('\n').length + Math.floor(value.length / 80))}
      />
      <button type="button" onClick={copy}>
        {text(w.copy)} <span className="hidden">{label}</span>
      </button>{' '}
      <span role="status">{copied === value && text(w.copied)}</span>
    </div>
  );
}

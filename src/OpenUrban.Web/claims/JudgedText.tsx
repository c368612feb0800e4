import { check as w } from '../generated/texts';
import { useTexts } from '../shared/Texts';
import type { Claim } from './data';

/** A text with its claims marked, each with its number in the list and the word of its verdict. */
export function JudgedText({ text: given, claims }: { text: string; claims: readonly Claim[] }) {
  const text = useTexts();
  return (
    <p className="judged-text">
      {claims.map(({ offset, length, text: words, verdict }, place) => {
        const before = claims[place - 1];
        return (
          <span key={offset}>
            {given.slice(before === undefined ? 0 : before.offset + before.length, offset)}
            <a className={`claim ${verdict.diagnosis.toLowerCase()}`} href={`#claim-${place + 1}`}>
              {words}
              <sup>
                {place + 1} {text(w.diagnoses[verdict.diagnosis])}
              </sup>
            </a>
            {place === claims.length - 1 && given.slice(offset + length)}
          </span>
        );
      })}
      {claims.length === 0 && given}
    </p>
  );
}

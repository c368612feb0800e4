import type { Words } from '../shared/languages';
import { useTexts } from '../shared/Texts';

/** One of a few. */
export function ChoiceField({
  name,
  label,
  choices,
  chosen,
}: {
  name: string;
  label: Words;
  choices: readonly (readonly [value: string, name: Words])[];
  chosen: string;
}) {
  const text = useTexts();
  return (
    <label>
      {text(label)}{' '}
      <select name={name} defaultValue={chosen}>
        {choices.map(([value, choice]) => (
          <option key={value} value={value}>
            {text(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}

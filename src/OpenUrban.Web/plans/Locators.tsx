import { plans as w } from '../generated/texts';
import { useLanguage, useTexts } from '../shared/Texts';

const numerals = '一二三四五六七八九十';

/** The section of a plan, 二·三 as the plan counts them; in English in digits. */
const sectionIn = (section: string) =>
  [...section]
    .map(letter => (numerals.includes(letter) ? numerals.indexOf(letter) + 1 : letter))
    .join('')
    .replaceAll('·', '.');

interface Locator {
  readonly section: string | null;
  readonly item: string | null;
}

/** In which sections of the published text something stands. */
export function Locators({ locators }: { locators: readonly Locator[] }) {
  const text = useTexts();
  const language = useLanguage();
  const numbered = (part: string) => (language === 'en' ? sectionIn(part) : part);
  const places = locators.flatMap(({ section, item }) =>
    section === null
      ? []
      : item === null
        ? [text(w.section, numbered(section))]
        : [text(w.sectionItem, numbered(section), numbered(item))],
  );
  return places.length === 0 ? null : <span className="soft">({[...new Set(places)].join('; ')})</span>;
}

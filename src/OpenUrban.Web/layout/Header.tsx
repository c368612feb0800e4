import { navigation } from '../generated/routes';
import { layout as w } from '../generated/texts';
import type { Address } from '../shared/Address';
import { type Language, languages, type Words } from '../shared/languages';
import { useTexts } from '../shared/Texts';

const names: Readonly<Record<(typeof navigation)[number]['page'], Words>> = {
  plans: w.plans,
  indicators: w.indicators,
  districts: w.districts,
  check: w.check,
  chart: w.chart,
  dataset: w.dataset,
};

/** The top of every page: where to go, and the other languages. */
export function Header({ address }: { address: Address }) {
  const text = useTexts();
  const isHere = (path: string) => address.path === path || (path !== '/' && address.path.startsWith(`${path}/`));
  return (
    <header className="site-header">
      <a className="skip" href="#content">
        {text(w.skip)}
      </a>
      <a className="site-name" href={address.to('/')}>
        {text(w.site)}
      </a>
      <nav aria-label={text(w.mainNavigation)}>
        <ul>
          {navigation.map(({ path, page }) => (
            <li key={path}>
              <a
                href={address.to(path)}
                aria-current={address.path === path ? 'page' : isHere(path) ? 'true' : undefined}
              >
                {text(names[page])}
              </a>
            </li>
          ))}
          <li>
            <a href={address.local('/graphql')}>{text(w.playground)}</a>
          </li>
        </ul>
      </nav>
      <nav className="languages" aria-label={text(w.languageNavigation)}>
        <ul>
          {(Object.entries(languages) as [Language, string][]).map(([language, name]) => (
            <li key={language}>
              <a
                href={address.in(language).relative}
                hrefLang={language}
                lang={language}
                aria-current={language === address.language ? 'true' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

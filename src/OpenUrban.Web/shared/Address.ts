import { type Language, languageOf } from './languages';

/** Where the API is for those who ask. */
export interface Site {
  /** What absolute addresses begin with: scheme, host and path, for example https://example.org/urban. */
  readonly home: string;
  /** The path alone, for example /urban; empty for none. */
  readonly base: string;
}

/** The site whose absolute addresses begin so. */
export const siteOf = (home: string): Site => ({ home, base: home.replace(/^[a-z]+:\/\/[^/]*/, '') });

/** The address of a page: what it shows is all in it. Without the classes of browsers, which the API's script engine has not. */
export class Address {
  private constructor(
    readonly site: Site,
    /** Its path below the base of the site. */
    readonly path: string,
    readonly parameters: ReadonlyMap<string, string>,
  ) {}

  static of(site: Site, path: string, search: string): Address {
    const parameters = new Map<string, string>();
    for (const part of search.replace(/^\?/, '').split('&').filter(Boolean)) {
      const [name = '', ...rest] = part.split('=').map(decode);
      const value = rest.join('=');
      const before = parameters.get(name);
      // The boxes of a form that are checked give the name once for each.
      parameters.set(name, before === undefined ? value : `${before},${value}`);
    }
    const address = new Address(site, path, parameters);
    // Links are to the languages that there are, however the one of this page was called.
    return languageOf(parameters.get('language') ?? '') ? address.in(address.language) : address;
  }

  get language(): Language {
    return languageOf(this.parameters.get('language') ?? '') ?? 'en';
  }

  /** The release that the page stays with; undefined to follow. */
  get release(): string | undefined {
    // A form without script sends the choice to follow as an empty one.
    return this.parameters.get('release') || undefined;
  }

  /** The same page with other parameters; undefined leaves one out. */
  with(changes: Readonly<Record<string, string | undefined>>): Address {
    const parameters = new Map(this.parameters);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) {
        parameters.delete(name);
      } else {
        parameters.set(name, value);
      }
    }
    return new Address(this.site, this.path, parameters);
  }

  /** The same page with no parameters but these, where it has them. */
  only(...names: readonly string[]): Address {
    return new Address(this.site, this.path, new Map([...this.parameters].filter(([name]) => names.includes(name))));
  }

  in(language: Language): Address {
    return this.with({ language: language === 'en' ? undefined : language });
  }

  /** This page with what stands behind another question mark. */
  searching(search: string): Address {
    return Address.of(this.site, this.path, search);
  }

  /** Another page in the same language. */
  page(path: string, parameters: Readonly<Record<string, string | undefined>> = {}): Address {
    return new Address(this.site, path, new Map()).with(parameters).in(this.language);
  }

  /** Another page in the same language, without scheme and host. */
  at(path: string, parameters: Readonly<Record<string, string | undefined>> = {}): string {
    return this.page(path, parameters).relative;
  }

  /** Another page in the same language and of the same release. */
  to(path: string, parameters: Readonly<Record<string, string | undefined>> = {}): string {
    return this.at(path, { ...parameters, release: this.release });
  }

  /** What stands at a path of the API, without scheme and host. */
  local(path: string): string {
    return this.site.base + path;
  }

  /** What stands at a path of the API, with scheme and host. */
  global(path: string): string {
    return this.site.home + path;
  }

  get relative(): string {
    return this.local(this.path + query([...this.parameters]));
  }

  get absolute(): string {
    return this.global(this.path + query([...this.parameters]));
  }
}

/** The parameters as the end of an address, with its question mark; nothing for none. */
export function query(parameters: readonly (readonly [string, string])[]): string {
  const parts = parameters.map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Like encodeURIComponent, but what may stand in a query stays legible. */
const encode = (text: string) => encodeURIComponent(text).replace(/%(2C|3A|2F|40)/g, decodeURIComponent);

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    // Not every % that somebody types begins an octet.
    return spaced;
  }
}

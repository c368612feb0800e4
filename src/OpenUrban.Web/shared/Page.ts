import type { ComponentType } from 'react';
import type { Address } from './Address';

/** What a page shows: the answer of its operation, and its address. */
export interface PageProps<Data> {
  readonly data: Data;
  readonly address: Address;
}

/** What search engines and social cards tell of a page. */
export interface Head {
  readonly title: string;
  readonly description?: string;
  /** Path of a picture, 1200 by 630 pixels. */
  readonly picture?: string;
  /** What it shows, in words. */
  readonly pictureText?: string;
  /** Where else it is, for programs. */
  readonly links?: readonly HeadLink[];
  /** Operations and parameters that make pages the same for search engines; without it, the address itself. */
  readonly canonical?: Address;
  /** schema.org; without @context it is completed. */
  readonly linkedData?: Readonly<Record<string, unknown>>;
}

/** A link of the head of a page. */
export interface HeadLink {
  readonly rel: string;
  readonly type?: string | null;
  readonly href: string;
  readonly title?: string | null;
}

/** One kind of page. routes.json says where it is and which published operation it asks. */
export interface Page<Data> {
  /** Whether there is what the address names. */
  readonly exists?: (data: Data) => boolean;
  readonly head: (props: PageProps<Data>) => Head;
  readonly Content: ComponentType<PageProps<Data>>;
}

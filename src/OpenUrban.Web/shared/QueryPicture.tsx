import { storedQuery as w } from '../generated/texts';
import type { QueryPicture as Picture } from './storedQuery';
import { useTexts } from './Texts';

/**
 * The chart, as wide as the page: on a phone one of its own, because in the wide one nothing could be read. Its size is said, so
 * that the page does not move when it comes.
 */
export function QueryPicture({ picture, title }: { picture: Picture; title: string }) {
  const text = useTexts();
  const { svg, png, phone, width, height } = picture;
  return (
    <picture>
      {phone && (
        <source
          media="(max-width: 600px)"
          type="image/svg+xml"
          srcSet={phone.address}
          width={phone.width}
          height={phone.height}
        />
      )}
      {png !== null && <source type="image/svg+xml" srcSet={svg} />}
      <img src={png ?? svg} alt={text(w.chartOf, title)} width={width} height={height} />
    </picture>
  );
}

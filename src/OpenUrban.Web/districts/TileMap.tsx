import { Hatching } from './Hatching';
import { byPlace, tiles } from './tiles';

/** What a tile shows of its district. */
export interface TileContent {
  readonly code: string;
  readonly name: string;
  /** What stands below the name. */
  readonly value?: string;
  /** What it is called for those who do not see it. */
  readonly label: string;
  readonly address: string;
  /** Class of the scale, counted from 0; "missing" without a value. */
  readonly shade?: number | 'missing';
  readonly isCurrent?: boolean;
}

const size = 100;
const step = size + 4;

/** The districts as squares about where they lie, each a link. */
export function TileMap({ contents, label }: { contents: readonly TileContent[]; label: string }) {
  const placed = [...contents].sort(byPlace);
  const columns = Math.max(...Object.values(tiles).map(({ column }) => column));
  const rows = Math.max(...Object.values(tiles).map(({ row }) => row));
  // More digits than fit at the usual size, on any tile: then all are smaller, as size would seem to mean something.
  const isLong = contents.some(({ value = '' }) => value.length > 9);
  return (
    <nav className="tile-map" aria-label={label}>
      <svg viewBox={`-3 -3 ${columns * step + size + 6} ${rows * step + size + 6}`}>
        <title>{label}</title>
        <Hatching id="tile-hatching" />
        {placed.map(content => (
          <DistrictTile key={content.code} content={content} isLong={isLong} />
        ))}
      </svg>
    </nav>
  );
}

function DistrictTile({ content, isLong }: { content: TileContent; isLong: boolean }) {
  const { name, value, label, address, shade, isCurrent } = content;
  const tile = tiles[content.code];
  if (!tile) {
    return null;
  }
  const [x, y] = [tile.column * step, tile.row * step];
  const middle = x + size / 2;
  return (
    <a
      className={shade === undefined ? 'tile' : `tile shade-${shade}`}
      href={address}
      aria-label={label}
      aria-current={isCurrent ? 'page' : undefined}
    >
      <rect x={x} y={y} width={size} height={size} rx="4" />
      {shade === 'missing' && <path d={`M${x} ${y}h${size}v${size}h-${size}z`} fill="url(#tile-hatching)" />}
      <text x={middle} y={y + (value === undefined ? 56 : 42)}>
        {name}
      </text>{' '}
      {value !== undefined && (
        <text className={isLong ? 'value long' : 'value'} x={middle} y={y + 70}>
          {value}
        </text>
      )}
    </a>
  );
}

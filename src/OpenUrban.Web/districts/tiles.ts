/** Where the tile of a district lies, counted from the north-west. */
interface Tile {
  readonly column: number;
  readonly row: number;
}

/**
 * The districts as squares, laid by hand: columns follow the longitudes of the centroids and rows their latitudes as far as
 * squares that touch allow. Chongming, an island, touches none.
 */
export const tiles: Readonly<Record<string, Tile>> = {
  // Chongming
  310151: { column: 4, row: 0 },
  // Jiading, Baoshan
  310114: { column: 1, row: 1 },
  310113: { column: 2, row: 1 },
  // Putuo, Jing'an, Hongkou, Yangpu
  310107: { column: 1, row: 2 },
  310106: { column: 2, row: 2 },
  310109: { column: 3, row: 2 },
  310110: { column: 4, row: 2 },
  // Qingpu, Changning, Xuhui, Huangpu, Pudong
  310118: { column: 0, row: 3 },
  310105: { column: 1, row: 3 },
  310104: { column: 2, row: 3 },
  310101: { column: 3, row: 3 },
  310115: { column: 4, row: 3 },
  // Songjiang, Minhang, Fengxian
  310117: { column: 1, row: 4 },
  310112: { column: 2, row: 4 },
  310120: { column: 3, row: 4 },
  // Jinshan
  310116: { column: 1, row: 5 },
};

/** From north to south, then from west to east: the order in which the keyboard goes through them. */
export const byPlace = (one: { readonly code: string }, other: { readonly code: string }): number =>
  placeOf(one.code) - placeOf(other.code);

function placeOf(code: string): number {
  const tile = tiles[code];
  return tile ? tile.row * 10 + tile.column : 100;
}

/** A place on the earth, in degrees. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** Mean radius of the earth in kilometres (IUGG). */
const radiusKm = 6371.009;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The great-circle distance, by the haversine formula: 2r·asin √(sin²(Δφ/2) + cos φ₁·cos φ₂·sin²(Δλ/2)). */
export function distanceKm(one: Place, other: Place): number {
  const [north, otherNorth] = [radians(one.latitude), radians(other.latitude)];
  const squared =
    Math.sin((otherNorth - north) / 2) ** 2 +
    Math.cos(north) * Math.cos(otherNorth) * Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  return 2 * radiusKm * Math.asin(Math.sqrt(squared));
}

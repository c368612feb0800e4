/** Lines that fill what has no value. */
export function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="hatch" x1="0" y1="0" x2="0" y2="10" />
      </pattern>
    </defs>
  );
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Frames what is meant on the page. Nobody can press it, and assistive technology is told in words. */
export function Outline({ table, column }: { table?: Box; column?: Box }) {
  return (
    <>
      {table && <div className="teach-outline" style={table} aria-hidden="true" />}
      {column && <div className="teach-outline teach-outline-column" style={column} aria-hidden="true" />}
    </>
  );
}

const megabyte = 1024 * 1024;

/** What an import reads at most. A file beyond one of these is refused; nothing of it is kept. */
export const importLimits = {
  /** A list of a million subscriptions is about 150 MB; daily usage files of large partners stay below this when split by month. */
  textBytes: 512 * megabyte,
  /** JSON is read at once and costs about six times its size in memory. */
  jsonBytes: 64 * megabyte,
  /** About 200,000 rows of ten columns. Unpacking more would hold a browser's worker for half a minute: save it as CSV instead. */
  workbookBytes: 20 * megabyte,
  /** The largest workbook that Microsoft publishes for partners has about 30 parts. */
  workbookParts: 200,
  /** One sheet, unpacked. */
  partBytes: 64 * megabyte,
  /** All parts that are read, unpacked. */
  unpackedBytes: 128 * megabyte,
  /** Rows times columns: the reader fills the gaps, so a single cell at the far corner would cost the whole area. */
  workbookCells: 8_000_000,
  /** Sheets pack about 20 to 1; a zip bomb 1000 to 1. */
  packingRatio: 200,
  /** Parts below this size can't do harm, whatever their ratio: empty styles pack very well. */
  smallPartBytes: megabyte,
  /** Excel's own limit, and the largest project this product is measured with. */
  rows: 1_048_576,
  /** Excel's limit is 16,384; the widest file known here has 53. */
  columns: 500,
  /** A cell of Excel holds 32,767 characters; a row of a reconciliation file about 2,000. A line beyond this is no table. */
  lineCharacters: 262_144,
  /** REST answers nest about eight levels deep. */
  jsonDepth: 64,
  /** The sheet of a workbook may begin with a title and remarks before its header. */
  rowsBeforeHeader: 20,
  /** Problems shown at once: with more, the file is another kind than it seems. */
  problems: 100,
} as const;
